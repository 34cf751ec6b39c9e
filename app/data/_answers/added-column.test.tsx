import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { read, utils } from 'xlsx'
import { DataDictionary } from '@/components/data/data-dictionary'
import { required } from '@/lib/domain/tables/column'
import { downloadTables } from '@/lib/domain/tables/download-tables'
import { readParquet } from '@/lib/export/read-parquet'
import { translator } from '@/lib/format/catalogue'
import type { StoredRow } from '@/lib/queries/reference-rows'
import { ask, askText, importMadeUpRecord } from './made-up-record'

importMadeUpRecord()

const sugar = vi.hoisted(() => 'sugar')

vi.mock('@/lib/domain/tables/download-tables', async (importActual) => {
  const actual = await importActual<{ downloadTables: typeof downloadTables }>()
  const added = required('integer', { name: sugar, title: { en: 'Sugar', uk: 'Цукор' }, description: 'Lumps in the cup.', unit: 'cases' })
  return {
    downloadTables: actual.downloadTables.map((table) =>
      table.name === 'groups' ? { ...table, columns: [...table.columns, added] } : table,
    ),
  }
})

vi.mock('@/lib/queries/reference-rows', async (importActual) => {
  const actual = await importActual<{ listReferenceRows(name: string): Promise<StoredRow[]> }>()
  return { listReferenceRows: async (name: string) => (await actual.listReferenceRows(name)).map((row) => ({ ...row, [sugar]: 2 })) }
})

const names = ['group', 'kind', 'name_en', sugar]

async function askBytes(address: string): Promise<Uint8Array> {
  return new Uint8Array(await (await ask(address)).arrayBuffer())
}

test('a column added to the description is in CSV, JSON, Excel and Parquet, with its values', async () => {
  const csv = (await askText('groups.csv')).trimEnd().split('\r\n')
  expect(csv[0]).toBe(names.join(','))
  expect(csv.slice(1).map((line) => line.endsWith(',2'))).toEqual([true, true, true])
  const { rows } = JSON.parse(await askText('groups.json'))
  expect(rows.map(Object.keys)).toEqual([names, names, names])
  expect(rows).toMatchObject([{ sugar: 2 }, { sugar: 2 }, { sugar: 2 }])
  const workbook = read(await askBytes('groups.xlsx'))
  expect(utils.sheet_to_json(workbook.Sheets.groups ?? {})).toEqual(rows)
  expect(utils.sheet_to_json(workbook.Sheets.About ?? {}, { header: 1 }).at(-1)).toEqual([
    sugar,
    'Lumps in the cup.',
    'Sugar',
    'whole number',
  ])
  expect(readParquet(await askBytes('groups.parquet'))).toMatchObject({ types: { sugar: 'Int32' }, rows })
})

test('and in CSVW, Table Schema, OpenAPI and on the page', async () => {
  const { tableSchema } = JSON.parse(await askText('groups.csv-metadata.json'))
  expect(tableSchema.columns.at(-1)).toMatchObject({ name: sugar, titles: { en: ['Sugar', sugar], uk: 'Цукор' }, required: true })
  const { resources } = JSON.parse(await askText('datapackage.json'))
  const { schema } = resources.find(({ name }: { name: string }) => name === 'groups')
  expect(schema.fields.at(-1)).toMatchObject({
    name: sugar,
    type: 'integer',
    title: 'Sugar',
    unit: 'cases',
    constraints: { required: true },
  })
  const { paths, components } = JSON.parse(await askText('openapi.json'))
  expect(components.schemas.groups.properties.rows.items).toMatchObject({
    properties: { sugar: { type: 'integer', title: 'Sugar', description: 'Lumps in the cup.' } },
    required: names,
  })
  expect(paths['/data/groups.csv'].get.responses[200].content['text/csv; charset=utf-8; header=present'].schema.description).toContain(
    names.join(', '),
  )
  const page = renderToStaticMarkup(<DataDictionary tables={downloadTables} t={translator('en')} locale="en" />)
  expect(page).toContain(`<code>${sugar}</code>`)
  expect(page).toContain('<strong>Sugar.</strong> Lumps in the cup.')
})
