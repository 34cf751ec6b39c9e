import 'server-only'
import { database } from '@/lib/db/client'
import { listStoredRows, type StoredRow } from '@/lib/db/reference-rows'
import { compareText } from '@/lib/domain/date'
import { type ReferenceTableName, referenceTables } from '@/lib/domain/tables/record-tables'
import { remember } from './remember'

export type { StoredRow }

/** The rows of a reference table as its file has them, by key: numbers as numbers, answers by question and position. */
export function listReferenceRows(name: ReferenceTableName): Promise<readonly StoredRow[]> {
  return remember(`reference ${name}`, async () => {
    const table = referenceTables.find((candidate) => candidate.name === name)
    if (!table) throw new Error(`There is no reference table "${name}"`)
    const rows = await listStoredRows(
      database(),
      name,
      table.columns.map((column) => column.name),
    )
    const key = name === 'answers' ? ['question_id', 'position'] : table.key
    return rows.sort((a, b) => key.reduce((order, column) => order || compareCells(a[column], b[column]), 0))
  })
}

function compareCells(a: string | number | null | undefined, b: string | number | null | undefined): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return compareText(String(a ?? ''), String(b ?? ''))
}
