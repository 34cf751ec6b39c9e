import { SqliteConnections } from './connection'
import { databaseFile } from './database-url'
import { PrismaClient } from './generated/client'

export type Database = PrismaClient

/** A client on a SQLite file, connected at its first query. The caller disconnects it. */
export function openDatabase(file: string = databaseFile(), options: { readonly?: boolean } = {}): Database {
  return new PrismaClient({ adapter: new SqliteConnections(file, options) })
}

const holder: typeof globalThis & { recordDatabase?: Database } = globalThis

/** The server's one client, created at its first use and kept over module reloads in development. */
export function database(): Database {
  holder.recordDatabase ??= openDatabase()
  return holder.recordDatabase
}
