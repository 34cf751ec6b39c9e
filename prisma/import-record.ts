import { applyStaged } from '@/lib/db/apply-staged'
import type { Database } from '@/lib/db/client'
import { contentHash, isFolderImported, listKeys, listPermanentIds, listUnits, lockForWriting } from '@/lib/db/record-state'
import { countChanges, listChangedCells, listNewConflicts, listNewPeriods, listNewRows, listNewVintages } from '@/lib/db/staged-changes'
import { listCompleteAgeSexGroups, listCompleteDistributions } from '@/lib/db/staged-groups'
import { type Connection, createStaging, indexStaging, stageRows } from '@/lib/db/staging'
import { recordVersion } from '@/lib/domain/identity'
import { recordTables, referenceTables } from '@/lib/domain/tables/record-tables'
import { ageSexCells, checkAgeSexGroups, checkDistributions } from '@/lib/ingest/arithmetic'
import { checkFolder, findRecordFiles } from '@/lib/ingest/check-folder'
import { Faults } from '@/lib/ingest/faults'
import { folderHash } from '@/lib/ingest/folder-hash'
import { changesNothing, type ImportReport } from '@/lib/ingest/import-report'
import type { StoredKeys } from '@/lib/ingest/known-keys'

export type ImportOutcome =
  | { readonly kind: 'refused'; readonly faults: Faults }
  /** With `ifNew`: an import of exactly these files wrote to this database before. */
  | { readonly kind: 'known' }
  /** `written` is false in a dry run, and where there was nothing to write. */
  | { readonly kind: 'taken'; readonly report: ImportReport; readonly written: boolean }

type ImportInput = {
  readonly database: Database
  readonly folder: string
  readonly dryRun: boolean
  readonly ifNew?: boolean
  readonly now: Date
}

/** A large import may take minutes on a slow disk. */
const longestTransaction = { maxWait: 60_000, timeout: 3_600_000 }

const references = referenceTables.map(toStagedTable)

/** Checks the folder and, unless it has a fault or this is a dry run, brings the record up to date in one transaction. */
export async function importRecord({ database, folder, dryRun, ifNew = false, now }: ImportInput): Promise<ImportOutcome> {
  const faults = new Faults()
  const tables = findRecordFiles(folder, faults)
  if (faults.count > 0) return { kind: 'refused', faults }
  const hash = await folderHash(folder, tables)
  if (ifNew && (await isFolderImported(database, hash))) return { kind: 'known' }
  await createStaging(database, recordTables.map(toStagedTable))
  const stored = await readStoredKeys(database)
  await checkFolder({ folder, tables, stored, faults, stage: (table, rows) => stageRows(database, toStagedTable(table), rows) })
  await indexStaging(database, recordTables.map(toStagedTable))
  checkDistributions(await listCompleteDistributions(database), faults)
  checkAgeSexGroups(await listCompleteAgeSexGroups(database, ageSexCells), faults)
  if (faults.count > 0) return { kind: 'refused', faults }
  if (dryRun) return { kind: 'taken', report: await readReport(database), written: false }
  return database.$transaction(async (transaction) => {
    await lockForWriting(transaction)
    const report = await readReport(transaction)
    const written = !changesNothing(report)
    if (written) await write(transaction, { report, hash, now })
    return { kind: 'taken', report, written }
  }, longestTransaction)
}

async function write(
  transaction: Connection & Pick<Database, 'recordImport'>,
  { report, hash, now }: { report: ImportReport; hash: string; now: Date },
) {
  await applyStaged(transaction, references)
  await transaction.recordImport.create({
    data: {
      importedAt: now.toISOString(),
      folderHash: hash,
      recordVersion: recordVersion(await listPermanentIds(transaction)),
      contentHash: await contentHash(transaction, references),
      changes: JSON.stringify(report),
    },
  })
}

async function readReport(connection: Connection): Promise<ImportReport> {
  const newRows: Record<string, Awaited<ReturnType<typeof listNewRows>>> = {}
  for (const table of references) newRows[table.name] = await listNewRows(connection, table, labelColumn(table.name))
  return {
    newRows,
    newPeriods: await listNewPeriods(connection),
    newVintages: await listNewVintages(connection),
    changedCells: await listChangedCells(connection, references),
    conflicts: await listNewConflicts(connection),
    ...(await countChanges(connection, recordTables.map(toStagedTable))),
  }
}

async function readStoredKeys(connection: Connection): Promise<StoredKeys> {
  const keys = new Map<string, Set<string>>()
  for (const table of references) keys.set(table.name, new Set(await listKeys(connection, table)))
  return { keys, units: new Map(await listUnits(connection)) }
}

function toStagedTable({ name, columns, key }: (typeof recordTables)[number]) {
  return { name, columns: columns.map((column) => column.name), key }
}

/** The column by which a reader knows a new row. */
function labelColumn(table: string): string {
  const labels: Record<string, string> = { sources: 'title', questions: 'short_title', answers: 'label_en', margins: 'margin' }
  const byName = ['publishers', 'waves'].includes(table) ? 'name' : 'name_en'
  return labels[table] ?? byName
}
