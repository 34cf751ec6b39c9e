import type { Table } from '@/lib/domain/tables/column'
import { toByteStream } from './byte-stream'
import { type Row, toJsonCell } from './cell'
import { joinPieces } from './join-pieces'

/** What a JSON answer says before its rows. */
export type JsonHead = { readonly recordVersion: string; readonly query: Readonly<Record<string, unknown>> }

/** Rows as `{ record_version, query, rows: [{ column: value }] }`, written as the reader of the stream takes them. */
export function toJson(table: Table, rows: AsyncIterable<Row> | Iterable<Row>, head: JsonHead): ReadableStream<Uint8Array> {
  return toByteStream(joinPieces(pieces(table, rows, head)))
}

async function* pieces(table: Table, rows: AsyncIterable<Row> | Iterable<Row>, { recordVersion, query }: JsonHead): AsyncGenerator<Buffer> {
  yield Buffer.from(`{"record_version":${JSON.stringify(recordVersion)},"query":${JSON.stringify(query)},"rows":[`)
  let separator = '\n'
  for await (const row of rows) {
    const typed = Object.fromEntries(table.columns.map((column) => [column.name, toJsonCell(row[column.name], column)]))
    yield Buffer.from(separator + JSON.stringify(typed))
    separator = ',\n'
  }
  yield Buffer.from('\n]}\n')
}
