import 'server-only'
import { database } from '@/lib/db/client'
import type { RecordImport } from '@/lib/domain/record-import'
import { parseImportChanges } from '@/lib/query/import-changes'

/**
 * Every import that changed the record, the newest first. Not remembered: an import that takes back another leaves
 * the record as it was, and is one more all the same.
 */
export async function listRecordImports(): Promise<readonly RecordImport[]> {
  const rows = await database().recordImport.findMany({ select: { importedAt: true, changes: true }, orderBy: { id: 'desc' } })
  return rows.map(({ importedAt, changes }) => ({ importedAt, ...parseImportChanges(changes) }))
}
