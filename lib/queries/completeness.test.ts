import { expect, test } from 'vitest'
import { getCompleteness } from './completeness'

/** By hand from casualties.csv, first value and the one known 90 to 121 days after the month's end. */
const killedAfter90 = [
  360 / 355, // July 2022
  305 / 284, // October 2022
  184 / 162, // November 2022
  206 / 188, // December 2022
  199 / 177, // January 2023
  181 / 178, // March 2023
  181 / 169, // April 2023
  174 / 174, // May 2023
  186 / 172, // June 2023
]

test('nine months could be followed for 90 days: killed had grown by a median of 7.4 %', async () => {
  const growth = (await getCompleteness(null))?.killed[1]
  expect(growth).toMatchObject({ age: 90, months: killedAfter90.length, fromZero: 0 })
  expect(growth?.range?.median).toBeCloseTo((305 / 284 - 1) * 100)
  expect(growth?.range?.smallest).toEqual({ month: '2023-05', percent: 0 })
  expect(growth?.range?.largest.month).toBe('2022-11')
  expect(growth?.range?.largest.percent).toBeCloseTo((Math.max(...killedAfter90) - 1) * 100)
})

test('six for a year, the five days of February 2022 left out: from March 2024 (126, 129) to September 2022 (299, 409)', async () => {
  const growth = (await getCompleteness(null))?.killed[3]
  expect(growth).toMatchObject({ age: 365, months: 6 })
  // The middle two: July 2022 (355, 386) and November 2023 (97, 113).
  expect(growth?.range?.median).toBeCloseTo(((386 / 355 - 1) * 100 + (113 / 97 - 1) * 100) / 2)
  expect(growth?.range?.smallest.percent).toBeCloseTo((129 / 126 - 1) * 100)
  expect(growth?.range?.largest).toEqual({ month: '2022-09', percent: expect.closeTo((409 / 299 - 1) * 100) })
})

test('the injured could be followed for 30 days only', async () => {
  const injured = (await getCompleteness(null))?.injured
  expect(injured?.map(({ months, range }) => [months, range !== null])).toEqual([
    [10, true],
    [4, false],
    [1, false],
    [4, false],
  ])
  expect(injured?.[0]?.range?.smallest).toMatchObject({ month: '2022-07', percent: expect.closeTo((1099 / 1100 - 1) * 100) })
})

test('stands on the day of the last publication, and no earlier day knows of a later one', async () => {
  expect(await getCompleteness(null)).toMatchObject({ day: '2026-02-17', recentFrom: '2025-02', isObserved: true })
  expect(await getCompleteness('2100-01-01')).toEqual(await getCompleteness(null))
  expect(await getCompleteness('2023-10-10')).toMatchObject({ day: '2023-10-10', recentFrom: '2022-10', isObserved: true })
  expect(await getCompleteness('2023-07-10')).toMatchObject({ day: '2023-07-10', isObserved: false })
})
