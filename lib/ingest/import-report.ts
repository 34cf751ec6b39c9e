/** A list that may be long: how many there are, and the first of them. */
type Counted<Row> = { readonly count: number; readonly first: readonly Row[] }
type SeriesPeriod = { readonly series: string; readonly periodStart: string; readonly periodEnd: string }
type NewRow = { readonly key: string; readonly label: string }
type NewPeriod = SeriesPeriod & { readonly values: readonly number[] }
type NewVintage = SeriesPeriod & { readonly value: number; readonly asOf: string | null; readonly publishedOn: string }
type Conflict = SeriesPeriod & { readonly day: string; readonly values: readonly number[] }
type ChangedCell = {
  readonly table: string
  readonly key: string
  readonly column: string
  readonly old: string | null
  readonly new: string | null
}

/** What an import changes, or would change. Lists are in the order of the files or of the series. */
export type ImportReport = {
  /** Rows that were not there, by reference table: documents, publishers, waves … */
  readonly newRows: Readonly<Record<string, Counted<NewRow>>>
  readonly newPeriods: Counted<NewPeriod>
  /** New figures of periods that had others before. */
  readonly newVintages: Counted<NewVintage>
  readonly changedCells: Counted<ChangedCell>
  readonly conflicts: Counted<Conflict>
  /** New figures, of new and of known periods. */
  readonly newFigures: number
  readonly newShares: number
  /** Documents newly cited for figures and shares. */
  readonly newCitations: number
  /** Rows of the files, each counted once. */
  readonly stagedRows: number
}

export function changesNothing({ newRows, newFigures, newShares, newCitations, changedCells }: ImportReport): boolean {
  const added = Object.values(newRows).reduce((count, rows) => count + rows.count, newFigures + newShares + newCitations)
  return added + changedCells.count === 0
}

/** The report as lines of text. Of each list `entries` are printed and the rest counted. */
export function formatReport(report: ImportReport, { dryRun, entries }: { dryRun: boolean; entries: number }): string {
  const { newRows, newPeriods, newVintages, changedCells, conflicts, newFigures, newShares, newCitations, stagedRows } = report
  if (changesNothing(report)) return `Nothing changed: the record holds all ${stagedRows} rows already.\n`
  const sections = [
    section('New periods', newPeriods, periodLine, entries),
    section('New vintages of known periods', newVintages, vintageLine, entries),
    ...Object.entries(newRows).map(([table, rows]) => section(newRowsTitle(table), rows, ({ key, label }) => `${key}: ${label}`, entries)),
    section('Changed labels and notes', changedCells, cellLine, entries),
    section('Conflicts (imported; pages show both values)', conflicts, conflictLine, entries),
  ]
  const total = `In all: ${newFigures} new figures, ${newShares} new survey shares, ${newCitations} new citations of documents, of ${stagedRows} rows read.\n`
  return [...sections, total, dryRun ? 'This was a dry run: nothing was written.\n' : ''].join('')
}

function newRowsTitle(table: string): string {
  return table === 'sources' ? 'New documents' : `New ${table}`
}

function section<Row>(title: string, { count, first }: Counted<Row>, toLine: (row: Row) => string, entries: number): string {
  if (count === 0) return ''
  const printed = first.slice(0, entries)
  const hidden = printed.length > 0 && count > printed.length ? `  … and ${count - printed.length} more\n` : ''
  return `${title}: ${count}\n${printed.map((row) => `  ${toLine(row)}\n`).join('')}${hidden}`
}

function periodLine({ values, ...period }: NewPeriod): string {
  return `${seriesPeriod(period)}: ${values.join(', ')}`
}

function vintageLine({ value, asOf, publishedOn, ...period }: NewVintage): string {
  return `${seriesPeriod(period)}: ${value}, published ${publishedOn}${asOf ? `, as of ${asOf}` : ''}`
}

function conflictLine({ day, values, ...period }: Conflict): string {
  return `${seriesPeriod(period)}, as of ${day}: ${values.join(' and ')}`
}

function seriesPeriod({ series, periodStart, periodEnd }: SeriesPeriod): string {
  return `${series}, ${periodStart} to ${periodEnd}`
}

function cellLine({ table, key, column, old, new: value }: ChangedCell): string {
  return `${table} ${key}, ${column}: ${quoted(old)} → ${quoted(value)}`
}

function quoted(text: string | null): string {
  return text === null ? 'nothing' : `"${text}"`
}
