import { type Connection, list, type StagedTable, stagingName } from './staging'

/** How many changes of a kind are read; a large import is described by its first ones and their number. */
export const listedChanges = 100

/** A list that may be long: how many there are, and the first of them. */
export type Counted<Row> = { readonly count: number; readonly first: readonly Row[] }

export type NewRow = { readonly key: string; readonly label: string }

/** One cell that an import changes. */
export type ChangedCell = {
  readonly table: string
  readonly key: string
  readonly column: string
  readonly old: string | null
  readonly new: string | null
}

type SeriesPeriod = { readonly series: string; readonly periodStart: string; readonly periodEnd: string }
export type NewPeriod = SeriesPeriod & { readonly values: readonly number[] }
export type NewVintage = SeriesPeriod & { readonly value: number; readonly asOf: string | null; readonly publishedOn: string }

/** Different values of one series, period and as-of day, of which the import adds at least one. */
export type FigureConflict = SeriesPeriod & { readonly day: string; readonly values: readonly number[] }

export type ImportCounts = {
  readonly stagedRows: number
  readonly newFigures: number
  readonly newShares: number
  readonly newCitations: number
}

const seriesKey = ['indicator', 'place', 'age', 'sex', 'weapon', 'control', 'proximity']
const seriesName = seriesKey.map((column) => `staged.${column}`).join(` || ' ' || `)
const sameSeries = seriesKey.map((column) => `series.${column} = staged.${column}`).join(' AND ')
const samePeriod = `${sameSeries} AND known.period_start = staged.period_start AND known.period_end = staged.period_end`
const isKnownPeriod = `EXISTS (SELECT 1 FROM series JOIN observations AS known ON known.series_id = series.id WHERE ${samePeriod})`
const sameInStaging = `other.indicator = staged.indicator AND other.period_end = staged.period_end
  AND coalesce(other.as_of, other.published_on) = coalesce(staged.as_of, staged.published_on)
  AND ${seriesKey
    .slice(1)
    .map((column) => `other.${column} = staged.${column}`)
    .join(' AND ')}`
const isNewFigure = 'NOT EXISTS (SELECT 1 FROM observations WHERE observations.figure_id = staged.figure_id)'

/** The rows of a reference table that the database lacks, each with the column by which a reader knows it. */
export function listNewRows(connection: Connection, table: StagedTable, label: string): Promise<Counted<NewRow>> {
  const { key } = table
  return readCounted(
    connection,
    `SELECT ${keyText(key, 'staged.')} AS key, CAST(staged."${label}" AS TEXT) AS label FROM temp.${stagingName(table.name)} AS staged
    LEFT JOIN main.${table.name} AS known USING (${list(key)}) WHERE known."${key[0]}" IS NULL ORDER BY staged.line`,
  )
}

/** Every label of the reference tables and every locator, qualifier and note that the import changes. */
export function listChangedCells(connection: Connection, referenceTables: readonly StagedTable[]): Promise<Counted<ChangedCell>> {
  const labels = referenceTables.map(({ name, columns, key }) => ({
    name,
    key: keyText(key, 'staged.'),
    join: `FROM temp.${stagingName(name)} AS staged JOIN main.${name} AS known USING (${list(key)})`,
    columns: columns.filter((column) => !key.includes(column)),
  }))
  const queries = [...labels, ...noteComparisons].flatMap(changedCells)
  return readCounted(connection, queries.join(' UNION ALL '))
}

/** Series and periods of which the database knows nothing yet, with the values that the import adds. */
export async function listNewPeriods(connection: Connection): Promise<Counted<NewPeriod>> {
  const periods = await readCounted<Omit<NewPeriod, 'values'> & { values: string }>(
    connection,
    `SELECT ${seriesName} AS series, period_start AS periodStart, period_end AS periodEnd, json_group_array(DISTINCT value) AS "values"
    FROM temp.staged_observations AS staged WHERE NOT ${isKnownPeriod}
    GROUP BY series, period_start, period_end ORDER BY series, period_end, period_start`,
  )
  return { count: periods.count, first: periods.first.map((period) => ({ ...period, values: numbers(period.values) })) }
}

/** Figures that the import adds to series and periods of which the database knows other figures. */
export function listNewVintages(connection: Connection): Promise<Counted<NewVintage>> {
  return readCounted(
    connection,
    `SELECT DISTINCT ${seriesName} AS series, period_start AS periodStart, period_end AS periodEnd, CAST(value AS REAL) AS value, as_of AS asOf,
      published_on AS publishedOn
    FROM temp.staged_observations AS staged WHERE ${isNewFigure} AND ${isKnownPeriod}
    ORDER BY series, periodEnd, periodStart, publishedOn, value`,
  )
}

