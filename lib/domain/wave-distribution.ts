import type { AnswerOption, AnswerShare, Question } from './answer-share'
import type { SurveyRow } from './survey-view'

/** What one wave published of one answer option. */
export type DistributionEntry = {
  readonly answer: AnswerOption
  /** None where it was not published; several where documents disagree. */
  readonly shares: readonly AnswerShare[]
  /** Of an unpublished answer: the published sums that hold it. */
  readonly within: readonly AnswerOption[]
}

/** The answers of one wave and group. */
export type Distribution = {
  /** Every option in the order of the questionnaire; a sum that was not published here is left out. */
  readonly entries: readonly DistributionEntry[]
  /**
   * The shares that may stand in one bar, in the order of the questionnaire: only where they hold every answer once. Null for an
   * incomplete distribution, for several possible answers, and where documents disagree.
   */
  readonly stack: readonly AnswerShare[] | null
}

export function toDistribution({ answers }: Question, { cells, isComplete }: SurveyRow): Distribution {
  const sharesOf = (id: string) => cells.find(({ answer }) => answer.id === id)?.shares ?? []
  const sums = answers.filter(({ id, kind }) => kind === 'published-sum' && sharesOf(id).length > 0)
  const entries = answers
    .map((answer) => {
      const shares = sharesOf(answer.id)
      return { answer, shares, within: shares.length > 0 ? [] : sums.filter(({ sumOf }) => sumOf.includes(answer.id)) }
    })
    .filter(({ answer, shares }) => answer.kind !== 'published-sum' || shares.length > 0)
  return { entries, stack: isComplete ? toStack(entries) : null }
}

/** A sum takes the place of parts of which some are missing; beside all its parts it would count people twice. */
function toStack(entries: readonly DistributionEntry[]): AnswerShare[] | null {
  const needed = entries.filter(({ answer }) => entries.some(({ within }) => within.some(({ id }) => id === answer.id)))
  const held = needed.flatMap(({ answer }) => answer.sumOf)
  const single = entries.filter(({ answer, shares }) => answer.kind !== 'published-sum' && shares.length > 0 && !held.includes(answer.id))
  const stacked = [...single, ...needed].toSorted((a, b) => placeOf(a, entries) - placeOf(b, entries))
  const shares = stacked.flatMap((entry) => entry.shares)
  const isEachOnce = new Set(held).size === held.length && shares.length === stacked.length
  return isEachOnce ? shares : null
}

/** A sum stands at its own place or at that of its first part, whichever comes first. */
function placeOf({ answer }: DistributionEntry, entries: readonly DistributionEntry[]): number {
  const parts = entries.filter((entry) => answer.sumOf.includes(entry.answer.id))
  return Math.min(answer.position, ...parts.map((part) => part.answer.position))
}
