import { expect, test } from 'vitest'
import type { Column, ColumnType } from '@/lib/domain/tables/column'
import { canonicalNumber, expectedInstead } from './check-cell'

const column = (type: ColumnType): Column => ({
  name: 'made_up',
  type,
  title: { en: '', uk: '' },
  description: '',
  required: false,
  codes: ['yes', 'no'],
})

test('takes identifiers of letters, digits, hyphens and underscores', () => {
  expect(expectedInstead(column('id'), 'UA-05')).toBeNull()
  expect(expectedInstead(column('id'), 'UA_group')).toBeNull()
  expect(expectedInstead(column('id'), 'a|b')).toBe('an identifier of letters, digits, "-" and "_"')
  expect(expectedInstead(column('id'), '-a')).toBe('an identifier of letters, digits, "-" and "_"')
})

test('takes codes as they are written', () => {
  expect(expectedInstead(column('code'), 'yes')).toBeNull()
  expect(expectedInstead(column('code'), 'Yes')).toBe('one of yes, no')
})

test('takes days and months of the calendar', () => {
  expect(expectedInstead(column('day'), '2028-02-29')).toBeNull()
  expect(expectedInstead(column('day'), '2029-02-29')).toBe('an existing day such as 2025-11-30')
  expect(expectedInstead(column('date'), '2029-02')).toBeNull()
  expect(expectedInstead(column('date'), '2029-13')).toBe('an existing day or month such as 2025-11-30 or 2025-11')
})

test('takes web addresses only', () => {
  expect(expectedInstead(column('url'), 'https://example.org/a?b=c#d')).toBeNull()
  expect(expectedInstead(column('url'), 'javascript:alert(1)')).toBe('an address that starts with https:// or http://')
  expect(expectedInstead(column('url'), 'https://example.org/a b')).toBe('an address that starts with https:// or http://')
})

test('keeps decimals as printed', () => {
  expect(expectedInstead(column('decimal'), '3.0')).toBeNull()
  expect(expectedInstead(column('decimal'), '3,0')).toBe('a number such as 51 or 50.5')
})

test('refuses formulas and control characters in text, and takes line ends', () => {
  expect(expectedInstead(column('text'), 'two\nlines')).toBeNull()
  expect(expectedInstead(column('text'), '1+1=2')).toBeNull()
  expect(expectedInstead(column('text'), '\n=1')).toBe('text that no spreadsheet runs as a formula')
  expect(expectedInstead(column('text'), '＝1')).toBe('text that no spreadsheet runs as a formula')
  expect(expectedInstead(column('text'), 'a\u0000b')).toBe('text without control characters')
})

test('says how a number should be spelt', () => {
  expect(canonicalNumber('51.0')).toBe('51')
  expect(canonicalNumber('00.50')).toBe('0.5')
  expect(canonicalNumber('51')).toBeNull()
  expect(canonicalNumber('1e3')).toBeNull()
})
