import { expect, test } from 'vitest'
import { fileName } from './file-name'

const casualties = {
  table: 'casualties',
  place: 'UA',
  months: { first: '2022-02', last: '2026-01' },
  recordVersion: '3fa2b4c91d2e',
}

test('says table, place, first and last month, and the record', () => {
  expect(fileName(casualties, 'csv')).toBe('casualties_UA_2022-02_2026-01_3fa2b4c9.csv')
})

test('is the same with another ending in another format', () => {
  expect(fileName(casualties, 'json')).toBe('casualties_UA_2022-02_2026-01_3fa2b4c9.json')
})

test('says one month once', () => {
  expect(fileName({ ...casualties, months: { first: '2025-11', last: '2025-11' } }, 'csv')).toBe('casualties_UA_2025-11_3fa2b4c9.csv')
})

test('leaves out several places, and months where there are no rows', () => {
  expect(fileName({ ...casualties, place: null }, 'csv')).toBe('casualties_2022-02_2026-01_3fa2b4c9.csv')
  expect(fileName({ ...casualties, months: null }, 'csv')).toBe('casualties_UA_3fa2b4c9.csv')
  expect(fileName({ ...casualties, table: 'publishers', place: null, months: null }, 'csv')).toBe('publishers_3fa2b4c9.csv')
})

test('keeps the underscore of a group of regions', () => {
  expect(fileName({ ...casualties, place: 'UA_donetsk-luhansk' }, 'csv')).toBe('casualties_UA_donetsk-luhansk_2022-02_2026-01_3fa2b4c9.csv')
})
