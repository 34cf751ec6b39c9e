import type { Database } from './client'
import { Prisma } from './generated/client'

/** A row under the names of its columns; null is not stated. */
export type StoredRow = Readonly<Record<string, string | number | null>>

/** Every row of a table whose columns carry the names of the record's file. Names come from code, never from readers. */
export function listStoredRows(database: Database, table: string, columns: readonly string[]): Promise<StoredRow[]> {
  const list = columns.map((column) => `"${column}"`).join(', ')
  return database.$queryRaw<StoredRow[]>(Prisma.raw(`SELECT ${list} FROM "${table}"`))
}
