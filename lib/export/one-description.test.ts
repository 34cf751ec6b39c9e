import { expect, test } from 'vitest'
import { optional, required, type Table } from '@/lib/domain/tables/column'
import { translator } from '@/lib/format/catalogue'
import { toCsv } from './csv'
import { toCsvw } from './csvw'
import { toJson } from './json'
import { rowSchema } from './row-schema'
import { toTableSchema } from './table-schema'

const cups: Table = {
  name: 'cups',
  title: { en: 'Cups of tea', uk: 'Чашки чаю' },
  description: 'Made up.',
  key: ['cup_id'],
  columns: [required('id', { name: 'cup_id', title: { en: 'Cup', uk: 'Чашка' }, description: 'Which cup.' })],
}

const withSugar: Table = {
  ...cups,
  columns: [
    ...cups.columns,
    required('integer', { name: 'sugar', title: { en: 'Sugar', uk: 'Цукор' }, description: 'Lumps in the cup.', unit: 'cases' }),
  ],
}

const rows = [{ cup_id: 'blue', sugar: 2 }]

test('a column added to a description is in every format and its metadata', async () => {
  expect(await writeAll(cups)).toEqual({
    csv: 'cup_id\r\nblue\r\n',
    json: [{ cup_id: 'blue' }],
    jsonSchema: ['cup_id'],
    csvw: ['cup_id'],
    tableSchema: ['cup_id'],
  })
  expect(await writeAll(withSugar)).toEqual({
    csv: 'cup_id,sugar\r\nblue,2\r\n',
    json: [{ cup_id: 'blue', sugar: 2 }],
    jsonSchema: ['cup_id', 'sugar'],
    csvw: ['cup_id', 'sugar'],
    tableSchema: ['cup_id', 'sugar'],
  })
})

test('with all that the description says of it', () => {
  expect(toCsvw(withSugar, { url: 'cups.csv', recordVersion: '1', t: translator('en') })).toMatchObject({
    tableSchema: {
      columns: [
        {},
        {
          name: 'sugar',
          titles: { en: ['Sugar', 'sugar'], uk: 'Цукор' },
          'dc:description': 'Lumps in the cup.',
          datatype: { base: 'integer', minimum: 0 },
          required: true,
          'schema:unitText': 'cases',
        },
      ],
    },
  })
  expect(toTableSchema(withSugar, [withSugar])).toMatchObject({
    fields: [{}, { name: 'sugar', type: 'integer', title: 'Sugar', description: 'Lumps in the cup.', unit: 'cases' }],
    primaryKey: ['cup_id'],
  })
})

test('a key that may be empty in part is no primary key, and a reference out of the package is left out', () => {
  const saucer = optional('id', { name: 'saucer', title: { en: 'Saucer', uk: 'Блюдце' }, description: 'Which.', references: 'saucers' })
  const onSaucers: Table = { ...cups, key: ['cup_id', 'saucer'], columns: [...cups.columns, saucer] }
  expect(toTableSchema(onSaucers, [onSaucers])).toEqual({
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: [
      {
        name: 'cup_id',
        type: 'string',
        title: 'Cup',
        titles: { en: 'Cup', uk: 'Чашка' },
        description: 'Which cup.',
        constraints: { required: true, pattern: '^[A-Za-z0-9][A-Za-z0-9_-]*$' },
      },
      {
        name: 'saucer',
        type: 'string',
        title: 'Saucer',
        titles: { en: 'Saucer', uk: 'Блюдце' },
        description: 'Which.',
        missingValues: [{ value: '', label: 'not stated in the document' }],
        constraints: { required: false, pattern: '^[A-Za-z0-9][A-Za-z0-9_-]*$' },
      },
    ],
    missingValues: [''],
    uniqueKeys: [['cup_id', 'saucer']],
  })
})

async function writeAll(table: Table) {
  const csvw = JSON.parse(JSON.stringify(toCsvw(table, { url: 'cups.csv', recordVersion: '1', t: translator('en') })))
  const schema = JSON.parse(JSON.stringify(toTableSchema(table, [table])))
  const names = (described: readonly { name: string }[]) => described.map(({ name }) => name)
  return {
    csv: await read(toCsv(table, rows, { bom: false })),
    json: JSON.parse(await read(toJson(table, rows, { recordVersion: '1', query: {} }))).rows,
    jsonSchema: rowSchema(table).required,
    csvw: names(csvw.tableSchema.columns),
    tableSchema: names(schema.fields),
  }
}

async function read(stream: ReadableStream<Uint8Array>): Promise<string> {
  return Buffer.from(await new Response(stream).arrayBuffer()).toString()
}
