import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from './client'
import { migrateDatabase } from './migrate-database'
import { listMigrations, listPendingMigrations, type MigrationFiles } from './migrations'

const shipped: MigrationFiles = { schema: path.resolve('prisma/schema.prisma'), folder: path.resolve('prisma/migrations') }

function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'record-migrate-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** The shipped migrations, and a later one. */
function withMigration(sql: string): MigrationFiles {
  const folder = path.join(temporaryFolder(), 'migrations')
  cpSync(shipped.folder, folder, { recursive: true })
  mkdirSync(path.join(folder, '29990101000000_made_up'))
  writeFileSync(path.join(folder, '29990101000000_made_up/migration.sql'), sql)
  return { ...shipped, folder }
}

async function filled(): Promise<string> {
  const file = path.join(temporaryFolder(), 'record.db')
  cpSync(process.env.TEST_EMPTY_DATABASE ?? '', file)
  const database = openDatabase(file)
  await database.publisher.create({ data: { id: 'made-up', name: 'Made-up', shortName: 'Made-up', kind: 'research' } })
  await database.$disconnect()
  return file
}

async function publishersIn(file: string): Promise<unknown> {
  const database = openDatabase(file)
  try {
    return await database.$queryRawUnsafe('SELECT * FROM publishers')
  } finally {
    await database.$disconnect()
  }
}

test('creates a database in a folder that does not exist, once', async () => {
  const file = path.join(temporaryFolder(), 'deeper', 'record.db')
  const names = listMigrations(shipped.folder).map(({ name }) => name)
  expect(await migrateDatabase(file, shipped)).toEqual(names)
  expect(await migrateDatabase(file, shipped)).toEqual([])
  expect(readdirSync(path.dirname(file))).toEqual(['record.db'])
})

test('migrates a database and keeps its rows', async () => {
  const file = await filled()
  const files = withMigration('ALTER TABLE publishers ADD COLUMN made_up TEXT;')
  expect(await migrateDatabase(file, files)).toEqual(['29990101000000_made_up'])
  expect(await publishersIn(file)).toEqual([
    { publisher_id: 'made-up', name: 'Made-up', short_name: 'Made-up', kind: 'research', made_up: null },
  ])
})

test('leaves the database as it was where a migration fails', async () => {
  const file = await filled()
  const before = readFileSync(file)
  const files = withMigration('ALTER TABLE publishers ADD COLUMN made_up TEXT; ALTER TABLE nowhere ADD COLUMN made_up TEXT;')
  await expect(migrateDatabase(file, files)).rejects.toThrow(
    /could not be applied, and the database was left as it was.*`nowhere` does not exist/s,
  )
  expect(readFileSync(file).equals(before)).toBe(true)
  expect(readdirSync(path.dirname(file))).toEqual(['record.db'])
  expect(await listPendingMigrations(file, files.folder)).toEqual(['29990101000000_made_up'])
})

test('leaves nothing behind where the first migration fails', async () => {
  const file = path.join(temporaryFolder(), 'record.db')
  await expect(migrateDatabase(file, withMigration('CREATE NONSENSE;'))).rejects.toThrow('could not be applied')
  expect(existsSync(file)).toBe(false)
  expect(readdirSync(path.dirname(file))).toEqual([])
})

test('does not migrate a database that another process has open', async () => {
  const file = await filled()
  const database = openDatabase(file)
  onTestFinished(() => database.$disconnect())
  await database.publisher.count()
  await expect(migrateDatabase(file, withMigration('CREATE TABLE made_up (id TEXT);'))).rejects.toThrow(/locked|SocketTimeout/)
  expect(await database.publisher.count()).toBe(1)
})

test('the migrations lead to the schema', () => {
  const folder = temporaryFolder()
  const input = JSON.stringify([path.join(folder, 'scratch.db'), shipped])
  const script = `import { pendingSchemaSql } from '${path.resolve('lib/db/schema-engine')}'
    process.stdout.write(String(await pendingSchemaSql(...${input})))`
  writeFileSync(path.join(folder, 'pending.mts'), script)
  const sql = execFileSync(process.execPath, ['--import', 'tsx', path.join(folder, 'pending.mts')], { encoding: 'utf8' })
  expect(sql).toBe('-- This is an empty migration.\n')
})
