import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pendingSchemaSql } from '@/lib/db/schema-engine'
import { migrationFiles } from './migration-files'

/** `npm run migration:new -- NAME` writes the SQL that leads from the migrations to the schema, as Prisma's own tool would. */
const name = process.argv[2] ?? 'change'
const scratch = mkdtempSync(path.join(tmpdir(), 'record-migration-'))
try {
  const sql = await pendingSchemaSql(path.join(scratch, 'scratch.db'), migrationFiles)
  const stamp = new Date().toISOString().replaceAll(/[-:T]/g, '').slice(0, 14)
  const folder = path.join(migrationFiles.folder, `${stamp}_${name}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'migration.sql'), sql ?? '')
  process.stdout.write(`Wrote ${path.relative(process.cwd(), folder)}/migration.sql. Read it before you commit it.\n`)
} finally {
  rmSync(scratch, { recursive: true })
}
