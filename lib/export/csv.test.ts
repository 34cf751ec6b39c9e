import { expect, test, vi } from 'vitest'
import type { Table } from '@/lib/domain/tables/column'
import type { Row } from './cell'
import { toCsv } from './csv'

const table: Table = {
  name: 'fruit',
  title: { en: 'Fruit', uk: 'Fruit' },
  description: 'Made-up fruit.',
  key: ['fruit'],
  columns: [
    { name: 'fruit', type: 'text', title: { en: 'Fruit', uk: 'Fruit' }, description: 'Its name.', required: true },
    { name: 'weight', type: 'decimal', title: { en: 'Weight', uk: 'Weight' }, description: 'In grams.', required: false },
    { name: 'is_ripe', type: 'boolean', title: { en: 'Ripe', uk: 'Ripe' }, description: 'Is it ripe?', required: false },
  ],
}

/** The bytes as text: a byte-order mark is kept. */
async function csv(rows: readonly Row[], bom = false): Promise<string> {
  const bytes = await new Response(toCsv(table, rows, { bom })).arrayBuffer()
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

test('writes a header and ends every record with CRLF', async () => {
  expect(
    await csv([
      { fruit: 'apple', weight: 120, is_ripe: true },
      { fruit: 'pear', weight: 33.3, is_ripe: false },
    ]),
  ).toBe('fruit,weight,is_ripe\r\napple,120,true\r\npear,33.3,false\r\n')
})

test('writes the header alone where there are no rows', async () => {
  expect(await csv([])).toBe('fruit,weight,is_ripe\r\n')
})

test('leaves what is not stated empty, and zero a zero', async () => {
  expect(
    await csv([{ fruit: 'apple', weight: null, is_ripe: null }, { fruit: 'pear' }, { fruit: 'plum', weight: 0, is_ripe: false }]),
  ).toBe('fruit,weight,is_ripe\r\napple,,\r\npear,,\r\nplum,0,false\r\n')
})

test('writes decimals as printed', async () => {
  expect(await csv([{ fruit: 'apple', weight: '3.0', is_ripe: null }])).toBe('fruit,weight,is_ripe\r\napple,3.0,\r\n')
})

test('quotes commas, quotes and line ends, a lone CR or LF too, and nothing else', async () => {
  expect(
    await csv([
      { fruit: 'apple, green' },
      { fruit: 'the "best" pear' },
      { fruit: 'plum\r\nblue' },
      { fruit: 'fig\n' },
      { fruit: 'k\riwi' },
    ]),
  ).toBe('fruit,weight,is_ripe\r\n"apple, green",,\r\n"the ""best"" pear",,\r\n"plum\r\nblue",,\r\n"fig\n",,\r\n"k\riwi",,\r\n')
  expect(await csv([{ fruit: " apple; 'x'\t" }, { fruit: '=1+1' }, { fruit: '#3' }])).toBe(
    "fruit,weight,is_ripe\r\n apple; 'x'\t,,\r\n=1+1,,\r\n#3,,\r\n",
  )
})

test('keeps every script', async () => {
  expect(await csv([{ fruit: 'яблуко 🍎 – pomme' }])).toBe('fruit,weight,is_ripe\r\nяблуко 🍎 – pomme,,\r\n')
})

test('puts a byte-order mark first only where it is asked for', async () => {
  expect(await csv([{ fruit: 'apple' }], true)).toBe('\uFEFFfruit,weight,is_ripe\r\napple,,\r\n')
  expect(await csv([], true)).toBe('\uFEFFfruit,weight,is_ripe\r\n')
})

test('writes the columns of the table in its order, whatever else a row holds', async () => {
  expect(await csv([{ is_ripe: true, colour: 'red', fruit: 'apple', weight: 1 }])).toBe('fruit,weight,is_ripe\r\napple,1,true\r\n')
})

test('fails where reading the rows fails', async () => {
  await expect(new Response(toCsv(table, failing(), { bom: false })).text()).rejects.toThrow('the disk is gone')
})

test('stops reading rows where the reader goes away', async () => {
  const stop = vi.fn()
  const reader = toCsv(table, endless(stop), { bom: false }).getReader()
  await reader.read()
  await reader.cancel()
  await vi.waitFor(() => expect(stop).toHaveBeenCalledOnce())
})

async function* failing(): AsyncGenerator<Row> {
  yield { fruit: 'apple' }
  throw new Error('the disk is gone')
}

async function* endless(stop: () => void): AsyncGenerator<Row> {
  try {
    while (true) yield { fruit: 'x'.repeat(10_000) }
  } finally {
    stop()
  }
}
