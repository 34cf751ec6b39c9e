import { expect, test } from 'vitest'
import { contextReach, drawnParts, markPeriod, toContextViews } from './context-view'
import type { Figure } from './observation'

const startDay = '2022-02-24'
const source = {
  id: 'report',
  publisherId: 'who',
  publisher: 'WHO',
  title: 'Report',
  url: null,
  publishedOn: null,
  language: null,
  kind: 'primary',
  note: null,
} as const

function figure(indicator: string, start: string, end: string, value = 1): Figure {
  return {
    figureId: `${indicator} ${start} ${end}`,
    series: { indicator, place: 'UA', age: 'all', sex: 'all', weapon: 'all', control: 'all', proximity: 'all' },
    period: { start, end },
    value,
    asOf: null,
    publishedOn: end,
    citations: [{ source, qualifier: 'exact', locator: null, asPrinted: null, note: null }],
    qualifier: 'exact',
    isLatest: true,
    conflicts: [],
  }
}

const flow = { id: 'attacks', kind: 'flow' } as const
const stock = { id: 'displaced', kind: 'stock' } as const

function viewOf(indicator: typeof flow | typeof stock, figures: readonly Figure[]) {
  return toContextViews(figures, { indicators: [indicator], startDay })[0]
}

test('leaves out an indicator without figures', () => {
  expect(toContextViews([figure('attacks', '2024-01-01', '2024-01-31')], { indicators: [stock], startDay })).toEqual([])
})

test('keeps running totals, months and other periods apart', () => {
  const view = viewOf(flow, [
    figure('attacks', '2022-02-24', '2024-06-30'),
    figure('attacks', '2024-01-01', '2024-01-31'),
    figure('attacks', '2024-01-01', '2024-12-31'),
  ])
  expect(view?.parts.map(({ kind, figures }) => [kind, figures.length])).toEqual([
    ['cumulative', 1],
    ['month', 1],
    ['other', 1],
  ])
})

test('takes every figure of a stock as one day', () => {
  const view = viewOf(stock, [figure('displaced', '2022-02-24', '2022-02-24'), figure('displaced', '2023-01-01', '2023-01-01')])
  expect(view?.parts.map(({ kind }) => kind)).toEqual(['stock'])
})

test('takes the longest of the periods that end last as newest', () => {
  const total = figure('attacks', '2022-02-24', '2024-12-31')
  const view = viewOf(flow, [figure('attacks', '2024-01-01', '2024-12-31'), total, figure('attacks', '2024-01-01', '2024-01-31')])
  expect(view?.newest).toEqual(total)
})

test('says when periods share days, across months and other periods', () => {
  const month = figure('attacks', '2024-01-01', '2024-01-31')
  expect(viewOf(flow, [month, figure('attacks', '2024-02-01', '2024-03-15')])?.overlaps).toBe(false)
  expect(viewOf(flow, [month, figure('attacks', '2024-01-20', '2024-03-15')])?.overlaps).toBe(true)
  expect(viewOf(flow, [month, figure('attacks', '2022-02-24', '2024-06-30')])?.overlaps).toBe(false)
})

test('draws a lone figure only where there is no series', () => {
  const lone = figure('attacks', '2024-01-01', '2024-12-31')
  const months = [figure('attacks', '2024-01-01', '2024-01-31'), figure('attacks', '2024-02-01', '2024-02-29')]
  const kinds = (figures: readonly Figure[]) => {
    const view = viewOf(flow, figures)
    return view ? drawnParts(view).map(({ kind }) => kind) : []
  }
  expect(kinds([lone, ...months])).toEqual(['month'])
  expect(kinds([lone])).toEqual(['other'])
})

test('marks a running total at the end of its period', () => {
  const period = { start: '2022-02-24', end: '2024-06-30' }
  expect(markPeriod('cumulative', period)).toEqual({ start: '2024-06-30', end: '2024-06-30' })
  expect(markPeriod('other', period)).toEqual(period)
})

test('spans the axis from the first to the last mark', () => {
  const views = toContextViews([figure('attacks', '2022-02-24', '2024-06-30'), figure('displaced', '2023-01-15', '2023-01-15')], {
    indicators: [flow, stock],
    startDay,
  })
  expect(contextReach(views)).toEqual({ from: '2023-01', to: '2024-06' })
  expect(contextReach([])).toBeNull()
})
