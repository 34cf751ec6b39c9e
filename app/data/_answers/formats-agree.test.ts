import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { read, utils } from 'xlsx'
import type { Column } from '@/lib/domain/tables/column'
import { downloadTables } from '@/lib/domain/tables/download-tables'
import { readParquet } from '@/lib/export/read-parquet'
import { ask } from './made-up-record'

/** A file's rows under its header, each cell as its reader gives it. */
type Content = { readonly header: readonly string[]; readonly rows: readonly (readonly unknown[])[] }

const readers: Record<string, (bytes: Uint8Array<ArrayBuffer>, table: string) => Content> = {
  csv: (bytes) => split(parse(Buffer.from(bytes))),
  json: (bytes) => unkey(JSON.parse(Buffer.from(bytes).toString()).rows),
  xlsx: (bytes, table) => split(utils.sheet_to_json(read(bytes).Sheets[table] ?? {}, { header: 1, defval: null })),
  parquet: (bytes) => unkey(readParquet(bytes).rows),
}

function split([header = [], ...rows]: string[][]): Content {
  return { header, rows }
}

function unkey(rows: Record<string, unknown>[]): Content {
  return { header: Object.keys(rows[0] ?? {}), rows: rows.map((row) => Object.values(row)) }
}

/** The same value in the same words, whatever the format can hold. */
function normalise(cell: unknown, { type }: Column): unknown {
  if (cell === null || cell === '') return null
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  if (type === 'day' && typeof cell === 'number') return new Date((cell - 25_569) * 86_400_000).toISOString().slice(0, 10)
  return ['integer', 'number', 'decimal'].includes(type) ? Number(cell) : String(cell)
}

async function readRows(format: string, table: string, search: string) {
  const columns = downloadTables.find(({ name }) => name === table)?.columns ?? []
  const response = await ask(`${table}.${format}${search}`)
  const { header, rows } = readers[format]?.(new Uint8Array(await response.arrayBuffer()), table) ?? { header: [], rows: [] }
  expect(header).toEqual(columns.map(({ name }) => name))
  return rows.map((row) => columns.map((column, index) => normalise(row[index], column)))
}

const everything = '?indicator=*&place=*&age=*&sex=*&weapon=*&control=*&proximity=*&period=*&vintage=all'

const references = ['publishers', 'sources', 'places', 'indicators', 'questions', 'answers', 'waves', 'margins', 'groups']

test.each<[string, string, number]>([
  ['casualties', '', 90],
  ['casualties', everything, 2_000],
  ['casualties', '?by=age-sex&lang=uk&vintage=first&asOf=2024-06-30', 100],
  ['context', '?vintage=all', 200],
  ['answer-shares', '?group=*&lang=uk', 400],
  ...references.map((table): [string, string, number] => [table, '', 15]),
])('%s%s of the shipped record: CSV, JSON, Excel and Parquet have the same rows and cells', async (table, search, atLeast) => {
  const csv = await readRows('csv', table, search)
  expect(csv.length).toBeGreaterThan(atLeast)
  expect(await readRows('json', table, search)).toEqual(csv)
  expect(await readRows('xlsx', table, search)).toEqual(csv)
  expect(await readRows('parquet', table, search)).toEqual(csv)
})

test('the address in an Excel file asks for the same rows', async () => {
  const search = '?by=age-sex&lang=uk&indicator=civilians-killed&indicator=civilians-injured&from=2024-01'
  const workbook = read(new Uint8Array(await (await ask(`casualties.xlsx${search}`)).arrayBuffer()))
  const about: string[][] = utils.sheet_to_json(workbook.Sheets.About ?? {}, { header: 1 })
  const address = new URL(about.find(([name]) => name === 'Address')?.[1] ?? '')
  expect(address.pathname).toBe('/data/casualties.xlsx')
  expect(await readRows('csv', 'casualties', address.search)).toEqual(await readRows('csv', 'casualties', search))
})
