import { expect, test } from 'vitest'
import { published } from './made-up-months'
import { compareMonth } from './month-comparisons'

const options = {
  day: '2009-12-31',
  startDay: '2001-02-24',
  indicators: ['cups-of-tea'],
  convert: <Same>(comparison: Same) => comparison,
}

test('pairs a month with the one before, the year before, and the year to date', () => {
  expect(compareMonth([], { ...options, month: '2004-02' }).map(({ comparisons: _, ...pair }) => pair)).toEqual([
    {
      comparedWith: 'previous-month',
      own: { start: '2004-02-01', end: '2004-02-29' },
      other: { start: '2004-01-01', end: '2004-01-31' },
      obstacle: null,
    },
    {
      comparedWith: 'year-before',
      own: { start: '2004-02-01', end: '2004-02-29' },
      other: { start: '2003-02-01', end: '2003-02-28' },
      obstacle: null,
    },
    {
      comparedWith: 'year-to-date',
      own: { start: '2004-01-01', end: '2004-02-29' },
      other: { start: '2003-01-01', end: '2003-02-28' },
      obstacle: null,
    },
  ])
})

test('has no year to date in january: it is the month itself', () => {
  expect(compareMonth([], { ...options, month: '2004-01' }).map(({ comparedWith }) => comparedWith)).toEqual([
    'previous-month',
    'year-before',
  ])
})

test('compares nothing with the days of a month or year in which the record starts, nor with what lies before', () => {
  const obstacles = (month: string) => compareMonth([], { ...options, month }).map(({ obstacle, comparisons }) => [obstacle, comparisons])
  expect(obstacles('2001-02')).toEqual([
    ['before-record', []],
    ['before-record', []],
    ['before-record', []],
  ])
  expect(obstacles('2001-03')).toEqual([
    ['partial', []],
    ['before-record', []],
    ['before-record', []],
  ])
  expect(obstacles('2002-02')).toEqual([
    [null, expect.anything()],
    ['partial', []],
    ['partial', []],
  ])
  expect(obstacles('2002-03').map(([obstacle]) => obstacle)).toEqual([null, null, 'partial'])
})

test('takes the year to date from published totals alone, never from months', () => {
  const months = ['2003-11', '2003-12', '2004-11', '2004-12'].map((month) => published(month, '2005-01-10', 10))
  const toDate = (extra: ReturnType<typeof published>[]) =>
    compareMonth([...months, ...extra], { ...options, month: '2004-12' })[2]?.comparisons[0]?.comparison
  expect(toDate([])).toEqual({ kind: 'unpublished', missing: 'both' })
  const year = { period: { start: '2004-01-01', end: '2004-12-31' } }
  const before = { period: { start: '2003-01-01', end: '2003-12-31' } }
  const totals = [published('2004-12', '2005-01-12', 130, year), published('2003-12', '2004-01-09', 110, before)]
  expect(toDate(totals)).toMatchObject({ kind: 'same-age', age: 12, difference: 20 })
})

test('does not mix indicators', () => {
  const mugs = { series: { ...published('2004-03', '2004-04-10', 5).series, indicator: 'mugs' } }
  const [previous] = compareMonth([published('2004-03', '2004-04-10', 5, mugs), published('2004-02', '2004-03-10', 4)], {
    ...options,
    month: '2004-03',
  })
  expect(previous?.comparisons).toEqual([{ indicator: 'cups-of-tea', comparison: { kind: 'unpublished', missing: 'own' } }])
})
