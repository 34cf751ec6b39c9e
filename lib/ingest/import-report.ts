/** What an import changes, or would change. Lists are in the order of the files or of the series. */
export type ImportReport = {
  /** Reference rows that were not there: documents, publishers, waves … by table. */
  readonly newRows: Readonly<Record<string, readonly { readonly key: string; readonly label: string }[]>>
  readonly newFigures: readonly ReportedFigure[]
  readonly newShares: number
  /** Documents newly cited for figures and shares, known ones and new ones alike. */
  readonly newCitations: number
  readonly changedCells: readonly ReportedCell[]
  readonly conflicts: readonly ReportedConflict[]
  /** Rows of the files that change nothing. */
  readonly unchanged: number
}

type ReportedFigure = {
  readonly series: string
  readonly periodStart: string
  readonly periodEnd: string
  readonly value: number
  readonly asOf: string | null
  readonly publishedOn: string
  readonly isKnownPeriod: boolean
}
type ReportedCell = {
  readonly table: string
  readonly key: string
  readonly column: string
  readonly old: string | null
  readonly new: string | null
}
type ReportedConflict = {
  readonly series: string
  readonly periodStart: string
  readonly periodEnd: string
  readonly day: string
  readonly values: readonly number[]
}

/** How many entries of a list are printed; the rest are counted. */
const printedEntries = 20

export function changesNothing(report: ImportReport): boolean {
  const { newRows, newFigures, newShares, newCitations, changedCells } = report
  const added = Object.values(newRows).reduce((count, rows) => count + rows.length, newFigures.length + newShares + newCitations)
  return added + changedCells.length === 0
}

/** The report as lines of text, headings first. */
export function formatReport(report: ImportReport): string {
  if (changesNothing(report)) return `Nothing changed: all ${report.unchanged} rows are in the record already.\n`
  const { newRows, newFigures, newShares, newCitations, changedCells, conflicts, unchanged } = report
  const isNewPeriod = (figure: ReportedFigure) => !figure.isKnownPeriod
  const newPeriods = groupPeriods(newFigures.filter(isNewPeriod))
  const sections = [
    section('New periods', newPeriods),
    section('New vintages of known periods', newFigures.filter(({ isKnownPeriod }) => isKnownPeriod).map(figureLine)),
    ...Object.entries(newRows).map(([table, rows]) =>
      section(
        newRowsTitle(table),
        rows.map(({ key, label }) => `${key}: ${label}`),
      ),
    ),
    section('Changed labels and notes', changedCells.map(cellLine)),
    section('Conflicts (imported; pages show both values)', conflicts.map(conflictLine)),
  ]
  const counts = [
    `New figures: ${newFigures.length}\n`,
    `New survey shares: ${newShares}\n`,
    `New citations of documents: ${newCitations}\n`,
    `Unchanged rows: ${unchanged}\n`,
  ]
  return [...sections, ...counts].join('')
}

function newRowsTitle(table: string): string {
  return table === 'sources' ? 'New documents' : `New ${table}`
}

function section(title: string, entries: readonly string[]): string {
  if (entries.length === 0) return ''
  const hidden = entries.length - printedEntries
  const lines = entries.slice(0, printedEntries).map((entry) => `  ${entry}\n`)
  return `${title}: ${entries.length}\n${lines.join('')}${hidden > 0 ? `  … and ${hidden} more\n` : ''}`
}

function groupPeriods(figures: readonly ReportedFigure[]): string[] {
  const periods = new Map<string, number[]>()
  for (const figure of figures) {
    const period = `${figure.series}, ${figure.periodStart} to ${figure.periodEnd}`
    periods.set(period, [...(periods.get(period) ?? []), figure.value])
  }
  return [...periods].map(([period, values]) => `${period}: ${values.join(', ')}`)
}

function figureLine({ series, periodStart, periodEnd, value, asOf, publishedOn }: ReportedFigure): string {
  return `${series}, ${periodStart} to ${periodEnd}: ${value}, published ${publishedOn}${asOf ? `, as of ${asOf}` : ''}`
}

function cellLine({ table, key, column, old, new: value }: ReportedCell): string {
  return `${table} ${key}, ${column}: ${quoted(old)} → ${quoted(value)}`
}

function conflictLine({ series, periodStart, periodEnd, day, values }: ReportedConflict): string {
  return `${series}, ${periodStart} to ${periodEnd}, as of ${day}: ${values.join(' and ')}`
}

function quoted(text: string | null): string {
  return text === null ? 'nothing' : `"${text}"`
}
