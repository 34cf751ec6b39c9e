import type { AnswerShare } from './answer-share'
import { breakdownKey } from './casualties-view'
import { compareText, lastDay } from './date'
import type { Figure } from './observation'

/** A value of the newest view that an earlier one does not show: another number for the same thing, or a first one. */
export type Newer<Value> = { readonly kind: 'revised' | 'added'; readonly value: Value }

/** What a later view says otherwise: figures by series and period, the last period first. Either list in any order. */
export function listNewerFigures(shown: readonly Figure[], newest: readonly Figure[]): Newer<Figure>[] {
  return listNewer(shown, newest, {
    keyOf: ({ series, period }) => [series.indicator, series.place, breakdownKey(series), period.start, period.end].join(' '),
    numberOf: ({ value, qualifier }) => `${value} ${qualifier}`,
  }).sort((a, b) => compareText(b.value.period.end, a.value.period.end) || order(a.value) - order(b.value))
}

/**
 * The same of survey shares, the last fieldwork first. A final release says what its interim one said: another share is
 * a revision.
 */
export function listNewerShares(shown: readonly AnswerShare[], newest: readonly AnswerShare[]): Newer<AnswerShare>[] {
  return listNewer(shown, newest, {
    keyOf: ({ wave, question, answer, group }) => JSON.stringify([wave.supersededBy ?? wave.id, question.id, answer.id, group.id]),
    numberOf: ({ percent }) => String(percent),
  }).sort((a, b) => compareText(lastDay(b.value.wave.fieldworkEnd), lastDay(a.value.wave.fieldworkEnd)))
}

type Identified<Value> = {
  /** What is counted or asked, whatever the number. */
  readonly keyOf: (value: Value) => string
  /** What is said of it: stating it once more is no news. */
  readonly numberOf: (value: Value) => string
}

function listNewer<Value>(shown: readonly Value[], newest: readonly Value[], { keyOf, numberOf }: Identified<Value>): Newer<Value>[] {
  const keys = new Set(shown.map(keyOf))
  const said = new Set(shown.map((value) => `${keyOf(value)} ${numberOf(value)}`))
  return newest
    .filter((value) => !said.has(`${keyOf(value)} ${numberOf(value)}`))
    .map((value) => ({ kind: keys.has(keyOf(value)) ? 'revised' : 'added', value }))
}

const leading = ['civilians-killed', 'civilians-injured', 'civilian-casualties']

/** Of one period: what is not split first, those killed before the others. */
function order({ series }: Figure): number {
  const place = leading.indexOf(series.indicator)
  const isWhole = [series.age, series.sex, series.weapon, series.control, series.proximity].every((code) => code === 'all')
  return (isWhole ? 0 : leading.length + 1) + (place < 0 ? leading.length : place)
}
