import { expect, test } from 'vitest'
import { toValueAxis } from './value-axis'

function linear(...values: number[]) {
  return toValueAxis('linear', values).ticks
}

function log(...values: number[]) {
  return toValueAxis('log', values).ticks
}

test('numbers a scale roundly from zero to at least the greatest value', () => {
  expect(linear(4289, 12)).toEqual([0, 1000, 2000, 3000, 4000, 5000])
  expect(linear(952)).toEqual([0, 200, 400, 600, 800, 1000])
  expect(linear(226)).toEqual([0, 50, 100, 150, 200, 250])
  expect(linear(13)).toEqual([0, 5, 10, 15])
  expect(linear(1)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1])
})

test('ends at the greatest value where that is round', () => {
  expect(linear(100)).toEqual([0, 20, 40, 60, 80, 100])
  expect(linear(1000)).toEqual([0, 200, 400, 600, 800, 1000])
})

test('writes fractions without the noise of binary arithmetic', () => {
  expect(linear(0.3)).toEqual([0, 0.1, 0.2, 0.3])
  expect(linear(1.4)).toEqual([0, 0.5, 1, 1.5])
})

test('shows zero alone where there is nothing, on either kind of scale', () => {
  expect(linear()).toEqual([0])
  expect(toValueAxis('log', [0])).toEqual({ kind: 'linear', ticks: [0] })
})

test('a logarithmic axis goes from a round number below the least value to one above the greatest, and leaves zero out', () => {
  expect(log(0, 153, 4289)).toEqual([100, 200, 500, 1000, 2000, 5000])
  expect(log(3, 9)).toEqual([2, 5, 10])
  expect(log(1, 7)).toEqual([1, 2, 5, 10])
})

test('a logarithmic axis over many powers of ten names those alone', () => {
  expect(log(3, 4289)).toEqual([1, 10, 100, 1000, 10_000])
})

test('a logarithmic axis of one value has room on it', () => {
  expect(log(100)).toEqual([100, 200])
  expect(log(30)).toEqual([20, 50])
  expect(log(1)).toEqual([1, 2])
})
