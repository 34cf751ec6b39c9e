import type { Question, RespondentGroup, Wave } from './answer-share'
import { compareDates, compareText } from './date'
import type { PopulationBreak } from './population-break'
import { findSeriesBreaks, type SeriesBreak } from './series-break'
import type { SurveyRow } from './survey-view'
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

type RefusalParts = {
  readonly question: Pick<Question, 'id'>
  readonly earlier: Wave
  readonly later: Wave
  readonly group: RespondentGroup
  /** Of the two waves among the group; one is missing where a wave has no share of it. */
  readonly rows: readonly SurveyRow[]
  /** Of all publishers. */
  readonly populations: readonly PopulationBreak[]
}

/** Every reason not to subtract what two waves published of a question; none where they may be compared. */
export function listRefusals({ question, earlier, later, group, rows, populations }: RefusalParts): ComparisonRefusal[] {
  if (earlier.id === later.id) return [{ kind: 'same-wave' }]
  const missing = [earlier, later].filter(({ id }) => !rows.some(({ wave }) => wave.id === id))
  if (missing.length > 0) return [{ kind: 'no-share', waves: missing }]
  if (isSameFieldwork(earlier, later)) return [{ kind: 'same-fieldwork' }]
  if (earlier.publisher !== later.publisher) return [{ kind: 'publisher', publishers: [earlier.publisher, later.publisher] }]
  const [first = [], second = []] = rows.map(({ cells }) => cells.filter(({ shares }) => shares.length > 0).map(({ answer }) => answer.id))
  return [
    ...findSeriesBreaks(question.id, rows, populations),
    ...listApart(question.id, [earlier, later]).map((words) => ({ kind: 'apart', words }) as const),
    ...(group.kind === 'method' ? [{ kind: 'method' } as const] : []),
    ...(first.some((id) => second.includes(id)) ? [] : [{ kind: 'no-answer' } as const]),
  ]
}

/** Is one a release of the other's fieldwork, or are both of a third one's? */
function isSameFieldwork(a: Wave, b: Wave): boolean {
  return a.supersededBy === b.id || b.supersededBy === a.id || (a.supersededBy !== null && a.supersededBy === b.supersededBy)
}

/** The remarks that set one of the two waves apart from the other. */
function listApart(questionId: string, waves: readonly Wave[]): string[] {
  const remarks = waves.map(({ id }) => findApart(questionId, id))
  return new Set(remarks).size > 1 ? remarks.flatMap((words) => words ?? []) : []
}

/** By the end of the fieldwork, an interim release before the final one. */
export function compareFieldwork(a: Wave, b: Wave): number {
  return compareDates(a.fieldworkEnd, b.fieldworkEnd) || compareDates(a.fieldworkStart, b.fieldworkStart) || compareText(a.id, b.id)
}
