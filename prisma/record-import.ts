import { openDatabase } from '@/lib/db/client'
import { databaseFile } from '@/lib/db/database-url'
import { migrateDatabase } from '@/lib/db/migrate-database'
import { formatReport } from '@/lib/ingest/import-report'
import { importRecord } from './import-record'
import { migrationFiles } from './migration-files'

const file = databaseFile()
await migrateDatabase(file, migrationFiles)
const database = openDatabase(file)
const outcome = await importRecord({ database, folder: process.argv[2] ?? '', dryRun: process.argv.includes('--dry-run'), now: new Date() })
if (outcome.kind === 'refused') {
  process.stderr.write(`${outcome.faults.sentences.join('\n')}\n`)
  process.exitCode = 1
} else process.stdout.write(formatReport(outcome.report))
await database.$disconnect()
