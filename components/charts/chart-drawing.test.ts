import { expect, test } from 'vitest'
import { nearestReading } from './chart-drawing'

const bars = [
  { left: 0, right: 0.5, y: null, text: 'first' },
  { left: 0.5, right: 1, y: null, text: 'second' },
]

test('reads the bar of the month that is pointed at, at any height', () => {
  expect(nearestReading(bars, { x: 10, y: 3 }, 100)).toBe(0)
  expect(nearestReading(bars, { x: 90, y: 180 }, 100)).toBe(1)
})

test('reads the nearer of two marks over the same days', () => {
  const marks = [
    { left: 0.4, right: 0.6, y: 50, text: 'upper' },
    { left: 0.4, right: 0.6, y: 90, text: 'lower' },
  ]
  expect(nearestReading(marks, { x: 50, y: 60 }, 100)).toBe(0)
  expect(nearestReading(marks, { x: 50, y: 80 }, 100)).toBe(1)
})

test('reads nothing where there is nothing', () => {
  expect(nearestReading([], { x: 1, y: 1 }, 100)).toBe(-1)
})
