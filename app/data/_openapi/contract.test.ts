import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { downloadTables } from '@/lib/domain/tables/download-tables'
import { toCsvCell } from '@/lib/export/cell'
import { getKnownCodes } from '@/lib/queries/known-codes'
import { presentationParameters } from '@/lib/query/presentation'
import { tableAddress } from '@/lib/query/table-address'
import { listDescribedFiles, makeJudge } from './described-answer'
import { brokenSearch, validSearch } from './generated-queries'

const judge = await makeJudge()
const codes = await getKnownCodes()

/** The same queries every time; a failing one is printed, cut down to what makes it fail. */
const seed = 20_220_224

const tables = downloadTables.map((table) => {
  const isLarge = ['casualties', 'context', 'answer-shares'].includes(table.name)
  return {
    name: table.name,
    decimals: table.columns.filter(({ type }) => type === 'decimal').map(({ name }) => name),
    parameters: [...tableAddress(table.name, codes, '2025-11').parameters, ...presentationParameters],
    numRuns: isLarge ? 80 : 6,
  }
})

describe.each(tables)('$name', ({ name, decimals, parameters, numRuns }) => {
  test('generated queries are answered as described, with the same rows in CSV and JSON', async () => {
    await fc.assert(
      fc.asyncProperty(validSearch(parameters), async (search) => {
        const csv = await judge(`${name}.csv`, search)
        const json = await judge(`${name}.json`, search)
        expect([csv.status, csv.faults, json.status, json.faults]).toEqual([200, [], 200, []])
        const { rows } = JSON.parse(json.body) as { rows: Record<string, string | number | boolean | null>[] }
        const tagRows = new URLSearchParams(search).get('hxl') ? 1 : 0
        const records = (parse(csv.body, { columns: true, bom: true }) as Record<string, string>[]).slice(tagRows)
        expect(records.map((record) => ({ ...record, ...shortened(record, decimals) }))).toEqual(
          rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, toCsvCell(cell)]))),
        )
      }),
      { seed, numRuns },
    )
  })

  test('generated queries with one thing wrong are refused as described, and the parameter is named', async () => {
    await fc.assert(
      fc.asyncProperty(brokenSearch(parameters), fc.constantFrom('csv', 'json'), async ({ search, parameter }, format) => {
        const { status, body, faults } = await judge(`${name}.${format}`, search)
        expect([status, faults, JSON.parse(body).parameter]).toEqual([400, [], parameter])
      }),
      { seed, numRuns },
    )
  })

  test.each(['xlsx', 'parquet'])('a generated query is answered as described as %s', async (format) => {
    const [search = ''] = fc.sample(validSearch(parameters), { seed, numRuns: 1 })
    expect(await judge(`${name}.${format}`, search)).toMatchObject({ status: 200, faults: [] })
  })

  test('the reader who has the file is answered 304 as described', async () => {
    const headers = { 'If-None-Match': '*' }
    expect(await judge(`${name}.csv`, '', { headers })).toEqual({ status: 304, body: '', faults: [] })
  })
})

/** A decimal as a number: `3.0` in CSV is 3 in JSON. */
function shortened(record: Record<string, string>, decimals: readonly string[]): Record<string, string> {
  return Object.fromEntries(decimals.flatMap((name) => (record[name] ? [[name, String(Number(record[name]))]] : [])))
}

test.each(await listDescribedFiles())('the example of $file is answered as described', async ({ file, path }) => {
  expect(await judge(file, '', { path })).toMatchObject({ status: 200, faults: [] })
})

test('a query that is too long, an unknown value and another method are answered as described', async () => {
  const id = '0'.repeat(12)
  expect(await judge('publishers.csv', `lang=${'e'.repeat(2_000)}`)).toMatchObject({ status: 400, faults: [] })
  expect(await judge('figures/{value_id}.bib', '', { path: { value_id: id } })).toMatchObject({ status: 404, faults: [] })
  expect(await judge('sources/{source_id}.json', '', { path: { source_id: 'ohchr-poc-2025-11' } })).toMatchObject({
    status: 200,
    faults: [],
  })
  expect(await judge('sources.csl.json', 'kind=primary')).toMatchObject({ status: 200, faults: [] })
  expect(await judge('sources.ris', 'kind=tea')).toMatchObject({ status: 400, faults: [] })
  expect(await judge('publishers.csv', '', { method: 'POST' })).toMatchObject({ status: 405, faults: [] })
})

test.each(['from=2025-12&to=2025-11', 'by=weapon&weapon=other', 'by=age-sex&age=child&sex=male'])(
  '%s contradicts itself',
  async (search) => {
    const { status, body, faults } = await judge('casualties.csv', search)
    expect([status, faults, JSON.parse(body).parameter]).toEqual([400, [], search.split('=')[0]])
  },
)
