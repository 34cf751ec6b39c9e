import { type ColumnSource, parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer'
import type { Column, ColumnType, Table } from '@/lib/domain/tables/column'
import { type Cell, type Row, toJsonCell } from './cell'
import type { JsonHead } from './json'
import { collectRows } from './whole-rows'

type ColumnForm = Omit<SchemaElement, 'name' | 'repetition_type'>

const text: ColumnForm = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } }
const double: ColumnForm = { type: 'DOUBLE' }

/** A date that may be a month only is text. */
const forms: Record<ColumnType, ColumnForm> = {
  id: text,
  code: text,
  text,
  url: text,
  day: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
  date: text,
  integer: { type: 'INT32' },
  number: double,
  decimal: double,
  boolean: { type: 'BOOLEAN' },
}

/**
 * Rows as Parquet: typed columns, null for what is not stated, `record_version` and `query` in the file's metadata.
 * The same content gives the same bytes. Throws BadRequest where there are too many rows.
 */
export async function toParquet(
  table: Table,
  rows: AsyncIterable<Row> | Iterable<Row>,
  { recordVersion, query }: JsonHead,
): Promise<Uint8Array<ArrayBuffer>> {
  const collected = await collectRows(rows, 'parquet')
  const columnData: ColumnSource[] = table.columns.map((column) => ({
    name: column.name,
    data: collected.map((row) => toParquetCell(row[column.name], column)),
  }))
  const schema: SchemaElement[] = [
    { name: table.name, num_children: table.columns.length },
    ...table.columns.map(({ name, type }): SchemaElement => ({ name, repetition_type: 'OPTIONAL', ...forms[type] })),
  ]
  const kvMetadata = [
    { key: 'record_version', value: recordVersion },
    { key: 'query', value: JSON.stringify(query) },
  ]
  const bytes = Buffer.from(parquetWriteBuffer({ columnData, schema, kvMetadata }))
  if (collected.length === 0) typeRowGroups(bytes)
  return bytes
}

/**
 * Without rows, the library writes the list of row groups as a list of nothing (Thrift: number of rows 0, list, type 0);
 * strict readers expect one of structures, if an empty one.
 */
function typeRowGroups(bytes: Buffer): void {
  const rowGroups = Buffer.from([0x16, 0x00, 0x19, 0x00])
  bytes[bytes.indexOf(rowGroups) + 3] = 0x0c
}

function toParquetCell(cell: Cell | undefined, column: Column): Cell | Date {
  const value = toJsonCell(cell, column)
  return column.type === 'day' && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value
}
