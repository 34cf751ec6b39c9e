import type { RecordDate } from './date'

/** One cell of the record's files that an import changed. */
export type ChangedCell = {
  readonly table: string
  readonly key: string
  readonly column: string
  readonly old: string | null
  readonly new: string | null
}

/** Values that an import added to one series and period: several of a new period, or one more of a known one. */
export type AddedValues = {
  readonly series: string
  readonly periodStart: string
  readonly periodEnd: string
  readonly count: number
  /** Of one value of a known period, as its publication; null of a new period. */
  readonly vintage: { readonly figureId: string; readonly publishedOn: RecordDate } | null
}

/** A list that may be long: how many there are, and the first of them. */
export type Counted<Row> = { readonly count: number; readonly first: readonly Row[] }

/** What one import did to the record. */
export type RecordImport = {
  /** ISO 8601 in UTC. */
  readonly importedAt: string
  readonly newFigures: number
  readonly newShares: number
  readonly newCitations: number
  readonly changedCells: Counted<ChangedCell>
  readonly newPeriods: Counted<AddedValues>
  readonly newVintages: Counted<AddedValues>
}
