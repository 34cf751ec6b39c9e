import type { Row } from './cell'
import { type CheckedTable, checkedColumns, rowSha256, toCheckedCells } from './row-hash'

/** A published value as the manifest is made from it. */
export type ManifestValue = {
  /** Its row of the download table. */
  readonly row: Row
  /** Every document that states it, the best first, and how a figure is qualified there. */
  readonly documents: readonly { readonly source_id: string; readonly qualifier?: string }[]
  /** Ids of what counts instead: another figure of the series and period, the final shares of an interim one. */
  readonly instead: readonly string[]
}

/** The values of each table, in any order. */
export type ManifestTables = Readonly<Record<CheckedTable, AsyncIterable<ManifestValue> | Iterable<ManifestValue>>>

/** The manifest (contract, "The whole record") as JSON with a row a line, written as its reader takes it. */
export async function* toManifest(recordVersion: string, tables: ManifestTables): AsyncGenerator<Buffer> {
  yield Buffer.from(`{"record_version":${JSON.stringify(recordVersion)},"tables":{`)
  yield* tablePieces('casualties', tables)
  yield Buffer.from(',')
  yield* tablePieces('context', tables)
  yield Buffer.from(',')
  yield* tablePieces('answer-shares', tables)
  yield Buffer.from('\n}}\n')
}

async function* tablePieces(table: CheckedTable, tables: ManifestTables): AsyncGenerator<Buffer> {
  yield Buffer.from(`\n"${table}":{"columns":${JSON.stringify(checkedColumns[table])},"rows":[`)
  let separator = '\n'
  for await (const { row, documents, instead } of tables[table]) {
    const cells = toCheckedCells(table, row)
    yield Buffer.from(separator + JSON.stringify({ row_sha256: rowSha256(cells), cells, documents, instead }))
    separator = ',\n'
  }
  yield Buffer.from(']}')
}
