import { type Connection, list, type StagedTable, stagingName } from './staging'

/** One cell that an import changes. */
export type ChangedCell = {
  readonly table: string
  readonly key: string
  readonly column: string
  readonly old: string | null
  readonly new: string | null
}

/** A figure that an import adds, and what was known of its series and period. */
export type NewFigure = {
  readonly figureId: string
  readonly series: string
  readonly periodStart: string
  readonly periodEnd: string
  readonly value: number
  readonly asOf: string | null
  readonly publishedOn: string
  /** Did the database hold a figure of this series and period before? */
  readonly isKnownPeriod: boolean
}

/** Different values of one series, period and as-of day, of which the import adds at least one. */
export type FigureConflict = {
  readonly series: string
  readonly periodStart: string
  readonly periodEnd: string
  readonly day: string
  readonly values: readonly number[]
}

const seriesKey = ['indicator', 'place', 'age', 'sex', 'weapon', 'control', 'proximity']
const seriesName = seriesKey.map((column) => `staged.${column}`).join(` || ' ' || `)
const samePeriod = [
  ...seriesKey.map((column) => `series.${column} = staged.${column}`),
  'known.period_start = staged.period_start',
  'known.period_end = staged.period_end',
].join(' AND ')

/** The rows of a reference table that the database lacks: their keys, and their second column for a reader. */
export async function listNewRows(connection: Connection, table: StagedTable, label: string): Promise<{ key: string; label: string }[]> {
  const { key } = table
  return connection.$queryRawUnsafe(`
    SELECT ${keyText(key, 'staged.')} AS key, staged."${label}" AS label FROM temp.${stagingName(table.name)} AS staged
    LEFT JOIN main.${table.name} AS known USING (${list(key)}) WHERE known."${key[0]}" IS NULL ORDER BY staged.line`)
}

/** Every cell of a reference table that the import changes. */
export async function listChangedCells(connection: Connection, table: StagedTable): Promise<ChangedCell[]> {
  const { name, key } = table
  const labels = table.columns.filter((column) => !key.includes(column))
  const join = `FROM temp.${stagingName(name)} AS staged JOIN main.${name} AS known USING (${list(key)})`
  return changedCells(connection, { name, key: keyText(key, 'staged.'), join, labels })
}

/** Every locator, qualifier and note that the import changes. */
export async function listChangedNotes(connection: Connection): Promise<ChangedCell[]> {
  const figures = await changedCells(connection, {
    name: 'citations',
    key: `staged.figure_id || ' in ' || staged.source_id`,
    join: 'FROM temp.staged_observations AS staged JOIN citations AS known USING (figure_id, source_id)',
    labels: ['qualifier', 'locator', 'as_printed', 'note'],
  })
  const shares = await changedCells(connection, {
    name: 'share_citations',
    key: `staged.share_id || ' in ' || staged.source_id`,
    join: 'FROM temp.staged_answer_shares AS staged JOIN share_citations AS known USING (share_id, source_id)',
    labels: ['locator', 'note'],
  })
  return [...figures, ...shares]
}

/** The figures that the import adds, by series, period and publication. */
export async function listNewFigures(connection: Connection): Promise<NewFigure[]> {
  const rows = await connection.$queryRawUnsafe<(Omit<NewFigure, 'isKnownPeriod'> & { isKnownPeriod: bigint | number })[]>(`
    SELECT DISTINCT staged.figure_id AS figureId, ${seriesName} AS series, staged.period_start AS periodStart, staged.period_end AS periodEnd,
      staged.value AS value, staged.as_of AS asOf, staged.published_on AS publishedOn,
      EXISTS (SELECT 1 FROM observations AS known JOIN series ON series.id = known.series_id WHERE ${samePeriod}) AS isKnownPeriod
    FROM temp.staged_observations AS staged
    WHERE NOT EXISTS (SELECT 1 FROM observations WHERE observations.figure_id = staged.figure_id)
    ORDER BY series, periodEnd, periodStart, publishedOn, figureId`)
  return rows.map((row) => ({ ...row, value: Number(row.value), isKnownPeriod: Number(row.isKnownPeriod) === 1 }))
}

