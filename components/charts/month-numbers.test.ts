import { expect, test } from 'vitest'
import type { MonthBar, MonthPanel } from '@/lib/domain/chart'
import { placeMonthNumbers } from './month-numbers'
import { valueScale } from './scale'

const scale = valueScale({ kind: 'linear', ticks: [0, 50, 100] })

function bar(value: number | null, more: Partial<MonthBar> = {}): MonthBar {
  const label = value === null ? {} : { label: `at least ${value}` }
  return { month: `2001-${value}`, value, gap: null, first: null, text: 'cups of tea', ...label, ...more }
}

function place(...bars: MonthBar[]) {
  const panel: MonthPanel = {
    id: 'cups',
    title: 'Cups',
    tone: 'killed',
    bars,
    axis: { kind: 'linear', ticks: scale.ticks },
    recentFrom: null,
  }
  return placeMonthNumbers(panel, scale).map(({ text, y, anchor, density }) => [text, y, anchor, density])
}

test('numbers the highest and the newest value with their qualifiers, inwards at the edges', () => {
  expect(place(bar(100), bar(10), bar(20))).toEqual([
    ['at least 100', 3, 'middle', 'always'],
    ['at least 20', 147, 'middle', 'always'],
  ])
  const many = Array.from({ length: 17 }, () => bar(10))
  expect(place(bar(100), ...many, bar(20))).toEqual([
    ['at least 100', 3, 'start', 'always'],
    ['at least 20', 147, 'end', 'always'],
  ])
})

test('numbers one that is both once', () => {
  expect(place(bar(10), bar(50))).toEqual([['at least 50', 93, 'middle', 'always']])
})

test('leaves the newest out where a higher neighbour or hatching stands in the way, and waits for width where that helps', () => {
  const low = Array.from({ length: 20 }, () => bar(10))
  expect(place(...low, bar(100), bar(20)).map(([text]) => text)).toEqual(['at least 100'])
  const hatched = Array.from({ length: 9 }, () => bar(null, { gap: 'not-split' }))
  expect(place(bar(100), ...low, ...hatched, bar(20)).map(([text]) => text)).toEqual(['at least 100'])
  expect(place(...low, bar(100), bar(10), bar(10), bar(20))).toEqual([['at least 100', 3, 'middle', 'always']])
  expect(place(...low.slice(8), bar(100), bar(10), bar(10), bar(20)).at(-1)).toEqual(['at least 20', 147, 'end', 'wide'])
})

test('stands clear of the tick of the value first published', () => {
  expect(place(bar(10), bar(50, { first: 100 }))).toEqual([['at least 50', 3, 'middle', 'always']])
})

test('numbers nothing without values or labels', () => {
  expect(place()).toEqual([])
  expect(place(bar(null, { gap: 'not-published' }))).toEqual([])
  expect(place({ ...bar(5), label: undefined })).toEqual([])
})
