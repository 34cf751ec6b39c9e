import { lastDay, type RecordDate } from './date'

/** One cell of the record's files that an import changed. */
export type ChangedCell = {
  readonly table: string
  readonly key: string
  readonly column: string
  readonly old: string | null
  readonly new: string | null
}

/** One more value of a known series and period, as an import added it. */
export type AddedValue = {
  readonly series: string
  readonly periodStart: string
  readonly periodEnd: string
  readonly figureId: string
  readonly publishedOn: RecordDate
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
  readonly newVintages: Counted<AddedValue>
}

/**
 * What imports corrected: labels and notes, and values that had been published before the import that came before, so
 * that the record had missed them. What was published since is no correction. `imports`: newest first, as is the
 * answer; the first import of all brought the record into being.
 */
export function listCorrections(imports: readonly RecordImport[]): RecordImport[] {
  return imports.flatMap((one, index) => {
    const before = imports[index + 1]
    if (!before) return []
    const missed = one.newVintages.first.filter(({ publishedOn }) => lastDay(publishedOn) < before.importedAt.slice(0, 10))
    const correction = { ...one, newVintages: { count: missed.length, first: missed } }
    return missed.length + one.changedCells.count > 0 ? [correction] : []
  })
}
