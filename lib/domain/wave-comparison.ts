import type { AnswerOption, AnswerShare, Question, RespondentGroup, Wave } from './answer-share'
import type { Asked } from './asked-of'
import { compareDates, compareText } from './date'
import type { Margin } from './margin'
import type { PopulationBreak } from './population-break'
import { findSeriesBreaks, type SeriesBreak } from './series-break'
import { judgeDifference, type ShareDifference } from './share-difference'
import { type SurveyCell, type SurveyRow, toSurveyView } from './survey-view'
import { findApart } from './wave-statements'

/** Why the shares of two waves are not subtracted. */
export type ComparisonRefusal =
  /** One wave was chosen twice. */
  | { readonly kind: 'same-wave' }
  /** Interim and final release: the later one holds the interviews of the earlier one. */
  | { readonly kind: 'same-fieldwork' }
  | { readonly kind: 'publisher'; readonly publishers: readonly [string, string] }
  /** Another population, other words read to respondents, or other regions. */
  | SeriesBreak
  /** The record says of one wave alone that its questions were others, or read out otherwise. */
  | { readonly kind: 'apart'; readonly words: string }
  /** Another way of asking, not another population. */
  | { readonly kind: 'method' }
  /** The group has no share in these waves. */
  | { readonly kind: 'no-share'; readonly waves: readonly Wave[] }
  /** No answer was published in both. */
  | { readonly kind: 'no-answer' }

/** One answer in both waves. */
export type AnswerComparison = {
  readonly answer: AnswerOption
  /** None where the wave published no share; several where documents disagree. */
  readonly earlier: readonly AnswerShare[]
  readonly later: readonly AnswerShare[]
  /** In percentage points, later less earlier, with what can be said of it; null where there is no single share on both sides. */
  readonly difference: ShareDifference | null
}

/** Two waves of one question among one group of respondents, in order of fieldwork. */
export type WaveComparison = {
  readonly earlier: Wave
  readonly later: Wave
  readonly group: RespondentGroup
  /** How many of each wave were asked; null of groups, and where the wave has no share. */
  readonly asked: readonly [Asked | null, Asked | null]
  /** Empty: the shares are compared. */
  readonly refusals: readonly ComparisonRefusal[]
  /** Every answer of which one of the waves has a share, in the order of the questionnaire. */
  readonly answers: readonly AnswerComparison[]
}

type ComparisonParts = {
  readonly question: Question
  readonly waves: readonly [Wave, Wave]
  readonly group: RespondentGroup
  /** Of the question, known on the day; those of other waves and groups are left aside. */
  readonly shares: readonly AnswerShare[]
  /** Of any waves. */
  readonly margins: readonly Margin[]
  /** Of all publishers. */
  readonly populations: readonly PopulationBreak[]
}

/** Compares what two waves published of one question: like answers only, and only where the waves allow it. */
export function compareWaves({ question, waves, group, shares, margins, populations }: ComparisonParts): WaveComparison {
  const [earlier, later] = waves.toSorted(compareFieldwork)
  if (!earlier || !later) throw new Error('Expected two waves to compare')
  const own = shares.filter((share) => share.group.id === group.id && waves.some(({ id }) => id === share.wave.id))
  const { rows } = toSurveyView(question, own, margins)
  const [before, after] = [earlier, later].map((wave) => rows.find((row) => row.wave.id === wave.id) ?? null)
  const refusals = listRefusals({ question, earlier, later, group, rows, populations })
  const answers = question.answers.flatMap((answer): AnswerComparison[] => {
    const [old, young] = [cellOf(before, answer), cellOf(after, answer)]
    const sides = { answer, earlier: old?.shares ?? [], later: young?.shares ?? [] }
    if (sides.earlier.length + sides.later.length === 0) return []
    return [{ ...sides, difference: refusals.length === 0 && before && after ? differenceOf(sides, before, after) : null }]
  })
  return { earlier, later, group, asked: [before?.asked ?? null, after?.asked ?? null], refusals, answers }
}

type ChoiceOptions = {
  /** The first and second wave of an address; null where it leaves the choice. */
  readonly named: readonly (Wave | null)[]
  readonly populations: readonly PopulationBreak[]
}

