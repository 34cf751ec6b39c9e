import type { AnswerKind, WaveStatus } from './codes'
import { compareDates, compareText, type RecordDate } from './date'
import type { Source } from './source'
import { considerCitations, isKnownOn } from './vintage'

/** One fieldwork of a survey. */
export type Wave = {
  readonly id: string
  readonly publisher: string
  readonly name: string
  readonly fieldworkStart: RecordDate
  readonly fieldworkEnd: RecordDate
  readonly sampleSize: number | null
  readonly mode: string | null
  readonly population: string | null
  readonly coverageNote: string | null
  readonly marginNote: string | null
  readonly publishedOn: RecordDate | null
  readonly status: WaveStatus
  readonly supersededBy: string | null
  readonly source: Source
}

/** One answer option of a question, in the order of the questionnaire. */
export type AnswerOption = {
  /** The id of its question: answers of two questions may share an id. */
  readonly question: string
  readonly id: string
  readonly position: number
  readonly label: string
  readonly kind: AnswerKind
  /** For a published sum: the ids of its parts. */
  readonly sumOf: readonly string[]
}

/** A question as asked, with its answers. */
export type Question = {
  readonly id: string
  readonly shortTitle: string
  readonly wording: string
  /** False where several answers were possible. */
  readonly isDistribution: boolean
  readonly note: string | null
  /** By position. */
  readonly answers: readonly AnswerOption[]
}

/** Who was asked: all respondents, a region, or a way of asking. */
export type RespondentGroup = { readonly id: string; readonly kind: string; readonly name: string }

/** A share read in a document. */
export type ShareCitation = { readonly source: Source; readonly locator: string | null; readonly note: string | null }

/** One published percentage, with every document that states it, in any order. */
export type PublishedShare = {
  readonly shareId: string
  readonly wave: Wave
  readonly question: Pick<Question, 'id' | 'shortTitle'>
  readonly answer: AnswerOption
  readonly group: RespondentGroup
  /** Per cent, as published: never re-based, never forced to add up. */
  readonly percent: number
  readonly citations: readonly ShareCitation[]
}

/** A share as it stands in a view: the documents considered, the best first, and when it became known. */
export type AnswerShare = Omit<PublishedShare, 'citations'> & {
  readonly citations: readonly [ShareCitation, ...ShareCitation[]]
  readonly publishedOn: RecordDate
}

/** The shares known on `asOf` (null: today), in the order of the contract. */
export function chooseShares(shares: readonly PublishedShare[], asOf: string | null): AnswerShare[] {
  return shares
    .map((share) => ({ ...share, publishedOn: sharePublishedOn(share), citations: considerCitations(share.citations, asOf) }))
    .filter((share) => isKnownOn(share.publishedOn, asOf))
    .toSorted(compareShares)
}

/**
 * The day from which a share is known: its wave's publication; else the earliest dated document that
 * states it; else the end of the fieldwork (contract, "Which value counts").
 */
export function sharePublishedOn({ wave, citations }: Pick<PublishedShare, 'wave' | 'citations'>): RecordDate {
  if (wave.publishedOn) return wave.publishedOn
  const dates = citations.flatMap(({ source }) => (source.publishedOn ? [source.publishedOn] : []))
  return dates.toSorted(compareDates)[0] ?? wave.fieldworkEnd
}

/** When the share was published, where that is stated: one known only from the end of its fieldwork has no such day. */
export function findPublication({
  wave,
  citations,
  publishedOn,
}: Pick<AnswerShare, 'wave' | 'citations' | 'publishedOn'>): RecordDate | null {
  return wave.publishedOn ?? citations.find(({ source }) => source.publishedOn === publishedOn)?.source.publishedOn ?? null
}

function compareShares(a: AnswerShare, b: AnswerShare): number {
  return (
    compareText(a.question.id, b.question.id) ||
    compareDates(a.wave.fieldworkEnd, b.wave.fieldworkEnd) ||
    compareText(a.wave.id, b.wave.id) ||
    compareText(a.group.id, b.group.id) ||
    a.answer.position - b.answer.position ||
    a.percent - b.percent
  )
}
