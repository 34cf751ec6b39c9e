import { describe, expect, test } from 'vitest'
import { contextReach, drawnParts, markPeriod, toContextViews } from './context-view'
import type { Figure } from './observation'
import type { Source } from './source'

const source: Source = {
  id: 'evening-post-1',
  publisherId: 'evening-post',
  publisher: 'Evening Post',
  title: 'Made-up trains',
  url: null,
  publishedOn: null,
  language: 'en',
  kind: 'secondary',
  note: null,
}

const options = {
  indicators: [
    { id: 'people', kind: 'stock' },
    { id: 'trains', kind: 'flow' },
    { id: 'ships', kind: 'flow' },
  ],
  startDay: '2022-02-24',
} as const

function figure(indicator: string, start: string, end: string): Figure {
  return {
    figureId: `${indicator} ${start} ${end}`,
    series: { indicator, place: 'UA', age: 'all', sex: 'all', weapon: 'all', control: 'all', proximity: 'all' },
    period: { start, end },
    value: 1,
    asOf: null,
    publishedOn: '2026-01-01',
    citations: [{ source, qualifier: 'exact', locator: null, asPrinted: null, note: null }],
    qualifier: 'exact',
    isLatest: true,
    conflicts: [],
  }
}

const total = figure('trains', '2022-02-24', '2025-11-30')
const november = figure('trains', '2025-11-01', '2025-11-30')
const december = figure('trains', '2025-12-01', '2025-12-31')
const winter = figure('trains', '2025-12-15', '2026-01-15')
const year = figure('trains', '2024-01-01', '2024-12-31')
const stock = figure('people', '2025-12-31', '2025-12-31')

test('arranges indicators in the order given and leaves out those without figures', () => {
  expect(toContextViews([november, stock], options)).toEqual([
    { indicator: 'people', newest: stock, figures: [stock], parts: [{ kind: 'stock', figures: [stock] }], overlaps: false },
    { indicator: 'trains', newest: november, figures: [november], parts: [{ kind: 'month', figures: [november] }], overlaps: false },
  ])
  expect(toContextViews([], options)).toEqual([])
})

test('never puts stocks, running totals, months and other spans into one part; oldest first in each', () => {
  expect(toContextViews([december, total, winter, november, year], options)).toEqual([
    {
      indicator: 'trains',
      newest: winter,
      figures: [winter, december, total, november, year],
      parts: [
        { kind: 'cumulative', figures: [total] },
        { kind: 'month', figures: [november, december] },
        { kind: 'other', figures: [year, winter] },
      ],
      overlaps: true,
    },
  ])
})

describe('periods overlap', () => {
  test('where they share a day, the last of one being the first of the next', () => {
    const next = figure('trains', '2025-12-31', '2026-01-31')
    expect(toContextViews([december, next], options)).toMatchObject([{ overlaps: true }])
  })

  test('not where one begins the day after, nor for running totals', () => {
    expect(toContextViews([november, december, total, figure('trains', '2022-02-24', '2025-12-31')], options)).toMatchObject([
      { overlaps: false },
    ])
  })
})

test('draws parts of several figures, and single ones only where there is nothing else', () => {
  const [mixed] = toContextViews([total, november, december], options)
  const [single] = toContextViews([total, november], options)
  expect(mixed && drawnParts(mixed).map(({ kind }) => kind)).toEqual(['month'])
  expect(single && drawnParts(single).map(({ kind }) => kind)).toEqual(['cumulative', 'month'])
})

test('a running total stands at the end of its period', () => {
  expect(markPeriod('cumulative', total.period)).toEqual({ start: '2025-11-30', end: '2025-11-30' })
  expect(markPeriod('other', winter.period)).toEqual({ start: '2025-12-15', end: '2026-01-15' })
})

test('a time axis holds every mark and no more', () => {
  expect(contextReach(toContextViews([total, winter, stock], options))).toEqual({ from: '2025-11', to: '2026-01' })
  expect(contextReach([])).toBeNull()
})
