import { expect, test } from 'vitest'
import { scaleTicks } from './chart'

test('goes from zero to at least the maximum, in round steps', () => {
  expect(scaleTicks(4289)).toEqual([0, 1000, 2000, 3000, 4000, 5000])
  expect(scaleTicks(952)).toEqual([0, 200, 400, 600, 800, 1000])
  expect(scaleTicks(226)).toEqual([0, 50, 100, 150, 200, 250])
  expect(scaleTicks(13)).toEqual([0, 5, 10, 15])
  expect(scaleTicks(1)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1])
})

test('ends on the maximum where that is round', () => {
  expect(scaleTicks(100)).toEqual([0, 20, 40, 60, 80, 100])
  expect(scaleTicks(1000)).toEqual([0, 200, 400, 600, 800, 1000])
})

test('writes fractions without the dust of binary arithmetic', () => {
  expect(scaleTicks(0.3)).toEqual([0, 0.1, 0.2, 0.3])
  expect(scaleTicks(1.4)).toEqual([0, 0.5, 1, 1.5])
})

test('is zero alone where there is nothing to show', () => {
  expect(scaleTicks(0)).toEqual([0])
})
