import { expect, test } from 'vitest'
import { translator } from './catalogue'
import { formatWhen } from './when'

const t = translator('en')

test('months, years and days are named', () => {
  expect(formatWhen({ start: '2025-11-01', end: '2025-11-30' }, t, 'en')).toBe('in November 2025')
  expect(formatWhen({ start: '2025-01-01', end: '2025-12-31' }, t, 'en')).toBe('in 2025')
  expect(formatWhen({ start: '2025-11-19', end: '2025-11-19' }, t, 'en')).toBe('on 19 November 2025')
})

test('other periods are named by their first and last day', () => {
  expect(formatWhen({ start: '2022-02-24', end: '2022-02-28' }, t, 'en')).toBe('from 24 to 28 February 2022')
  expect(formatWhen({ start: '2023-07-01', end: '2023-07-30' }, t, 'en')).toBe('from 1 to 30 July 2023')
  expect(formatWhen({ start: '2024-09-01', end: '2024-11-30' }, t, 'en')).toBe('from 1 September to 30 November 2024')
  expect(formatWhen({ start: '2022-02-24', end: '2024-01-10' }, t, 'en')).toBe('from 24 February 2022 to 10 January 2024')
})
