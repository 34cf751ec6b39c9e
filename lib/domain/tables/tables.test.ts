import { expect, test } from 'vitest'
import type { Column } from './column'
import { downloadTables } from './download-tables'
import { listIdColumns } from './id-columns'
import { recordTables } from './record-tables'

const tables = [...downloadTables, ...recordTables]

test('a column says what empty means exactly where it may be empty', () => {
  expect(columnsThat((column) => column.required === Boolean(column.empty))).toEqual([])
})

test('every title stands in both languages', () => {
  expect(columnsThat(({ title }) => !title.en || !/[а-яіїєґ]/iu.test(title.uk))).toEqual([])
  expect(tables.filter(({ title }) => !title.en || !/[а-яіїєґ]/iu.test(title.uk))).toEqual([])
})

test('keys and references name columns and tables that exist', () => {
  const names = tables.map(({ name }) => name)
  expect(tables.flatMap(({ key, columns }) => key.filter((name) => !columns.some((column) => column.name === name)))).toEqual([])
  expect(columnsThat(({ references }) => references !== undefined && !names.includes(references))).toEqual([])
  const referring = tables.filter(({ rowReferences }) => rowReferences)
  expect(referring.map(({ name }) => name)).toEqual(['answer-shares', 'answer-shares'])
  for (const { rowReferences, columns } of referring) {
    const keys = tables.filter(({ name }) => rowReferences?.includes(name)).flatMap(({ key }) => key)
    expect(keys.length).toBeGreaterThan(1)
    expect(keys.filter((name) => !columns.some((column) => column.name === name))).toEqual([])
  }
})

test('the identifiers of each key are those that pages name', () => {
  const described = downloadTables.map(({ name, key, columns }) => [
    name,
    columns.filter((column) => column.type === 'id' && key.includes(column.name)).map((column) => column.name),
  ])
  expect(downloadTables.map(({ name }) => [name, listIdColumns(name)])).toEqual(described)
})

test('tags are of the core list of HXL 1.1, or say that they are our own', () => {
  const own = /^#(date|description|cause|indicator|loc|meta|org|x_[a-z_]+)(\+[a-z][a-z0-9_]*)*$/
  expect(columnsThat(({ hxl }) => hxl !== undefined && !own.test(hxl))).toEqual([])
})

test('a column that tells rows of figures apart has a tag, so that nobody who reads by tags adds them up', () => {
  const figures = downloadTables.filter(({ name }) => ['casualties', 'context'].includes(name)).flatMap(({ columns }) => columns)
  const untagged = figures.filter(({ hxl }) => hxl === undefined).map(({ name }) => name)
  expect([...new Set(untagged)]).toEqual(['source_kind', 'locator', 'sources', 'note'])
})

function columnsThat(isSo: (column: Column) => boolean): string[] {
  return tables.flatMap((table) => table.columns.filter((column) => isSo(column)).map(({ name }) => `${table.name}.${name}`))
}
