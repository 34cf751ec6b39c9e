import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  compareDates,
  compareText,
  dayNumber,
  daysBetween,
  daysInMonth,
  earlier,
  firstDay,
  isDay,
  isMonth,
  lastDay,
  later,
  monthOf,
  monthsBetween,
} from './date'

test('knows the days that exist', () => {
  expect(isDay('2025-11-30')).toBe(true)
  expect(isDay('2025-11-31')).toBe(false)
  expect(isDay('2025-11-00')).toBe(false)
  expect(isDay('2025-00-10')).toBe(false)
  expect(isDay('2025-13-01')).toBe(false)
})

test('knows the leap days that exist', () => {
  expect(isDay('2024-02-29')).toBe(true)
  expect(isDay('2023-02-29')).toBe(false)
  expect(isDay('2000-02-29')).toBe(true)
  expect(isDay('2100-02-29')).toBe(false)
})

test('takes days from 1900 to 2100, written in full and nothing else', () => {
  expect(isDay('1900-01-01')).toBe(true)
  expect(isDay('2100-12-31')).toBe(true)
  expect(isDay('1899-12-31')).toBe(false)
  expect(isDay('2101-01-01')).toBe(false)
  expect(isDay('2025-11')).toBe(false)
  expect(isDay('2025-1-1')).toBe(false)
  expect(isDay('2025-11-30T00:00:00Z')).toBe(false)
  expect(isDay(' 2025-11-30')).toBe(false)
  expect(isDay('2025-11-30\n')).toBe(false)
  expect(isDay('')).toBe(false)
})

test('takes months from 1900-01 to 2100-12', () => {
  expect(isMonth('1900-01')).toBe(true)
  expect(isMonth('2100-12')).toBe(true)
  expect(isMonth('1899-12')).toBe(false)
  expect(isMonth('2101-01')).toBe(false)
  expect(isMonth('2025-13')).toBe(false)
  expect(isMonth('2025-00')).toBe(false)
  expect(isMonth('2025-1')).toBe(false)
  expect(isMonth('2025-11-30')).toBe(false)
  expect(isMonth('2025-11\n')).toBe(false)
})

test('counts the days of a month', () => {
  expect(daysInMonth('2025-11')).toBe(30)
  expect(daysInMonth('2025-12')).toBe(31)
  expect(daysInMonth('2023-02')).toBe(28)
  expect(daysInMonth('2024-02')).toBe(29)
})

test('finds the month of a date, and its first and last day', () => {
  expect(monthOf('2025-11-30')).toBe('2025-11')
  expect(monthOf('2025-11')).toBe('2025-11')
  expect(firstDay('2024-02')).toBe('2024-02-01')
  expect(firstDay('2024-02-15')).toBe('2024-02-15')
  expect(lastDay('2024-02')).toBe('2024-02-29')
  expect(lastDay('2025-12')).toBe('2025-12-31')
  expect(lastDay('2024-02-15')).toBe('2024-02-15')
})

test('orders dates: a month after its days, unknown last', () => {
  expect([null, '2023-06-01', '2023-05', '2023-05-31', '2023-05-01', '2023-04'].toSorted(compareDates)).toEqual([
    '2023-04',
    '2023-05-01',
    '2023-05-31',
    '2023-05',
    '2023-06-01',
    null,
  ])
  expect(compareDates('2023-05', '2023-05')).toBe(0)
  expect(compareDates(null, null)).toBe(0)
})

test('orders text by code points, not by language', () => {
  expect(['b', 'Z', 'a-b', 'a', 'a_b', 'é', ''].toSorted(compareText)).toEqual(['', 'Z', 'a', 'a-b', 'a_b', 'b', 'é'])
})

test('finds the earlier and the later', () => {
  expect(earlier('2025-11', '2025-12')).toBe('2025-11')
  expect(earlier('2025-12', '2025-11')).toBe('2025-11')
  expect(later('2025-11-30', '2025-12-01')).toBe('2025-12-01')
  expect(later('2025-12-01', '2025-11-30')).toBe('2025-12-01')
})

test('adds months over the ends of years, in both directions', () => {
  expect(addMonths('2025-11', 3)).toBe('2026-02')
  expect(addMonths('2025-11', 1)).toBe('2025-12')
  expect(addMonths('2025-12', 1)).toBe('2026-01')
  expect(addMonths('2026-01', -23)).toBe('2024-02')
  expect(addMonths('2026-01', -1)).toBe('2025-12')
  expect(addMonths('2026-01', 0)).toBe('2026-01')
})

test('lists the months of a range, both ends included', () => {
  expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
  expect(monthsBetween('2025-11', '2025-11')).toEqual(['2025-11'])
  expect(monthsBetween('2025-12', '2025-11')).toEqual([])
})

test('counts days for a time axis, whatever the time zone', () => {
  expect(dayNumber('1970-01-01')).toBe(0)
  expect(dayNumber('1970-02')).toBe(31)
  expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2)
})

test('counts days over months, leap days and years', () => {
  expect(addDays('2025-12-31', 13)).toBe('2026-01-13')
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
  expect(daysBetween('2025-11-30', '2025-12-31')).toBe(31)
  expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366)
  expect(daysBetween('2025-12-02', '2025-12-01')).toBe(-1)
})
