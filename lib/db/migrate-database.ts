import { execFile } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { SqliteConnections } from './connection'
import { listPendingMigrations, type MigrationFiles } from './migrations'

/**
 * Brings a database to the newest migration and answers the names of what it applied. A database that does not exist
 * is created. All work is done on another file, renamed at the end: a migration that fails leaves the database as it was.
 */
export async function migrateDatabase(file: string, files: MigrationFiles): Promise<readonly string[]> {
  const exists = existsSync(file)
  if (exists && (await listPendingMigrations(file, files.folder)).length === 0) return []
  mkdirSync(path.dirname(file), { recursive: true })
  const lock = exists ? await lockAlone(file) : null
  const work = `${file}.migrating-${process.pid}.db`
  try {
    if (lock) copyFileSync(file, work)
    const applied = await runEngine(work, files)
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

/** The engine takes one database per process and 70 MB: it gets a process of its own. */
async function runEngine(file: string, { schema, folder }: MigrationFiles): Promise<readonly string[]> {
  const script = path.join(import.meta.dirname, 'apply-migrations.ts')
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', tsx, script, file, schema, folder])
    const names: string[] = JSON.parse(stdout)
    return names
  } catch (error) {
    const reason = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : ''
    throw new Error(`The migrations could not be applied, and the database was left as it was. ${reason}`, { cause: error })
  }
}
