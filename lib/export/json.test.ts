import { expect, test } from 'vitest'
import type { Table } from '@/lib/domain/tables/column'
import type { Row } from './cell'
import { toJson } from './json'

const table: Table = {
  name: 'fruit',
  title: { en: 'Fruit', uk: 'Fruit' },
  description: 'Made-up fruit.',
  key: ['fruit'],
  columns: [
    { name: 'fruit', type: 'text', title: { en: 'Fruit', uk: 'Fruit' }, description: 'Its name.', required: true },
    { name: 'pieces', type: 'integer', title: { en: 'Pieces', uk: 'Pieces' }, description: 'How many.', required: false },
    { name: 'weight', type: 'decimal', title: { en: 'Weight', uk: 'Weight' }, description: 'In grams.', required: false },
    { name: 'is_ripe', type: 'boolean', title: { en: 'Ripe', uk: 'Ripe' }, description: 'Is it ripe?', required: false },
  ],
}

function json(rows: readonly Row[]): Promise<string> {
  return new Response(toJson(table, rows, { recordVersion: '3fa2b4c91d2e', query: { place: 'UA', asOf: null, lang: 'en' } })).text()
}

test('writes version, query and rows, a row a line', async () => {
  expect(await json([{ fruit: 'apple', pieces: 2, weight: '120', is_ripe: true }, { fruit: 'pear' }])).toBe(
    `{"record_version":"3fa2b4c91d2e","query":{"place":"UA","asOf":null,"lang":"en"},"rows":[
{"fruit":"apple","pieces":2,"weight":120,"is_ripe":true},
{"fruit":"pear","pieces":null,"weight":null,"is_ripe":null}
]}
`,
  )
})

test('has no rows where there are none', async () => {
  expect(JSON.parse(await json([]))).toEqual({
    record_version: '3fa2b4c91d2e',
    query: { place: 'UA', asOf: null, lang: 'en' },
    rows: [],
  })
})

test('types numbers and booleans, makes empty null and leaves text as text', async () => {
  expect(
    JSON.parse(
      await json([
        { fruit: '007', pieces: 0, weight: '3.0', is_ripe: false },
        { fruit: '', pieces: null, weight: '', is_ripe: null },
      ]),
    ),
  ).toMatchObject({
    rows: [
      { fruit: '007', pieces: 0, weight: 3, is_ripe: false },
      { fruit: null, pieces: null, weight: null, is_ripe: null },
    ],
  })
})

test('keeps quotes, line ends and every script', async () => {
  expect(JSON.parse(await json([{ fruit: 'the "best"\r\nяблуко 🍎' }]))).toMatchObject({ rows: [{ fruit: 'the "best"\r\nяблуко 🍎' }] })
})

test('writes the columns of the table in its order, whatever else a row holds', async () => {
  expect(await json([{ is_ripe: true, colour: 'red', weight: 1, fruit: 'apple', pieces: 1 }])).toContain(
    '\n{"fruit":"apple","pieces":1,"weight":1,"is_ripe":true}\n',
  )
})

test('fails where reading the rows fails', async () => {
  const answer = toJson(table, failing(), { recordVersion: '', query: {} })
  await expect(new Response(answer).text()).rejects.toThrow('the disk is gone')
})

async function* failing(): AsyncGenerator<Row> {
  yield { fruit: 'apple' }
  throw new Error('the disk is gone')
}