/**
 * The waves to compare, of rows of one group: those named and, for what is not, the newest wave with the newest earlier
 * one that it may be compared with. Releases that a later one replaces are left to those who name them. Where none may
 * be compared, the newest two. Null where there are no two.
 */
export function chooseWaves(question: Question, rows: readonly SurveyRow[], { named, populations }: ChoiceOptions): [Wave, Wave] | null {
  const [first = null, second = null] = named
  if (first && second) return [first, second]
  const current = rows.filter(({ finalWave }) => finalWave === null).toSorted((a, b) => compareFieldwork(b.wave, a.wave))
  const given = first ?? second
  const pairs = current.flatMap((row, index): [Wave, Wave][] =>
    given ? [[given, row.wave]] : current.slice(index + 1).map((other): [Wave, Wave] => [row.wave, other.wave]),
  )
  const others = pairs
    .filter(([one, other]) => one.id !== other.id)
    .toSorted(([a, b], [c, d]) => Number(compareFieldwork(a, b) < 0) - Number(compareFieldwork(c, d) < 0))
  const allowed = others.find(([one, other]) => {
    const [earlier, later] = compareFieldwork(one, other) < 0 ? [one, other] : [other, one]
    const pair = rows.filter(({ wave }) => wave.id === one.id || wave.id === other.id)
    return pair[0] !== undefined && listRefusals({ question, earlier, later, group: pair[0].group, rows: pair, populations }).length === 0
  })
  return allowed ?? others[0] ?? null
}

type RefusalParts = Pick<ComparisonParts, 'question' | 'group' | 'populations'> &
  Pick<WaveComparison, 'earlier' | 'later'> & { readonly rows: readonly SurveyRow[] }

function listRefusals({ question, earlier, later, group, rows, populations }: RefusalParts): ComparisonRefusal[] {
  if (earlier.id === later.id) return [{ kind: 'same-wave' }]
  const missing = [earlier, later].filter(({ id }) => !rows.some(({ wave }) => wave.id === id))
  if (missing.length > 0) return [{ kind: 'no-share', waves: missing }]
  if (earlier.supersededBy === later.id || later.supersededBy === earlier.id) return [{ kind: 'same-fieldwork' }]
  if (earlier.publisher !== later.publisher) return [{ kind: 'publisher', publishers: [earlier.publisher, later.publisher] }]
  const [first = [], second = []] = rows.map(({ cells }) => cells.filter(({ shares }) => shares.length > 0).map(({ answer }) => answer.id))
  return [
    ...findSeriesBreaks(question.id, rows, populations),
    ...listApart(question.id, [earlier, later]).map((words) => ({ kind: 'apart', words }) as const),
    ...(group.kind === 'method' ? [{ kind: 'method' } as const] : []),
    ...(first.some((id) => second.includes(id)) ? [] : [{ kind: 'no-answer' } as const]),
  ]
}

/** The remarks that set one of the two waves apart from the other. */
function listApart(questionId: string, waves: readonly Wave[]): string[] {
  const remarks = waves.map(({ id }) => findApart(questionId, id))
  return new Set(remarks).size > 1 ? remarks.flatMap((words) => words ?? []) : []
}

function differenceOf(
  { earlier, later }: Pick<AnswerComparison, 'earlier' | 'later'>,
  before: SurveyRow,
  after: SurveyRow,
): ShareDifference | null {
  const [old, ...otherOld] = earlier
  const [young, ...otherYoung] = later
  if (!old || !young || otherOld.length > 0 || otherYoung.length > 0) return null
  return judgeDifference({ share: old, row: before }, { share: young, row: after })
}

function cellOf(row: SurveyRow | null | undefined, { id }: AnswerOption): SurveyCell | undefined {
  return row?.cells.find(({ answer }) => answer.id === id)
}

/** By the end of the fieldwork, an interim release before the final one. */
function compareFieldwork(a: Wave, b: Wave): number {
  return compareDates(a.fieldworkEnd, b.fieldworkEnd) || compareDates(a.fieldworkStart, b.fieldworkStart) || compareText(a.id, b.id)
}
