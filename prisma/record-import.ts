import path from 'node:path'
import { parseArgs } from 'node:util'
import { describeDatabaseError } from '@/lib/db/database-error'
import { databaseFile, databaseUrl } from '@/lib/db/database-url'
import { formatReport } from '@/lib/ingest/import-report'
import { withImportDatabase } from './import-database'
import { type ImportOutcome, importRecord } from './import-record'
import { migrationFiles } from './migration-files'

const usage = 'npm run record:import -- FOLDER [--dry-run]'
const options = {
  /** Prints what would change and writes nothing. */
  'dry-run': { type: 'boolean', default: false },
  /** For `npm start`: leaves a database alone that took these very files before, and prints numbers only. */
  'if-new': { type: 'boolean', default: false },
} as const

process.exitCode = await run(process.argv.slice(2))

/** The exit code: 0 where the folder was taken, 1 where it was refused or could not be written. */
async function run(input: string[]): Promise<number> {
  const command = parseCommand(input)
  if (typeof command === 'string') return refuse(command)
  const { folder, dryRun, ifNew } = command
  try {
    const file = databaseFile()
    const outcome = await withImportDatabase({ file, dryRun, migrations: migrationFiles }, (database) =>
      importRecord({ database, folder, dryRun, ifNew, now: new Date() }),
    )
    return print(outcome, { dryRun, entries: ifNew ? 0 : 20 })
  } catch (error) {
    return refuse(describeDatabaseError(error, databaseUrl().replace(/^file:/, '')) ?? messageOf(error))
  }
}

function parseCommand(input: string[]): { folder: string; dryRun: boolean; ifNew: boolean } | string {
  try {
    const { values, positionals } = parseArgs({ args: input, options, allowPositionals: true })
    const [folder, ...more] = positionals
    if (folder === undefined || more.length > 0) return `Expected one folder: ${usage}`
    return { folder: path.normalize(folder), dryRun: values['dry-run'], ifNew: values['if-new'] }
  } catch (error) {
    return `${messageOf(error).split('. ')[0]}. Expected: ${usage}`
  }
}

function print(outcome: ImportOutcome, format: { dryRun: boolean; entries: number }): number {
  if (outcome.kind === 'refused') {
    const { sentences, count } = outcome.faults
    return refuse(`${sentences.join('\n')}\n${count} ${count === 1 ? 'fault' : 'faults'}: nothing was written.`)
  }
  process.stdout.write(outcome.kind === 'known' ? 'These files were imported before.\n' : formatReport(outcome.report, format))
  return 0
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`)
  return 1
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.trim() : String(error)
}
