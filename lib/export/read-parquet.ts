import { parquetReadObjects } from 'hyparquet'
import { Compression, readParquet as decode, Table, WriterPropertiesBuilder, writeParquet } from 'parquet-wasm'

/**
 * Reads a Parquet file, for tests. The Parquet library of Rust decodes it and writes it anew: only that second file is
 * read with a relative of the library that wrote the first.
 */
export async function readParquet(bytes: Uint8Array) {
  const table = decode(bytes)
  const metadata = table.schema.metadata()
  const properties = new WriterPropertiesBuilder().setCompression(Compression.UNCOMPRESSED).setDictionaryEnabled(false).build()
  const second = writeParquet(Table.fromIPCStream(table.intoIPCStream()), properties)
  return { metadata, rows: await parquetReadObjects({ file: second.slice().buffer }) }
}
