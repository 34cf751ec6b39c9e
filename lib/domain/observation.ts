import type { Breakdown, Qualifier } from './codes'
import type { RecordDate } from './date'
import type { Period } from './period'
import type { Source } from './source'

/** An indicator at one place with every breakdown fixed. */
export type Series = { readonly indicator: string; readonly place: string } & Breakdown

/** An observation read in a document. */
export type Citation = {
  readonly source: Source
  readonly qualifier: Qualifier
  readonly locator: string | null
  readonly asPrinted: string | null
  readonly note: string | null
}

/** One published value of one series for one period at one vintage. */
export type Observation = {
  readonly figureId: string
  readonly series: Series
  readonly period: Period
  /** In the indicator's unit; per cent for shares. */
  readonly value: number
  /** The day on which the data stop, where stated. */
  readonly asOf: string | null
  readonly publishedOn: RecordDate
  /** At least one; any order. */
  readonly citations: readonly Citation[]
}

/** An observation as it stands in a view: the documents that count on its day, the best one first. */
export type Figure = Omit<Observation, 'citations'> & {
  /** Only the documents considered on the view's day; the best first. Never empty. */
  readonly citations: readonly [Citation, ...Citation[]]
  /** Of the best document. */
  readonly qualifier: Qualifier
  /** Does this value count today, or on the view's `asOf`? */
  readonly isLatest: boolean
  /** Values of equal standing that only the number of documents, or being smaller, set apart. */
  readonly conflicts: readonly Figure[]
}
