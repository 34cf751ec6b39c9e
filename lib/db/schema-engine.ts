import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { bindMigrationAwareSqlAdapterFactory, type SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import type { DiffTarget, MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm'
import { SqliteConnections } from './connection'
import { listMigrations, type MigrationFiles, migrationLock } from './migrations'

const filters = { externalTables: [], externalEnums: [] }

/**
 * Applies what `prisma migrate deploy` would apply, with Prisma's own engine as WebAssembly: nothing is downloaded.
 * One call per process: the engine cannot open a second database.
 */
export function applyMigrations(file: string, files: MigrationFiles): Promise<readonly string[]> {
  return withEngine(file, files, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: migrationList(files.folder), filters })
    return appliedMigrationNames
  })
}

/** The SQL that leads from the migrations to the schema. `file` is a scratch database. One call per process. */
export function pendingSchemaSql(file: string, files: MigrationFiles): Promise<string | null> {
  const list = migrationList(files.folder)
  const from: DiffTarget = list.migrationDirectories.length === 0 ? { tag: 'empty' } : { tag: 'migrations', ...list }
  const to: DiffTarget = { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: readFileSync(files.schema, 'utf8') }] }
  return withEngine(file, files, async (engine) => {
    const { stdout } = await engine.diff({ from, to, script: true, exitCode: null, filters })
    return stdout
  })
}

async function withEngine<Result>(file: string, files: MigrationFiles, work: (engine: SchemaEngine) => Promise<Result>): Promise<Result> {
  const connections = new TrackedConnections(file)
  const { SchemaEngine: Engine } = await loadEngine()
  const schema: [string, string] = ['schema.prisma', readFileSync(files.schema, 'utf8')]
  const engine = await Engine.new({ datamodels: [schema] }, () => {}, bindMigrationAwareSqlAdapterFactory(connections))
  try {
    return await work(engine)
  } finally {
    engine.free()
    await connections.dispose()
  }
}

/** Closes what the engine leaves open, so that the file holds everything and can be renamed. */
class TrackedConnections extends SqliteConnections {
  readonly #open: SqlDriverAdapter[] = []

  override async connect(): Promise<SqlDriverAdapter> {
    const connection = await super.connect()
    this.#open.push(connection)
    return connection
  }

  /** Here the engine sends whole migrations as one statement, which the driver takes as a script only. */
  override async connectToShadowDb(): Promise<SqlDriverAdapter> {
    const connection = await super.connectToShadowDb()
    const executeOne = connection.executeRaw.bind(connection)
    connection.executeRaw = async (query) => {
      if (query.args.length > 0) return executeOne(query)
      await connection.executeScript(query.sql)
      return 0
    }
    this.#open.push(connection)
    return connection
  }

  async dispose(): Promise<void> {
    for (const connection of this.#open) await connection.dispose()
  }
}

async function loadEngine(): Promise<typeof import('@prisma/schema-engine-wasm')> {
  const folder = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'))
  const glue = await import(pathToFileURL(path.join(folder, 'schema_engine_bg.js')).href)
  const wasm = new WebAssembly.Module(readFileSync(path.join(folder, 'schema_engine_bg.wasm')))
  const { exports } = new WebAssembly.Instance(wasm, { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(exports)
  if (typeof exports.__wbindgen_start === 'function') exports.__wbindgen_start()
  return glue
}

function migrationList(folder: string): MigrationList {
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: migrationLock(folder) },
    shadowDbInitScript: '',
    migrationDirectories: listMigrations(folder).map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  }
}
