import { expect, test, vi } from 'vitest'
import * as reader from 'xlsx'
import { BadRequest } from '@/lib/domain/errors'
import type { Table } from '@/lib/domain/tables/column'
import { translator } from '@/lib/format/catalogue'
import type { Row } from './cell'
import { toExcel } from './excel'
import { mostRows } from './whole-rows'

const table: Table = {
  name: 'fruit',
  title: { en: 'Fruit', uk: 'Фрукти' },
  description: 'Made-up fruit.',
  key: ['fruit'],
  columns: [
    { name: 'fruit', type: 'text', title: { en: 'Fruit', uk: 'Фрукти' }, description: 'Its name.', required: true },
    { name: 'weight', type: 'decimal', title: { en: 'Weight', uk: 'Вага' }, description: 'In grams.', required: false },
    { name: 'is_ripe', type: 'boolean', title: { en: 'Ripe', uk: 'Стиглість' }, description: 'Is it ripe?', required: false },
    { name: 'picked', type: 'day', title: { en: 'Picked', uk: 'Зібрано' }, description: 'When.', required: false },
    {
      name: 'sold',
      type: 'date',
      title: { en: 'Sold', uk: 'Продано' },
      description: 'When, if known.',
      required: false,
      empty: { en: 'not sold', uk: 'не продано' },
    },
  ],
}
const apple = { fruit: 'apple', weight: '3.0', is_ripe: true, picked: '2024-03-31', sold: '2024-04' }

async function write(rows: Iterable<Row>) {
  const stream = await toExcel(table, rows, {
    recordVersion: 'abc',
    address: 'https://example.org/data/fruit.xlsx?color=red',
    query: { color: 'red', from: null, kinds: ['a', 'b'] },
    citation: 'Fruit Record.',
    lang: 'en',
    t: translator('en'),
  })
  return Buffer.from(await new Response(stream).arrayBuffer())
}

async function read(rows: Iterable<Row>) {
  return reader.read(await write(rows), { cellStyles: true, cellFormula: true, cellNF: true })
}

test('types the cells: days are dates, what may be a month is text, what is not stated is no cell', async () => {
  const { fruit } = (await read([apple, { fruit: 'pear', weight: 0, is_ripe: false }])).Sheets
  expect(fruit?.['!ref']).toBe('A1:E3')
  expect(['A2', 'B2', 'C2', 'D2', 'E2'].map((at) => [fruit?.[at].t, fruit?.[at].v])).toEqual([
    ['s', 'apple'],
    ['n', 3],
    ['b', true],
    ['n', 45382],
    ['s', '2024-04'],
  ])
  expect(fruit?.D2.w).toBe('2024-03-31')
  expect(fruit?.B3.v).toBe(0)
  expect(fruit?.C3.v).toBe(false)
  expect([fruit?.D3, fruit?.E3]).toEqual([undefined, undefined])
})

test('text stays text, whatever it begins with', async () => {
  const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '  two  spaces ', '007', 'a\nb', '<&>"', 'чай']
  const { fruit } = (await read(texts.map((text) => ({ fruit: text })))).Sheets
  expect(texts.map((_, index) => fruit?.[`A${index + 2}`].v)).toEqual(texts)
  expect(texts.map((_, index) => fruit?.[`A${index + 2}`].t)).toEqual(texts.map(() => 's'))
  expect(texts.map((_, index) => fruit?.[`A${index + 2}`].f)).toEqual(texts.map(() => undefined))
})

test.each(['constructor', 'toString', 'hasOwnProperty', '__proto__', '_x0041_', '_x005F_x0041_', 'a\r\nb', 'a\u0007b'])(
  'a text that the format or its writer could take for something else stays as it is: %j',
  async (text) => {
    const { fruit } = (await read([{ fruit: text }, { fruit: 'pear' }])).Sheets
    expect([fruit?.A2.t, fruit?.A2.v, fruit?.A3.v]).toEqual(['s', text, 'pear'])
  },
)

test('the header is bold and stays in sight, the columns have widths', async () => {
  const bytes = await write([apple])
  const sheet = reader.CFB.read(bytes, { type: 'buffer' })
  const part = (name: string) => Buffer.from(reader.CFB.find(sheet, name)?.content ?? []).toString()
  expect(part('/xl/worksheets/sheet1.xml')).toMatch(/<pane ySplit="1"[^>]*state="frozen"/)
  expect(part('/xl/worksheets/sheet1.xml')).toMatch(/<col min="1" max="1" width="28"/)
  expect(part('/xl/worksheets/sheet1.xml')).toMatch(/<c r="A1" s="[1-9]/)
  expect(part('/xl/styles.xml')).toContain('<b')
})

test('a second sheet says what the file is', async () => {
  const about = (await read([apple])).Sheets.About
  const rows = reader.utils.sheet_to_json<string[]>(about ?? {}, { header: 1 })
  expect(rows.slice(0, 5)).toEqual([
    ['Table', 'Fruit'],
    [undefined, 'Made-up fruit.'],
    ['Record version', 'abc'],
    ['Address', 'https://example.org/data/fruit.xlsx?color=red'],
    ['Citation', 'Fruit Record.'],
  ])
  expect(rows).toContainEqual(['color', 'red'])
  expect(rows).toContainEqual(['from', 'any'])
  expect(rows).toContainEqual(['kinds', 'a, b'])
  expect(rows.at(-1)).toEqual(['sold', 'When, if known.', 'Sold', 'day or month', 'not sold'])
})

test('the same rows give the same bytes, at any time', async () => {
  vi.setSystemTime('2030-01-01T00:00:00Z')
  const before = await write([apple])
  vi.setSystemTime('2031-07-01T12:00:00Z')
  expect(Buffer.compare(await write([apple]), before)).toBe(0)
  vi.useRealTimers()
})

test('refuses what a workbook cannot hold, and offers CSV', async () => {
  await expect(write([{ fruit: 'a'.repeat(32_768) }])).rejects.toThrow(BadRequest)
  await expect(write([{ fruit: 'a'.repeat(32_767) }])).resolves.toBeDefined()
  await expect(write(Array.from({ length: mostRows + 1 }, () => apple))).rejects.toThrow(/more than 50000 rows.*\.csv/)
})
