import { expect, test, vi } from 'vitest'
import { BadRequest } from '@/lib/domain/errors'
import type { Table } from '@/lib/domain/tables/column'
import type { Row } from './cell'
import { toParquet } from './parquet'
import { readParquet } from './read-parquet'
import { mostRows } from './whole-rows'

const table: Table = {
  name: 'fruit',
  title: { en: 'Fruit', uk: 'Фрукти' },
  description: 'Made-up fruit.',
  key: ['fruit'],
  columns: [
    { name: 'fruit', type: 'text', title: { en: 'Fruit', uk: 'Фрукти' }, description: 'Its name.', required: true },
    { name: 'weight', type: 'decimal', title: { en: 'Weight', uk: 'Вага' }, description: 'In grams.', required: false },
    { name: 'count', type: 'integer', title: { en: 'Count', uk: 'Кількість' }, description: 'How many.', required: false },
    { name: 'is_ripe', type: 'boolean', title: { en: 'Ripe', uk: 'Стиглість' }, description: 'Is it ripe?', required: false },
    { name: 'picked', type: 'day', title: { en: 'Picked', uk: 'Зібрано' }, description: 'When.', required: false },
    { name: 'sold', type: 'date', title: { en: 'Sold', uk: 'Продано' }, description: 'When, if known.', required: false },
  ],
}
const apple = { fruit: 'чай =1+1', weight: '3.5', count: 7, is_ripe: true, picked: '2024-03-31', sold: '2024-04' }
const nothing = { weight: null, count: null, is_ripe: null, picked: null, sold: null }

const types = { fruit: 'Utf8', weight: 'Float64', count: 'Int32', is_ripe: 'Bool', picked: 'Date32<DAY>', sold: 'Utf8' }

function write(rows: Iterable<Row>) {
  return toParquet(table, rows, { recordVersion: 'abc', query: { color: 'red', from: null } })
}

test('another library reads typed columns, nulls and what the file says of itself', async () => {
  const { rows, types: read, metadata } = readParquet(await write([apple, { fruit: 'pear', weight: 0, count: 0, is_ripe: false }]))
  expect(rows).toEqual([
    { ...apple, weight: 3.5, picked: new Date('2024-03-31T00:00:00Z') },
    { ...nothing, fruit: 'pear', weight: 0, count: 0, is_ripe: false },
  ])
  expect(read).toEqual(types)
  expect(Object.fromEntries(metadata)).toEqual({ record_version: 'abc', query: '{"color":"red","from":null}' })
})

test('a column without any value keeps its type, and a table without rows its columns', async () => {
  expect(readParquet(await write([{ fruit: 'pear' }]))).toMatchObject({ rows: [{ ...nothing, fruit: 'pear' }], types })
  expect(readParquet(await write([]))).toMatchObject({ rows: [], types })
})

test('reads more rows than a row group holds', async () => {
  const { rows } = readParquet(await write(Array.from({ length: 2_500 }, (_, count) => ({ ...apple, count }))))
  expect(rows.map((row) => row.count)).toEqual(Array.from({ length: 2_500 }, (_, count) => count))
})

test('the same rows give the same bytes, at any time', async () => {
  vi.setSystemTime('2030-01-01T00:00:00Z')
  const before = await write([apple])
  vi.setSystemTime('2031-07-01T12:00:00Z')
  expect(Buffer.compare(await write([apple]), before)).toBe(0)
  vi.useRealTimers()
})

test('refuses more rows than it makes in one piece', async () => {
  await expect(write(Array.from({ length: mostRows + 1 }, () => apple))).rejects.toThrow(BadRequest)
})
