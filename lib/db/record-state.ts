import { createHash } from 'node:crypto'
import { type Connection, list, type StagedTable } from './staging'

/** The keys of a reference table, each as its key columns joined with "|". */
export async function listKeys(connection: Connection, { name, key }: StagedTable): Promise<string[]> {
  const text = key.map((column) => `"${column}"`).join(` || '|' || `)
  const rows = await connection.$queryRawUnsafe<{ key: string }[]>(`SELECT ${text} AS key FROM main.${name}`)
  return rows.map((row) => row.key)
}

/** Each indicator's unit. */
export async function listUnits(connection: Connection): Promise<[indicator: string, unit: string][]> {
  const rows = await connection.$queryRawUnsafe<{ indicator: string; unit: string }[]>('SELECT indicator, unit FROM indicators')
  return rows.map(({ indicator, unit }) => [indicator, unit])
}

/** The ids of every figure and every share. */
export async function listPermanentIds(connection: Connection): Promise<string[]> {
  const rows = await connection.$queryRawUnsafe<{ id: string }[]>(
    'SELECT figure_id AS id FROM observations UNION ALL SELECT share_id FROM answer_shares',
  )
  return rows.map((row) => row.id)
}

/** Was a folder with this hash imported before? */
export async function isFolderImported(connection: Connection, folderHash: string): Promise<boolean> {
  const rows = await connection.$queryRawUnsafe<unknown[]>('SELECT 1 FROM record_imports WHERE folder_hash = ? LIMIT 1', folderHash)
  return rows.length > 0
}

/** SHA-256 over every cell of every table of the record. An observation's cells are in its id. */
export async function contentHash(connection: Connection, referenceTables: readonly StagedTable[]): Promise<string> {
  const hash = createHash('sha256')
  const added: StagedTable[] = [
    { name: 'observations', columns: ['figure_id'], key: ['figure_id'] },
    {
      name: 'citations',
      columns: ['figure_id', 'source_id', 'qualifier', 'locator', 'as_printed', 'note'],
      key: ['figure_id', 'source_id'],
    },
    { name: 'answer_shares', columns: ['share_id'], key: ['share_id'] },
    { name: 'share_citations', columns: ['share_id', 'source_id', 'locator', 'note'], key: ['share_id', 'source_id'] },
  ]
  for (const table of [...referenceTables, ...added]) {
    hash.update(`${table.name}\n`)
    for await (const row of rowsInOrder(connection, table)) hash.update(`${row}\n`)
  }
  return hash.digest('hex')
}

const pageRows = 10_000

/** Every row as a JSON list of its cells, by key, page by page. */
async function* rowsInOrder(connection: Connection, { name, columns, key }: StagedTable): AsyncGenerator<string> {
  let after: string | null = null
  for (;;) {
    const start: string =
      after === null ? '' : `WHERE (${list(key)}) > (${key.map((_, index) => `json_extract(?1, '$[${index}]')`).join(', ')})`
    const rows: { row: string; key: string }[] = await connection.$queryRawUnsafe(
      `SELECT json_array(${list(columns)}) AS row, json_array(${list(key)}) AS key FROM main.${name} ${start} ORDER BY ${list(key)} LIMIT ${pageRows}`,
      ...(after === null ? [] : [after]),
    )
    for (const { row } of rows) yield row
    const last = rows.at(-1)
    if (!last || rows.length < pageRows) return
    after = last.key
  }
}
