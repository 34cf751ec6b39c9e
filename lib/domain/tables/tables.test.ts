import { expect, test } from 'vitest'
import type { Column } from './column'
import { downloadTables } from './download-tables'
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
})

test('tags are written as HXL writes them', () => {
  expect(columnsThat(({ hxl }) => hxl !== undefined && !/^#[a-z][a-z0-9_]*(\+[a-z][a-z0-9_]*)*$/.test(hxl))).toEqual([])
})

function columnsThat(isSo: (column: Column) => boolean): string[] {
  return tables.flatMap((table) => table.columns.filter((column) => isSo(column)).map(({ name }) => `${table.name}.${name}`))
}
