import { databaseFile } from '@/lib/db/database-url'
import { migrateDatabase } from '@/lib/db/migrate-database'
import { migrationFiles } from './migration-files'

/** Creates or migrates the database of `DATABASE_URL`. A process of its own: the engine opens one database per process. */
const file = databaseFile()
const applied = await migrateDatabase(file, migrationFiles)
process.stdout.write(applied.length === 0 ? 'The database is up to date.\n' : `Applied ${applied.join(', ')}.\n`)
