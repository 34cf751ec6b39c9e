import { expect, test } from 'vitest'
import { compareCell, findSlashOrder, readDates, readNumbers, type Writing } from './compare-cell'

/** Of a file that settles neither. */
const either: Writing = { decimal: null, slashOrder: null }
/** Of a file with commas between cells, and dates such as 11/30/2025. */
const american: Writing = { decimal: '.', slashOrder: 'month' }

test('the published text itself is the same', () => {
  expect(compareCell('1204', '1204', 'number', either)).toBe('same')
  expect(compareCell('', '', 'text', either)).toBe('same')
})

test.each([
  ['1,204', '1204', 'number'],
  ['1 204', '1204', 'number'],
  ['1\u202f204', '1204', 'integer'],
  ['1.204', '1204', 'number'],
  ['1204.0', '1204', 'number'],
  ['33,3', '33.3', 'number'],
  ['1.204E+03', '1204', 'number'],
  ['30.11.2025', '2025-11-30', 'day'],
  ['11/30/2025', '2025-11-30', 'day'],
  ['03/04/2025', '2025-03-04', 'day'],
  ['03/04/2025', '2025-04-03', 'day'],
  ['3/4/25', '2025-04-03', 'day'],
  ['2025-11-30 00:00:00', '2025-11-30', 'day'],
  ['Nov-25', '2025-11', 'date'],
  ['30-Nov-25', '2025-11-30', 'day'],
  ['01.11.2025', '2025-11', 'date'],
  ['11/2025', '2025-11', 'date'],
  ['TRUE', 'true', 'boolean'],
  ['WAHR', 'true', 'boolean'],
  ['ЛОЖЬ', 'false', 'boolean'],
  ['ХИБНІСТЬ', 'false', 'boolean'],
  ['NA', '', 'text'],
  ['NaN', '', 'day'],
  [' all ', 'all', 'code'],
  ['1.23457E+11', '123456789012', 'id'],
  ['1,23E+11', '123456789012', 'id'],
  ['12345678901', '012345678901', 'id'],
  ['Two  spoons\r\nof tea', 'Two spoons\nof tea', 'text'],
  ['??? tea', 'чай tea', 'text'],
] as const)('%j is %j in other writing', (given, published, type) => {
  expect(compareCell(given, published, type, either)).toBe('rewritten')
})

test.each([
  ['1205', '1204', 'number'],
  ['1,205', '1204', 'number'],
  ['12,04', '1204', 'number'],
  ['', '0', 'number'],
  ['0', '', 'number'],
  ['30.11.2024', '2025-11-30', 'day'],
  ['31.02.2025', '2025-03-03', 'day'],
  ['2025-11', '2025-11-30', 'date'],
  ['2025-11-02', '2025-11', 'date'],
  ['FALSE', 'true', 'boolean'],
  ['FALSCH', 'true', 'boolean'],
  ['NA', 'tea', 'text'],
  ['NA', '3', 'number'],
  ['ua', 'UA', 'id'],
  ['1.23467E+11', '123456789012', 'id'],
  ['1.23E+12', '123456789012', 'id'],
  ['123456789013', '123456789012', 'id'],
  ['Two cups', 'Three cups', 'text'],
  ['??? coffee', 'чай tea', 'text'],
  ['???', 'Tea', 'text'],
] as const)('%j is not %j', (given, published, type) => {
  expect(compareCell(given, published, type, either)).toBe('other')
})

test('a text is read as every number and day that it can stand for', () => {
  expect(readNumbers('1,204', either)).toEqual([1204, 1.204])
  expect(readNumbers('12 cups', either)).toEqual([])
  expect(readNumbers('1e400', either)).toEqual([])
  expect(readDates('03/04/2025', either)).toEqual(['2025-04-03', '2025-03-04'])
  expect(readDates('tomorrow', either)).toEqual([])
})

test('a file that settles how it writes is read so alone', () => {
  expect(readNumbers('1,204', american)).toEqual([1204])
  expect(readNumbers('1.204', american)).toEqual([1.204])
  expect(readNumbers('33,3', american)).toEqual([])
  expect(readDates('03/04/2025', american)).toEqual(['2025-03-04'])
  expect(readDates('03.04.2025', american)).toEqual(['2025-04-03'])
  expect(compareCell('1.204', '1204', 'number', american)).toBe('other')
})

test('one date with a day after the twelfth settles the order, unless another contradicts it', () => {
  expect(findSlashOrder('a,03/04/2025\nb,11/30/2025\n')).toBe('month')
  expect(findSlashOrder('03/04/2025;x\n30/11/2025;y')).toBe('day')
  expect(findSlashOrder('03/04/2025,30/11/2025,11/30/2025')).toBeNull()
  expect(findSlashOrder('https://example.org/30/11/2025/tea,03/04/2025')).toBeNull()
})
