import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import type { Table } from '@/lib/domain/tables/column'
import { toByteStream } from './byte-stream'
import { type Row, toCsvCell } from './cell'
import { joinPieces } from './join-pieces'

/**
 * Rows as CSV: UTF-8, header line, CRLF after every record, quoting by RFC 4180 (a lone CR or LF is quoted too).
 * `bom` puts a byte-order mark first, for Excel; `hxl` a row of HXL tags after the header. Rows are read as the
 * reader of the stream takes them.
 */
export function toCsv(
  table: Table,
  rows: AsyncIterable<Row> | Iterable<Row>,
  { bom, hxl = false }: { bom: boolean; hxl?: boolean },
): ReadableStream<Uint8Array> {
  const names = table.columns.map((column) => column.name)
  const tags = table.columns.map((column) => column.hxl ?? '')
  const writer = stringify({ bom, header: true, columns: names, record_delimiter: 'windows', quoted_match: /[\r\n]/ })
  const source = Readable.from(cells(rows, names, hxl ? [tags] : []))
  source.on('error', (error) => writer.destroy(error))
  writer.on('close', () => source.destroy())
  return toByteStream(joinPieces(source.pipe(writer)))
}

async function* cells(
  rows: AsyncIterable<Row> | Iterable<Row>,
  names: readonly string[],
  first: readonly string[][],
): AsyncGenerator<string[]> {
  yield* first
  for await (const row of rows) yield names.map((name) => toCsvCell(row[name]))
}
