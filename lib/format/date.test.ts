import { expect, test } from 'vitest'
import { formatDate, formatDateRange, formatInMonth, formatMonth, formatMonthName, formatPeriod, formatSpan } from './date'

test('writes a day, and a month where no more is known', () => {
  expect(formatDate('2024-02-29', 'en')).toBe('29 February 2024')
  expect(formatDate('2024-02', 'en')).toBe('February 2024')
  expect(formatMonth('2025-11', 'en')).toBe('November 2025')
  expect(formatMonth('2025-11-30', 'en')).toBe('November 2025')
})

test('shortens months as servers and browsers agree', () => {
  expect(formatMonthName('2025-09', 'en')).toBe('Sep')
  expect(formatMonthName('2025-06', 'en')).toBe('Jun')
})

test('writes each kind of period', () => {
  expect(formatPeriod({ start: '2025-11-01', end: '2025-11-30' }, 'en')).toBe('November 2025')
  expect(formatPeriod({ start: '2022-02-24', end: '2022-02-28' }, 'en')).toBe('24–28 February 2022')
  expect(formatPeriod({ start: '2025-01-01', end: '2025-12-31' }, 'en')).toBe('2025')
  expect(formatPeriod({ start: '2025-11-19', end: '2025-11-19' }, 'en')).toBe('19 November 2025')
  expect(formatPeriod({ start: '2022-02-24', end: '2026-01-31' }, 'en')).toBe('24 February 2022 – 31 January 2026')
  expect(formatPeriod({ start: '2023-07-01', end: '2023-07-30' }, 'en')).toBe('1–30 July 2023')
  expect(formatPeriod({ start: '2025-06-01', end: '2025-11-30' }, 'en')).toBe('1 June – 30 November 2025')
})

test('names a span by its whole months, and by its days where it has not all of them', () => {
  expect(formatSpan({ start: '2025-01-01', end: '2025-11-30' }, 'en')).toBe('January–November 2025')
  expect(formatSpan({ start: '2024-12-01', end: '2025-05-31' }, 'en')).toBe('December 2024 – May 2025')
  expect(formatSpan({ start: '2023-08-01', end: '2023-08-27' }, 'en')).toBe('1–27 August 2023')
  expect(formatSpan({ start: '2022-02-01', end: '2022-07-31' }, 'en')).toBe('1 February – 31 July 2022')
  expect(formatSpan({ start: '2022-03-01', end: '2022-07-31' }, 'en')).toBe('March–July 2022')
})

test('writes a fieldwork in days, in months, or in both', () => {
  expect(formatDateRange('2025-11-26', '2025-12-29', 'en')).toBe('26 November – 29 December 2025')
  expect(formatDateRange('2025-12-20', '2026-01-03', 'en')).toBe('20 December 2025 – 3 January 2026')
  expect(formatDateRange('2022-05', '2022-05', 'en')).toBe('May 2022')
  expect(formatDateRange('2022-05', '2022-06', 'en')).toBe('May 2022 – June 2022')
  expect(formatDateRange('2022-05', '2022-06-03', 'en')).toBe('May 2022 – 3 June 2022')
})

test('writes other languages in their own words', () => {
  expect(formatDate('2025-11-30', 'uk')).toBe('30 листопада 2025\u00a0року')
  expect(formatDate('2025-11', 'uk')).toBe('листопад 2025\u00a0року')
  expect(formatPeriod({ start: '2022-02-24', end: '2022-02-28' }, 'uk')).toBe('24–28 лютого 2022\u00a0року')
  expect(formatMonth('2025-11', 'de')).toBe('November 2025')
})

test('says in which month, in the case that Ukrainian asks for', () => {
  expect(formatInMonth('2025-11', 'en')).toBe('in November 2025')
  expect(formatInMonth('2025-11-30', 'uk')).toBe('у листопаді 2025\u00a0року')
  expect(formatInMonth('2022-02', 'uk')).toBe('у лютому 2022\u00a0року')
  expect(formatInMonth('2024-01', 'uk')).toBe('у січні 2024\u00a0року')
  expect(formatInMonth('2024-12', 'uk')).toBe('у грудні 2024\u00a0року')
})
