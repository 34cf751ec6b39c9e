import { describeDatabaseError } from '@/lib/db/database-error'
import { databaseFile, databaseUrl } from '@/lib/db/database-url'
import { migrateDatabase } from '@/lib/db/migrate-database'
import { migrationFiles } from './migration-files'

/** `npm run migrate` creates or migrates the database of `DATABASE_URL`. */
try {
  const applied = await migrateDatabase(databaseFile(), migrationFiles)
  process.stdout.write(applied.length === 0 ? 'The database is up to date.\n' : `Applied ${applied.join(', ')}.\n`)
} catch (error) {
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`${describeDatabaseError(error, databaseUrl().replace(/^file:/, '')) ?? message}\n`)
  process.exitCode = 1
}
