import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Database, openDatabase } from '@/lib/db/client'
import { migrateDatabase } from '@/lib/db/migrate-database'
import { listPendingMigrations, type MigrationFiles } from '@/lib/db/migrations'
import type { ImportOutcome } from './import-record'

type ImportDatabase = { readonly file: string; readonly dryRun: boolean; readonly migrations: MigrationFiles }
type Work = (database: Database) => Promise<ImportOutcome>

/**
 * Runs an import on the database of a file, migrated. Where there is none yet, it is built beside it and takes its name
 * only when the import has written. A dry run that needs a newer database works on a copy elsewhere.
 */
export async function withImportDatabase({ file, dryRun, migrations }: ImportDatabase, work: Work): Promise<ImportOutcome> {
  const exists = existsSync(file)
  const isPending = !exists || (await listPendingMigrations(file, migrations.folder)).length > 0
  if (!isPending) return withDatabase(file, work)
  if (dryRun) return withScratchCopy({ file, exists, migrations }, work)
  if (exists) {
    await migrateDatabase(file, migrations)
    return withDatabase(file, work)
  }
  return withNewDatabase({ file, migrations }, work)
}

async function withNewDatabase({ file, migrations }: { file: string; migrations: MigrationFiles }, work: Work): Promise<ImportOutcome> {
  mkdirSync(path.dirname(file), { recursive: true })
  const fresh = `${file}.importing-${process.pid}.db`
  try {
    await migrateDatabase(fresh, migrations)
    const outcome = await withDatabase(fresh, work)
    if (outcome.kind === 'taken') renameSync(fresh, file)
    return outcome
  } finally {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(fresh + suffix, { force: true })
  }
}

async function withScratchCopy(
  { file, exists, migrations }: { file: string; exists: boolean; migrations: MigrationFiles },
  work: Work,
): Promise<ImportOutcome> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'record-dry-run-'))
  try {
    const copy = path.join(scratch, 'record.db')
    for (const suffix of exists ? ['', '-wal'] : []) if (existsSync(file + suffix)) copyFileSync(file + suffix, copy + suffix)
    await migrateDatabase(copy, migrations)
    return await withDatabase(copy, work)
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

async function withDatabase(file: string, work: Work): Promise<ImportOutcome> {
  const database = openDatabase(file)
  try {
    return await work(database)
  } finally {
    await database.$disconnect()
  }
}
