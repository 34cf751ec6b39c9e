import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { downloadTables } from '@/lib/domain/tables/download-tables'
import { checkedColumns, rowSha256, toCheckedCells } from './row-hash'

const cupsOfTea = {
  figure_id: '0123456789ab',
  indicator: 'cups-of-tea',
  place: 'XA',
  place_name: 'Made-up Land',
  period_start: '2030-01-01',
  period_end: '2030-01-31',
  age: 'all',
  sex: 'all',
  weapon: 'all',
  control: 'all',
  proximity: 'all',
  value: 51.5,
  unit: 'cups',
  qualifier: 'at-least',
  as_of: null,
  published_on: '2030-02',
  is_latest: true,
  producer: 'Tea, Biscuits and Co.',
  source_id: 'tea-1',
  sources: 2,
  note: 'With milk.',
}
const text = '0123456789ab,cups-of-tea,XA,2030-01-01,2030-01-31,all,all,all,all,all,51.5,cups,at-least,,2030-02'

test('takes what a value says, as CSV writes it', () => {
  expect(toCheckedCells('casualties', cupsOfTea).join(',')).toBe(text)
})

test('hashes the cells joined with commas', () => {
  expect(rowSha256(toCheckedCells('casualties', cupsOfTea))).toBe(createHash('sha256').update(text).digest('hex'))
})

test('does not change with language, view and documents', () => {
  const later = { ...cupsOfTea, place_name: 'Вигадана країна', is_latest: false, source_id: 'tea-2', sources: 3, note: null }
  expect(toCheckedCells('casualties', later)).toEqual(toCheckedCells('casualties', cupsOfTea))
})

test.each(Object.keys(checkedColumns))('names columns of %s that need no quoting', (name) => {
  const table = downloadTables.find((candidate) => candidate.name === name)
  const types = new Map(table?.columns.map((column) => [column.name, column.type]))
  const checked = Object.entries(checkedColumns).find(([key]) => key === name)?.[1] ?? []
  expect(checked.map((column) => types.get(column)).filter((type) => !type || type === 'text' || type === 'url')).toEqual([])
  expect(checked[0]).toBe(table?.key[0])
})
