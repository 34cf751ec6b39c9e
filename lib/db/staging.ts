import type { Database } from './client'

/** Rows on their way into the record: they wait in temporary tables, so that memory does not grow with a file. */
export type StagedTable = {
  /** The table of the record that the rows belong to, as its file is named: `answer-shares`. */
  readonly name: string
  /** The columns of its file, in order. */
  readonly columns: readonly string[]
  /** The columns that identify a row of the file. */
  readonly key: readonly string[]
}

/** What runs SQL: a client, or one transaction of it. */
export type Connection = Pick<Database, '$executeRawUnsafe' | '$queryRawUnsafe'>

const observationExtras = ['figure_id', 'table_name', 'period_kind']

/** Creates an empty temporary table for each kind of row, without indexes: they are made once it is filled. */
export async function createStaging(connection: Connection, tables: readonly StagedTable[]): Promise<void> {
  const made = new Set<string>()
  for (const table of tables) {
    const name = stagingName(table.name)
    if (made.has(name)) continue
    made.add(name)
    await connection.$executeRawUnsafe(`DROP TABLE IF EXISTS temp.${name}`)
    await connection.$executeRawUnsafe(`CREATE TEMP TABLE ${name} (${list(stagedColumns(table))})`)
  }
}

/** Makes what is staged quick to look up: by key, and figures by their series, period and as-of day. */
export async function indexStaging(connection: Connection, tables: readonly StagedTable[]): Promise<void> {
  const keys = new Map(tables.map((table) => [stagingName(table.name), stagedKey(table)]))
  for (const [name, key] of keys) await connection.$executeRawUnsafe(`CREATE UNIQUE INDEX temp.${name}_key ON ${name} (${list(key)})`)
  await connection.$executeRawUnsafe(
    'CREATE INDEX temp.staged_observations_day ON staged_observations (indicator, period_end, coalesce(as_of, published_on))',
  )
}

/** Adds rows in the order of `stagedColumns`. */
export async function stageRows(
  connection: Connection,
  table: StagedTable,
  rows: readonly (readonly (string | number | null)[])[],
): Promise<void> {
  const columns = stagedColumns(table)
  const values = columns.map((_, index) => `json_extract(value, '$[${index}]')`)
  await connection.$executeRawUnsafe(
    `INSERT INTO temp.${stagingName(table.name)} (${list(columns)}) SELECT ${values.join(', ')} FROM json_each(?)`,
    JSON.stringify(rows),
  )
}

/** `casualties` and `context` share one table of the database. */
export function stagingName(table: string): string {
  if (table === 'casualties' || table === 'context') return 'staged_observations'
  return `staged_${table.replaceAll('-', '_')}`
}

/** The line of the file, the permanent id where there is one, then the columns of the file. */
export function stagedColumns({ name, columns }: StagedTable): string[] {
  if (stagingName(name) === 'staged_observations') return ['line', ...observationExtras, ...columns]
  return name === 'answer-shares' ? ['line', 'share_id', ...columns] : ['line', ...columns]
}

/** Names as SQL lists them. They are the record's column names, never text from a file. */
export function list(names: readonly string[], prefix = ''): string {
  return names.map((name) => `${prefix}"${name}"`).join(', ')
}

function stagedKey({ name, key }: StagedTable): readonly string[] {
  if (stagingName(name) === 'staged_observations') return ['figure_id', 'source_id']
  return name === 'answer-shares' ? ['share_id', 'source_id'] : key
}
