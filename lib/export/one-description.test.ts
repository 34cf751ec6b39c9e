import { expect, test } from 'vitest'
import { optional, required, type Table } from '@/lib/domain/tables/column'
import { translator } from '@/lib/format/catalogue'
import { toCsvw } from './csvw'
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

test('the metadata say of a column all that its description says', () => {
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
        constraints: { required: true, pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$' },
      },
      {
        name: 'saucer',
        type: 'string',
        title: 'Saucer',
        titles: { en: 'Saucer', uk: 'Блюдце' },
        description: 'Which.',
        missingValues: [{ value: '', label: 'not stated in the copy read' }],
        constraints: { required: false, pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$' },
      },
    ],
    missingValues: [''],
    uniqueKeys: [['cup_id', 'saucer']],
  })
})