/** Conflicts that the import brings: it adds them all the same, and reports them. */
export async function listNewConflicts(connection: Connection): Promise<FigureConflict[]> {
  const rows = await connection.$queryRawUnsafe<(Omit<FigureConflict, 'values'> & { values: string })[]>(`
    WITH touched AS (
      SELECT DISTINCT ${list(seriesKey, 'staged.')}, period_start, period_end, coalesce(as_of, published_on) AS day
      FROM temp.staged_observations AS staged
      WHERE NOT EXISTS (SELECT 1 FROM observations WHERE observations.figure_id = staged.figure_id)
    ), every_value AS (
      SELECT ${list(seriesKey)}, period_start, period_end, coalesce(as_of, published_on) AS day, value FROM temp.staged_observations
      UNION
      SELECT ${list(seriesKey, 'staged.')}, staged.period_start, staged.period_end, staged.day, known.value
      FROM touched AS staged JOIN series ON ${seriesKey.map((column) => `series.${column} = staged.${column}`).join(' AND ')}
      JOIN observations AS known ON known.series_id = series.id AND known.period_start = staged.period_start
        AND known.period_end = staged.period_end AND coalesce(known.as_of, known.published_on) = staged.day
    )
    SELECT ${seriesName} AS series, period_start AS periodStart, period_end AS periodEnd, day, json_group_array(value) AS "values"
    FROM every_value AS staged JOIN touched USING (${list(seriesKey)}, period_start, period_end, day)
    GROUP BY series, period_start, period_end, day HAVING count(*) > 1 ORDER BY series, period_end, day`)
  return rows.map((row) => ({ ...row, values: numbers(row.values) }))
}

/** How many rows the import adds to a table whose rows are only ever added. */
export async function countNew(connection: Connection, table: 'citations' | 'answer_shares' | 'share_citations'): Promise<number> {
  const staged = table === 'citations' ? 'staged_observations' : 'staged_answer_shares'
  const key = { citations: 'figure_id, source_id', answer_shares: 'share_id', share_citations: 'share_id, source_id' }[table]
  const rows = await connection.$queryRawUnsafe<{ count: bigint }[]>(`
    SELECT count(*) AS count FROM (SELECT ${key} FROM temp.${staged} EXCEPT SELECT ${key} FROM main.${table})`)
  return Number(rows[0]?.count ?? 0)
}

/** How many rows are staged in all. */
export async function countStaged(connection: Connection, tables: readonly StagedTable[]): Promise<number> {
  const names = [...new Set(tables.map(({ name }) => stagingName(name)))]
  const counts = names.map((name) => `(SELECT count(*) FROM temp.${name})`).join(' + ')
  const rows = await connection.$queryRawUnsafe<{ count: bigint }[]>(`SELECT ${counts} AS count`)
  return Number(rows[0]?.count ?? 0)
}

type Comparison = { readonly name: string; readonly key: string; readonly join: string; readonly labels: readonly string[] }

/** One query per column: a row of the answer is one changed cell. */
async function changedCells(connection: Connection, { name, key, join, labels }: Comparison): Promise<ChangedCell[]> {
  const queries = labels.map(
    (label) => `SELECT '${name}' AS "table", ${key} AS key, '${label}' AS "column", CAST(known."${label}" AS TEXT) AS old,
      CAST(staged."${label}" AS TEXT) AS new, staged.line AS line ${join} WHERE known."${label}" IS NOT staged."${label}"`,
  )
  const rows = await connection.$queryRawUnsafe<(ChangedCell & { line: bigint })[]>(`${queries.join(' UNION ALL ')} ORDER BY line`)
  return rows.map(({ line, ...cell }) => cell)
}

function keyText(key: readonly string[], prefix: string): string {
  return key.map((column) => `${prefix}"${column}"`).join(` || ' ' || `)
}

function numbers(json: string): number[] {
  const values: unknown = JSON.parse(json)
  return Array.isArray(values) ? values.map(Number).sort((a, b) => a - b) : []
}
