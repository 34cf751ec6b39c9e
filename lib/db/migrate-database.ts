import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { SqliteConnections } from './connection'
import { listPendingMigrations, type MigrationFiles } from './migrations'

/**
 * Brings a database to the newest migration and answers the names of what it applied. A database that does not exist
 * is created. All work is done on another file, renamed at the end: a migration that fails leaves the database as it was.
 * One call that applies something per process (see `applyMigrations`).
 */
export async function migrateDatabase(file: string, files: MigrationFiles): Promise<readonly string[]> {
  const exists = existsSync(file)
  if (exists && (await listPendingMigrations(file, files.folder)).length === 0) return []
  mkdirSync(path.dirname(file), { recursive: true })
  const lock = exists ? await lockAlone(file) : null
  const work = `${file}.migrating-${process.pid}.db`
  try {
    if (lock) copyFileSync(file, work)
    const { applyMigrations } = await import('./schema-engine')
    const applied = await applyMigrations(work, files)
    await lock?.dispose()
    renameSync(work, file)
    return applied
  } finally {
    await lock?.dispose()
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(work + suffix, { force: true })
  }
}

/** Holds a database that no other process has open, with everything written to its main file. */
async function lockAlone(file: string): Promise<SqlDriverAdapter> {
  const connection = await new SqliteConnections(file).connectAlone()
  try {
    await connection.executeScript('PRAGMA wal_checkpoint(TRUNCATE); BEGIN EXCLUSIVE')
  } catch (error) {
    await connection.dispose()
    throw error
  }
  return connection
}
