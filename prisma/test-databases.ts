import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * Builds the databases of the tests once, before the first: an empty one, which tests copy, and one with the shipped
 * record, which `DATABASE_URL` names and no test writes to.
 */
export default function setup(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'record-vitest-'))
  const empty = path.join(folder, 'empty.db')
  const record = path.join(folder, 'record.db')
  const run = (file: string, ...command: string[]) =>
    execFileSync(process.execPath, ['--import', 'tsx', ...command], { env: { ...process.env, DATABASE_URL: `file:${file}` } })
  run(empty, 'prisma/migrate.ts')
  run(record, 'prisma/record-import.ts', 'prisma/data')
  process.env.TEST_EMPTY_DATABASE = empty
  process.env.DATABASE_URL = `file:${record}`
  return () => rmSync(folder, { recursive: true })
}
