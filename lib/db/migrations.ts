import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { SqliteConnections } from './connection'

/** Absolute paths of the schema and of the folder that holds the migrations, in Prisma's own layout. */
export type MigrationFiles = { readonly schema: string; readonly folder: string }

/** Every migration of the folder, in the order in which they apply. */
export function listMigrations(folder: string): { readonly name: string; readonly sql: string }[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({ name, sql: readFileSync(path.join(folder, name, 'migration.sql'), 'utf8') }))
}

/** The content of Prisma's lock file, which names the kind of database. */
export function migrationLock(folder: string): string | null {
  const file = path.join(folder, 'migration_lock.toml')
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

/** The names of the migrations that a database still lacks. Throws where the file is no SQLite database. */
export async function listPendingMigrations(file: string, folder: string): Promise<string[]> {
  const names = listMigrations(folder).map(({ name }) => name)
  const applied = new Set(await listAppliedMigrations(file))
  return names.filter((name) => !applied.has(name))
}

async function listAppliedMigrations(file: string): Promise<unknown[]> {
  const connection = await new SqliteConnections(file).connect()
  const query = (sql: string) => connection.queryRaw({ sql, args: [], argTypes: [] })
  try {
    const { rows: tables } = await query("SELECT name FROM sqlite_master WHERE name = '_prisma_migrations'")
    if (tables.length === 0) return []
    const finished = 'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL'
    return (await query(finished)).rows.map(([name]) => name)
  } finally {
    await connection.dispose()
  }
}
