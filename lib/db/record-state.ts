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

/** The ids of every figure and every share. They travel as one text: a million row objects would need much memory. */
export async function listPermanentIds(connection: Connection): Promise<string[]> {
  const [row] = await connection.$queryRawUnsafe<{ ids: string | null }[]>(
    `SELECT group_concat(id, ' ') AS ids FROM (SELECT figure_id AS id FROM observations UNION ALL SELECT share_id FROM answer_shares)`,
  )
  return row?.ids ? row.ids.split(' ') : []
}

/** Was a folder with this hash imported before? */
export async function isFolderImported(connection: Connection, folderHash: string): Promise<boolean> {
  const rows = await connection.$queryRawUnsafe<unknown[]>('SELECT 1 FROM record_imports WHERE folder_hash = ? LIMIT 1', folderHash)
  return rows.length > 0
}

/** Takes the write lock at the start of a transaction: one that begins by reading could not write after another's commit. */
export async function lockForWriting(connection: Connection): Promise<void> {
  await connection.$executeRawUnsafe('UPDATE record_imports SET id = id WHERE false')
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
    for await (const rows of pagesInOrder(connection, table)) hash.update(`${rows}\n`)
  }
  return hash.digest('hex')
}

const pageRows = 10_000

/** Every row as a JSON list of its cells, one a line, by key. */
async function* pagesInOrder(connection: Connection, { name, columns, key }: StagedTable): AsyncGenerator<string> {
  const cells = key.map((_, index) => `json_extract(cursor.last, '$[${index}]')`)
  let last: string | null = null
  do {
    const isLater: string = last === null ? '' : `WHERE (${list(key)}) > (${cells.join(', ')})`
    const pages: { rows: string | null; last: string | null }[] = await connection.$queryRawUnsafe(
      `WITH cursor AS (SELECT ? AS last), page AS MATERIALIZED (
        SELECT json_array(${list(columns)}) AS cells, json_array(${list(key)}) AS key, row_number() OVER (ORDER BY ${list(key)}) AS number
        FROM main.${name}, cursor ${isLater} ORDER BY ${list(key)} LIMIT ${pageRows}
      )
      SELECT group_concat(cells, char(10)) AS rows, (SELECT key FROM page WHERE number = ${pageRows}) AS last
      FROM (SELECT cells FROM page ORDER BY number)`,
      last,
    )
    if (pages[0]?.rows) yield pages[0].rows
    last = pages[0]?.last ?? null
  } while (last !== null)
}