/** Conflicts that the import brings: it adds them all the same, and reports them. */
export async function listNewConflicts(connection: Connection): Promise<Counted<FigureConflict>> {
  const conflicts = await readCounted<Omit<FigureConflict, 'values'> & { values: string }>(
    connection,
    `WITH pair AS (
      SELECT staged.*, other.value AS other_value FROM temp.staged_observations AS staged JOIN temp.staged_observations AS other
        ON ${sameInStaging} AND other.period_start = staged.period_start AND other.value <> staged.value
      UNION
      SELECT staged.*, known.value FROM temp.staged_observations AS staged JOIN series ON ${sameSeries} JOIN observations AS known
        ON known.series_id = series.id AND known.period_start = staged.period_start AND known.period_end = staged.period_end
        AND coalesce(known.as_of, known.published_on) = coalesce(staged.as_of, staged.published_on) AND known.value <> staged.value
    ), touched AS (
      SELECT ${seriesName} AS series, period_start, period_end, coalesce(as_of, published_on) AS day, value, other_value,
        ${isNewFigure} AS is_new FROM pair AS staged
    ), every_value AS (
      SELECT series, period_start, period_end, day, value, is_new FROM touched
      UNION ALL SELECT series, period_start, period_end, day, other_value, 0 FROM touched
    )
    SELECT series, period_start AS periodStart, period_end AS periodEnd, day, json_group_array(DISTINCT value) AS "values"
    FROM every_value GROUP BY series, period_start, period_end, day HAVING max(is_new) = 1 ORDER BY series, period_end, day`,
  )
  return { count: conflicts.count, first: conflicts.first.map((conflict) => ({ ...conflict, values: numbers(conflict.values) })) }
}

/** How many rows of each kind the import adds, changes, or finds as they are. */
export async function countChanges(connection: Connection, tables: readonly StagedTable[]): Promise<ImportCounts> {
  const staged = [...new Set(tables.map(({ name }) => stagingName(name)))].map((name) => `(SELECT count(*) FROM temp.${name})`)
  const [row] = await connection.$queryRawUnsafe<Record<keyof ImportCounts, bigint>[]>(`
    SELECT ${staged.join(' + ')} AS stagedRows,
      ${countMissing('figure_id', 'staged_observations', 'observations')} AS newFigures,
      ${countMissing('share_id', 'staged_answer_shares', 'answer_shares')} AS newShares,
      ${countMissing('figure_id, source_id', 'staged_observations', 'citations')}
        + ${countMissing('share_id, source_id', 'staged_answer_shares', 'share_citations')} AS newCitations`)
  const { stagedRows = 0n, newFigures = 0n, newShares = 0n, newCitations = 0n } = row ?? {}
  return {
    stagedRows: Number(stagedRows),
    newFigures: Number(newFigures),
    newShares: Number(newShares),
    newCitations: Number(newCitations),
  }
}

type Comparison = { readonly name: string; readonly key: string; readonly join: string; readonly columns: readonly string[] }

const noteComparisons: readonly Comparison[] = [
  {
    name: 'citations',
    key: `staged.figure_id || ' in ' || staged.source_id`,
    join: 'FROM temp.staged_observations AS staged JOIN citations AS known USING (figure_id, source_id)',
    columns: ['qualifier', 'locator', 'as_printed', 'note'],
  },
  {
    name: 'share_citations',
    key: `staged.share_id || ' in ' || staged.source_id`,
    join: 'FROM temp.staged_answer_shares AS staged JOIN share_citations AS known USING (share_id, source_id)',
    columns: ['locator', 'note'],
  },
]

/** One query per column: a row of its answer is one changed cell. */
function changedCells({ name, key, join, columns }: Comparison): string[] {
  return columns.map(
    (column) => `SELECT '${name}' AS "table", ${key} AS key, '${column}' AS "column", CAST(known."${column}" AS TEXT) AS old,
      CAST(staged."${column}" AS TEXT) AS new ${join} WHERE known."${column}" IS NOT staged."${column}"`,
  )
}

async function readCounted<Row>(connection: Connection, query: string): Promise<Counted<Row>> {
  const first = await connection.$queryRawUnsafe<Row[]>(`${query} LIMIT ${listedChanges}`)
  if (first.length < listedChanges) return { count: first.length, first }
  const [total] = await connection.$queryRawUnsafe<{ count: bigint }[]>(`SELECT count(*) AS count FROM (${query})`)
  return { count: Number(total?.count ?? first.length), first }
}

function countMissing(key: string, staged: string, table: string): string {
  return `(SELECT count(*) FROM (SELECT ${key} FROM temp.${staged} EXCEPT SELECT ${key} FROM main.${table}))`
}

function keyText(key: readonly string[], prefix: string): string {
  return key.map((column) => `${prefix}"${column}"`).join(` || ' ' || `)
}

function numbers(json: string): number[] {
  const values: unknown = JSON.parse(json)
  return Array.isArray(values) ? values.map(Number).sort((a, b) => a - b) : []
}
