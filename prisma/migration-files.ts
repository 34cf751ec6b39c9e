import path from 'node:path'
import type { MigrationFiles } from '@/lib/db/migrations'

/** Where this project's schema and migrations lie. */
export const migrationFiles: MigrationFiles = {
  schema: path.join(import.meta.dirname, 'schema.prisma'),
  folder: path.join(import.meta.dirname, 'migrations'),
}
