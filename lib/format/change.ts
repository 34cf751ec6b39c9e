import { type AnswerShare, findPublication } from '@/lib/domain/answer-share'
import type { ChangeEvent } from '@/lib/domain/changes'
import { breakdownNames } from '@/lib/domain/codes'
import type { RecordDate } from '@/lib/domain/date'
import type { Indicator, Place } from '@/lib/domain/indicator'
import type { Figure } from '@/lib/domain/observation'
import { record } from '@/lib/domain/record'
import { differenceOf, type Revision } from '@/lib/domain/revision'
import type { Source } from '@/lib/domain/source'
import { formatBreakdown } from './breakdown'
import { formatDateRange, formatPeriod } from './date'
import { formatAnswer, formatGroup, formatName, formatPlace, formatQuestion } from './names'
import { formatPublisherName } from './source'
import type { Translator } from './translator'
import { formatChange, formatNumber, formatValue } from './value'

/** What indicators and places are called. */
export type Names = { readonly indicators: ReadonlyMap<string, Indicator>; readonly places: ReadonlyMap<string, Place> }

/** A published value in words, with what leads to it. */
export type ValueWords = {
  /** `figure_id` or `share_id`. */
  readonly id: string
  readonly text: string
  readonly publishedOn: RecordDate
  readonly source: Source
}

/** The value that counted before, the one that counts instead, or one that stands beside it. */
export type OtherWords = ValueWords & { readonly relation: 'before' | 'instead' | 'also' }

/** A change in words. */
export type ChangeWords = {
  /** Name of the indicator, with its producer where that does not verify case by case; or the question of a survey. */
  readonly topic: string
  /** Of whom and where, empty for everyone in the record's own place; or the answer to the question. */
  readonly scope: string
  readonly period: string
  readonly value: ValueWords
  readonly other: OtherWords | null
  /** With its sign, in points for shares; null where there is none to take. */
  readonly difference: string | null
}

/** A change in words; names of indicators and places as the record has them. */
export function toChangeWords(event: ChangeEvent, names: Names, t: Translator, locale: string): ChangeWords {
  return event.subject === 'figure' ? figureWords(event.revision, names, t, locale) : shareWords(event.revision, t, locale)
}

/** What changed: `Civilians killed, Women, March 2022`. */
export function formatSubject({ topic, scope, period }: ChangeWords): string {
  return [topic, ...(scope ? [scope] : []), period].join(', ')
}

/** What the publication did: `revised, before: 4,182 verified, +107`. */
export function formatEffect({ revision }: ChangeEvent, { other, difference }: ChangeWords, t: Translator): string {
  const kind = t(`changes.kind.${revision.kind}`)
  return [
    revision.kind === 'outranked' ? t('changes.why', { kind, reason: t(`changes.reason.${revision.reason}`) }) : kind,
    ...(other ? [t(`changes.other.${other.relation}`, { value: other.text })] : []),
    ...(difference ? [difference] : []),
  ].join(', ')
}

function figureWords(revision: Revision<Figure>, { indicators, places }: Names, t: Translator, locale: string): ChangeWords {
  const { series, period, ...figure } = revision.value
  const indicator = indicators.get(series.indicator)
  if (!indicator) throw new Error(`There is no indicator "${series.indicator}", expected it because figures refer to it`)
  const place = series.place === record.defaultPlace ? [] : [formatPlace(places, series.place, locale)]
  const breakdown = breakdownNames.every((name) => series[name] === 'all') ? [] : [formatBreakdown(series, t)]
  const other = otherOf(revision)
  const toWords = (value: Figure): ValueWords => ({
    id: value.figureId,
    text: formatValue({ ...value, indicator }, t, locale),
    publishedOn: value.publishedOn,
    source: value.citations[0].source,
  })
  const change = revision.kind === 'revised' ? differenceOf(revision.value, revision.before) : null
  return {
    topic: formatTopic(indicator, t, locale),
    scope: [...place, ...breakdown].join(', '),
    period: formatPeriod(period, locale),
    value: toWords({ ...figure, series, period }),
    other: other && { ...toWords(other), relation: 'before' in revision ? 'before' : 'instead' },
    difference: change === null ? null : formatDifference(change, indicator.unit, t, locale),
  }
}

/** A producer who does not verify case by case is named, unless the name of the indicator does. */
function formatTopic(indicator: Indicator, t: Translator, locale: string): string {
  const producer = formatPublisherName(indicator.producer, t)
  const name = formatName(indicator, locale)
  return indicator.isVerified || name.includes(producer) ? name : t('changes.producedBy', { indicator: name, producer })
}

function shareWords(revision: Revision<AnswerShare>, t: Translator, locale: string): ChangeWords {
  const { question, answer, group, wave } = revision.value
  const other = otherOf(revision)
  return {
    topic: formatQuestion(question, locale),
    scope:
      group.id === 'all'
        ? formatAnswer(answer, locale)
        : t('changes.answerOf', { answer: formatAnswer(answer, locale), group: formatGroup(group, locale) }),
    period: t(findPublication(revision.value) ? 'changes.wave' : 'changes.waveUndated', {
      publisher: formatPublisherName(wave.publisher, t),
      dates: formatDateRange(wave.fieldworkStart, wave.fieldworkEnd, locale),
    }),
    value: toShareWords(revision.value, t, locale),
    other: other && { ...toShareWords(other, t, locale), relation: shareRelation(revision) },
    difference:
      revision.kind === 'revised'
        ? formatDifference(Math.round((revision.value.percent - revision.before.percent) * 100) / 100, 'percent', t, locale)
        : null,
  }
}

function toShareWords({ shareId, percent, wave, publishedOn, citations }: AnswerShare, t: Translator, locale: string): ValueWords {
  const text = t('values.percent', { number: formatNumber(percent, locale) })
  return {
    id: shareId,
    text: wave.status === 'interim' ? t('changes.interim', { share: text }) : text,
    publishedOn,
    source: citations[0].source,
  }
}

/** Of two shares of one wave neither counts more. */
function shareRelation({ kind }: Revision<AnswerShare>): OtherWords['relation'] {
  if (kind === 'conflict') return 'also'
  return kind === 'outranked' ? 'instead' : 'before'
}

function otherOf<Value>(revision: Revision<Value>): Value | null {
  switch (revision.kind) {
    case 'published':
      return null
    case 'revised':
    case 'confirmed':
      return revision.before
    case 'conflict':
    case 'outranked':
      return revision.instead
  }
}

function formatDifference(change: number, unit: string, t: Translator, locale: string): string {
  const text = formatChange(change, locale)
  return unit === 'percent' ? t('changes.points', { change: text, count: Math.abs(change) }) : text
}
