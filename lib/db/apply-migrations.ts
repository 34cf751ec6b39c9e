import { applyMigrations } from './schema-engine'

/** The process of `runEngine`: applies migrations to one file and prints the names as JSON. */
const [file = '', schema = '', folder = ''] = process.argv.slice(2)
try {
  process.stdout.write(JSON.stringify(await applyMigrations(file, { schema, folder })))
} catch (error) {
  process.stderr.write(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
