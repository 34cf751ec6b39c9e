import { expect, test } from 'vitest'
import { findKnownAt, isSimilarAge, publicationAge } from './age'
import { published } from './made-up-months'

test('counts from the end of the period to the publication', () => {
  expect(publicationAge(published('2001-04', '2001-05-13', 10))).toBe(13)
  expect(publicationAge(published('2000-02', '2000-02-29', 10))).toBe(0)
  expect(publicationAge(published('2001-04', '2001-04-29', 10))).toBe(-1)
})

test('counts a month-only date from its last day', () => {
  expect(publicationAge(published('2001-04', '2001-05', 10))).toBe(31)
})

test('knows on a day what had been published by then', () => {
  const cups = [published('2001-04', '2001-05-13', 10), published('2001-04', '2001-06', 12)]
  expect(findKnownAt(cups, 12)).toBeNull()
  expect(findKnownAt(cups, 13)).toMatchObject({ value: 10 })
  expect(findKnownAt(cups, 60)).toMatchObject({ value: 10 })
  expect(findKnownAt(cups, 61)).toMatchObject({ value: 12 })
  expect(findKnownAt([], 61)).toBeNull()
})

test('takes ages up to a span apart for similar', () => {
  expect(isSimilarAge(40, 71)).toBe(true)
  expect(isSimilarAge(40, 72)).toBe(false)
  expect(isSimilarAge(72, 40)).toBe(false)
})

test('keeps what was published in the first span apart from what came later', () => {
  expect(isSimilarAge(0, 31)).toBe(true)
  expect(isSimilarAge(31, 32)).toBe(false)
  expect(isSimilarAge(32, 31)).toBe(false)
})
