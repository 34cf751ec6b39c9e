import { expect, test } from 'vitest'
import { monthPeriod, periodKind, spanKind } from './period'

const startDay = '2022-02-24'

function kind(start: string, end: string) {
  return periodKind({ start, end }, startDay)
}

test('a whole calendar month is a month', () => {
  expect(kind('2025-11-01', '2025-11-30')).toBe('month')
  expect(kind('2024-02-01', '2024-02-29')).toBe('month')
  expect(kind('2024-02-01', '2024-02-28')).toBe('other')
  expect(kind('2023-02-01', '2023-02-28')).toBe('month')
})

test("the record's first month begins on its start day", () => {
  expect(kind('2022-02-24', '2022-02-28')).toBe('month')
  expect(kind('2022-02-25', '2022-02-28')).toBe('other')
})

test('what starts on the start day and is not that month is cumulative', () => {
  expect(kind('2022-02-24', '2026-01-31')).toBe('cumulative')
  expect(kind('2022-02-24', '2022-12-31')).toBe('cumulative')
  expect(kind('2022-02-24', '2022-03-01')).toBe('cumulative')
  expect(kind('2022-02-24', '2022-02-24')).toBe('cumulative')
})

test('1 January to 31 December is a year', () => {
  expect(kind('2025-01-01', '2025-12-31')).toBe('year')
  expect(kind('2025-01-01', '2026-12-31')).toBe('other')
})

test('one day is a day', () => {
  expect(kind('2025-11-19', '2025-11-19')).toBe('day')
  expect(kind('2024-02-29', '2024-02-29')).toBe('day')
})

test('the rest is other: year to date, several months, part of a month', () => {
  expect(kind('2025-01-01', '2025-11-30')).toBe('other')
  expect(kind('2025-06-01', '2025-11-30')).toBe('other')
  expect(kind('2023-07-01', '2023-07-30')).toBe('other')
  expect(kind('2022-02-01', '2022-07-31')).toBe('other')
})

test('follows the start day of the record at hand', () => {
  expect(periodKind({ start: '2022-02-24', end: '2022-02-28' }, '2030-01-01')).toBe('other')
  expect(periodKind({ start: '2030-01-01', end: '2030-01-31' }, '2030-01-01')).toBe('month')
  expect(periodKind({ start: '2030-01-01', end: '2030-12-31' }, '2030-01-01')).toBe('cumulative')
})

test('gives the period of a month, cut to the start day where it is the first', () => {
  expect(monthPeriod('2025-11', startDay)).toEqual({ start: '2025-11-01', end: '2025-11-30' })
  expect(monthPeriod('2024-02', startDay)).toEqual({ start: '2024-02-01', end: '2024-02-29' })
  expect(monthPeriod('2022-02', startDay)).toEqual({ start: '2022-02-24', end: '2022-02-28' })
})

test('other spans are half-years, from the start of the year, whole months or days', () => {
  const span = (start: string, end: string) => spanKind({ start, end })
  expect(span('2025-01-01', '2025-06-30')).toBe('half-year')
  expect(span('2025-07-01', '2025-12-31')).toBe('half-year')
  expect(span('2025-01-01', '2025-11-30')).toBe('year-to-date')
  expect(span('2024-01-01', '2025-06-30')).toBe('months')
  expect(span('2024-12-01', '2025-05-31')).toBe('months')
  expect(span('2023-12-01', '2024-02-29')).toBe('months')
  expect(span('2023-08-01', '2023-08-27')).toBe('days')
  expect(span('2023-12-29', '2024-01-31')).toBe('days')
})
