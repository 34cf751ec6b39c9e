import { unzipSync } from 'fflate'
import writeExcelFile, { type Cell as ExcelCell, type SheetData } from 'write-excel-file/node'
import { BadRequest } from '@/lib/domain/errors'
import type { Column, ColumnType, Table } from '@/lib/domain/tables/column'
import { toByteStream } from './byte-stream'
import { type Cell, type Row, toJsonCell } from './cell'
import { type AboutFile, toAboutSheet } from './excel-about'
import { toExcelText } from './excel-text'
import { collectRows } from './whole-rows'
import { toZip } from './zip'

/** The most characters that Excel keeps of a cell. */
const mostCharacters = 32_767

/**
 * Rows as a workbook: typed cells under the columns' names, and a sheet "About". Days are dates; a date that may be a
 * month only is text, so that nothing is shifted. There are no formulas: text that begins with "=" stays text.
 * The same content gives the same bytes. Throws BadRequest for what a workbook cannot hold.
 */
export async function toExcel(
  table: Table,
  rows: AsyncIterable<Row> | Iterable<Row>,
  about: Omit<AboutFile, 'table'>,
): Promise<ReadableStream<Uint8Array>> {
  const head = table.columns.map(({ name }): ExcelCell => ({ value: name, type: String, fontWeight: 'bold' }))
  const body = (await collectRows(rows, 'xlsx')).map((row) => table.columns.map((column) => toExcelCell(row[column.name], column)))
  const data: SheetData = [head, ...body]
  const columns = table.columns.map(({ name, type }) => ({ width: Math.max(widths[type], name.length + 2) }))
  const workbook = await writeExcelFile([
    { sheet: table.name, data, columns, stickyRowsCount: 1 },
    { sheet: 'About', ...toAboutSheet({ table, ...about }) },
  ]).toBuffer()
  return withoutClock(workbook)
}

/** In characters. */
const widths: Record<ColumnType, number> = {
  id: 16,
  code: 14,
  text: 28,
  url: 28,
  day: 12,
  date: 12,
  integer: 10,
  number: 12,
  decimal: 10,
  boolean: 10,
}

function toExcelCell(cell: Cell | undefined, column: Column): ExcelCell {
  const value = toJsonCell(cell, column)
  if (typeof value !== 'string') return value
  if (column.type === 'day') return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
  if (value.length > mostCharacters)
    throw new BadRequest(
      `A text of the column "${column.name}" has ${value.length} characters, and a cell of Excel holds ${mostCharacters}: expected .csv instead.`,
    )
  return { value: toExcelText(value), type: String }
}

/** The library stamps the parts of the file with the time of writing: they are put together anew. */
function withoutClock(workbook: Buffer): ReadableStream<Uint8Array> {
  const parts = Object.entries(unzipSync(workbook))
  return toByteStream(toZip(parts.map(([name, content]) => ({ name, content: [content] }))))
}
