import { expect, test } from 'vitest'
import { toCompleteness, toGrowth } from './completeness'
import { published } from './made-up-months'
import type { Observation } from './observation'

const farLater = '2009-12-31'

/** Six months first published with 100 cups a day after their end, and with others some 30 days after it. */
const followed = [
  ['2001-01', '2001-02-01', '2001-03-05', 110],
  ['2001-02', '2001-03-01', '2001-04-05', 100],
  ['2001-03', '2001-04-01', '2001-05-05', 104],
  ['2001-04', '2001-05-01', '2001-06-05', 99],
  ['2001-05', '2001-06-01', '2001-07-05', 106],
  ['2001-06', '2001-07-01', '2001-08-05', 102],
].flatMap(([month, first, again, value]) => [
  published(String(month), String(first), 100),
  published(String(month), String(again), Number(value)),
])

function after30(observations: readonly Observation[], day = farLater) {
  return toGrowth(observations, day)[0]
}

test('gives the median, the smallest and the largest growth, each of the last two with its month', () => {
  expect(rounded(after30(followed))).toEqual({
    age: 30,
    months: 6,
    fromZero: 0,
    range: { median: 3, smallest: { month: '2001-04', percent: -1 }, largest: { month: '2001-01', percent: 10 } },
  })
})

test('takes the one in the middle of an odd number of months', () => {
  const seventh = [published('2001-07', '2001-08-01', 100), published('2001-07', '2001-09-05', 150)]
  expect(rounded(after30([...followed, ...seventh]))?.range?.median).toBe(4)
})

test('names the first of months that grew as much', () => {
  const same = followed.map((cups) => (cups.value === 100 ? cups : { ...cups, value: 120 }))
  expect(rounded(after30(same.filter(({ figureId }) => figureId !== '2001-02 2001-04-05 100')))).toMatchObject({ months: 5, range: null })
  const all = [...same.filter(({ figureId }) => figureId !== '2001-02 2001-04-05 100'), published('2001-02', '2001-04-05', 120)]
  expect(rounded(after30(all))?.range).toEqual({
    median: 20,
    smallest: { month: '2001-01', percent: 20 },
    largest: { month: '2001-06', percent: 20 },
  })
})

test('hides the range under six months, and says how many there are', () => {
  expect(after30(followed.filter(({ period }) => period.start > '2001-01-31'))).toEqual({ age: 30, months: 5, fromZero: 0, range: null })
  expect(after30([])).toEqual({ age: 30, months: 0, fromZero: 0, range: null })
})

test('follows a month only where it was published again at that age or up to 31 days later', () => {
  const first = published('2001-04', '2001-05-01', 100)
  const months = (again: string) => toGrowth([first, published('2001-04', again, 101)], farLater).map((growth) => growth.months)
  expect(months('2001-05-29')).toEqual([0, 0, 0, 0])
  expect(months('2001-05-30')).toEqual([1, 0, 0, 0])
  expect(months('2001-06-30')).toEqual([1, 0, 0, 0])
  expect(months('2001-07-01')).toEqual([0, 0, 0, 0])
  expect(months('2001-07-29')).toEqual([0, 1, 0, 0])
  expect(months('2001-10-27')).toEqual([0, 0, 1, 0])
  expect(months('2002-04-30')).toEqual([0, 0, 0, 1])
})

test('counts an unchanged value that was published again, and none that was published once', () => {
  expect(after30([published('2001-04', '2001-05-01', 100), published('2001-04', '2001-06-05', 100)])?.months).toBe(1)
  expect(after30([published('2001-04', '2001-05-31', 100)])?.months).toBe(0)
})

test('leaves out a month that was first published late', () => {
  expect(after30([published('2001-04', '2001-05-31', 100), published('2001-04', '2001-06-05', 101)])?.months).toBe(1)
  expect(after30([published('2001-04', '2001-06-01', 100), published('2001-04', '2001-06-05', 101)])?.months).toBe(0)
})

test('takes a month-only date for its last day', () => {
  const growths = toGrowth([published('2001-04', '2001-05', 100), published('2001-04', '2001-07', 108)], farLater)
  expect(growths.map(({ months }) => months)).toEqual([0, 1, 0, 0])
})

test('takes no rounded value, neither as the first nor as a later one', () => {
  const first = published('2001-04', '2001-05-01', 100)
  expect(after30([first, published('2001-04', '2001-06-05', 100, { qualifier: 'approx' })])?.months).toBe(0)
  expect(after30([...followed, published('2001-01', '2001-01-31', 50, { qualifier: 'approx' })])).toEqual(after30(followed))
})

test('does not take a later document with earlier data for what was known', () => {
  const stale = published('2001-04', '2001-06-05', 90, { asOf: '2001-04-20' })
  expect(after30([published('2001-04', '2001-05-01', 100), stale])?.months).toBe(0)
})

test('counts months first published as zero apart: they have no ratio', () => {
  const zero = [published('2001-07', '2001-08-01', 0), published('2001-07', '2001-09-05', 3)]
  expect(after30([...followed, ...zero])).toMatchObject({ months: 6, fromZero: 1 })
})

test('knows nothing that was published after the day', () => {
  expect(after30(followed, '2001-08-05')?.months).toBe(6)
  expect(after30(followed, '2001-08-04')?.months).toBe(5)
  expect(after30(followed, '2000-12-31')?.months).toBe(0)
})

test('calls a month recent for less than 365 days after its end', () => {
  expect(toCompleteness([], '2002-02-27').recentFrom).toBe('2001-02')
  expect(toCompleteness([], '2002-02-28').recentFrom).toBe('2001-03')
})

test('keeps killed and injured apart, and says whether there is any experience', () => {
  const killed = followed.map((cups) => ({ ...cups, series: { ...cups.series, indicator: 'civilians-killed' } }))
  const { killed: ofKilled, injured, isObserved } = toCompleteness(killed, farLater)
  expect([ofKilled[0]?.months, injured[0]?.months, isObserved]).toEqual([6, 0, true])
  expect(toCompleteness(killed.slice(2), farLater).isObserved).toBe(false)
})

/** Per cent to one decimal: 1.1 - 1 is no 0.1. */
function rounded(growth: ReturnType<typeof after30>) {
  const one = (percent: number) => Math.round(percent * 10) / 10
  if (!growth?.range) return growth
  const { median, smallest, largest } = growth.range
  return {
    ...growth,
    range: {
      median: one(median),
      smallest: { ...smallest, percent: one(smallest.percent) },
      largest: { ...largest, percent: one(largest.percent) },
    },
  }
}
