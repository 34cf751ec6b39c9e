import { expect, test } from 'vitest'
import { findAsOf, onDay, withAsOf } from './as-of-query'

test('finds the day beside anything else', () => {
  expect(findAsOf(new URLSearchParams('from=x&asOf=2024-02-29&utm=1'))).toBe('2024-02-29')
  expect(findAsOf(new URLSearchParams('asOf=&asOf=2024-02-29'))).toBe('2024-02-29')
})

test('takes no day where none, several or a malformed one is named', () => {
  expect(findAsOf(new URLSearchParams(''))).toBeNull()
  expect(findAsOf(new URLSearchParams('asOf='))).toBeNull()
  expect(findAsOf(new URLSearchParams('asOf=2023-02-29'))).toBeNull()
  expect(findAsOf(new URLSearchParams('asOf=2024-02-29&asOf=2024-02-29'))).toBeNull()
})

test('keeps the day in a link, before its anchor and beside its query', () => {
  expect(withAsOf('/en', '2024-02-29')).toBe('/en?asOf=2024-02-29')
  expect(withAsOf('/en/casualties?by=weapon#month-2024-01', '2024-02-29')).toBe('/en/casualties?by=weapon&asOf=2024-02-29#month-2024-01')
})

test('leaves a link as it is without a day, and where it names one', () => {
  expect(withAsOf('/en/casualties#a', null)).toBe('/en/casualties#a')
  expect(withAsOf('/en/casualties?asOf=2023-01-01', '2024-02-29')).toBe('/en/casualties?asOf=2023-01-01')
  expect(withAsOf('/en/casualties?asOf=', '2024-02-29')).toBe('/en/casualties?asOf=')
})

test('leaves out what a page on the server is not told', () => {
  expect(String(onDay(new URLSearchParams('__proto__=1&_rsc=2&nxtPmonth=3&by=weapon'), null))).toBe('by=weapon')
})

test('sets or takes away the day of an address and nothing else', () => {
  const search = new URLSearchParams('indicator=a&asOf=2024-02-29&indicator=b')
  expect(String(onDay(search, '2023-01-01'))).toBe('indicator=a&indicator=b&asOf=2023-01-01')
  expect(String(onDay(search, null))).toBe('indicator=a&indicator=b')
  expect(String(search)).toBe('indicator=a&asOf=2024-02-29&indicator=b')
})
