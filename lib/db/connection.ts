import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'

/** How long a statement waits for another process's lock. */
const busyMilliseconds = 5000

/**
 * Connections to one SQLite file. Every connection syncs each commit to disk: better-sqlite3 is built with
 * synchronous=NORMAL for WAL files, which may lose the last commits when the power fails.
 */
export class SqliteConnections extends PrismaBetterSqlite3 {
  readonly #readonly: boolean

  constructor(file: string, { readonly = false }: { readonly?: boolean } = {}) {
    super({ url: file, readonly, fileMustExist: readonly, timeout: busyMilliseconds })
    this.#readonly = readonly
  }

  override async connect(): Promise<SqlDriverAdapter> {
    const connection = await super.connect()
    await connection.executeScript(`PRAGMA busy_timeout = ${busyMilliseconds}; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL`)
    if (!this.#readonly) await connection.executeScript('PRAGMA journal_mode = WAL')
    return connection
  }

  /** A connection that nobody may share: fails with SQLITE_BUSY while another process has the file open. */
  async connectAlone(): Promise<SqlDriverAdapter> {
    const connection = await super.connect()
    await connection.executeScript('PRAGMA busy_timeout = 0; PRAGMA locking_mode = EXCLUSIVE')
    return connection
  }
}
