import { DataType, tableFromIPC } from 'apache-arrow'
import { readParquet as decode } from 'parquet-wasm'

/**
 * Reads a Parquet file, for tests: the Parquet library of Rust decodes it, the Arrow library of JavaScript takes the rows
 * out of that. Neither is a relative of the library that wrote the file.
 */
export function readParquet(bytes: Uint8Array) {
  const decoded = decode(bytes)
  const metadata = decoded.schema.metadata()
  const table = tableFromIPC(decoded.intoIPCStream())
  const { fields } = table.schema
  const rows = table
    .toArray()
    .map((row): Record<string, unknown> => Object.fromEntries(fields.map(({ name, type }) => [name, toValue(row[name], type)])))
  return { metadata, types: Object.fromEntries(fields.map(({ name, type }) => [name, String(type)])), rows }
}

/** Arrow gives a day as its first millisecond. */
function toValue(cell: unknown, type: DataType): unknown {
  return DataType.isDate(type) && typeof cell === 'number' ? new Date(cell) : cell
}
