import { expect, test } from 'vitest'
import type { Breakdown, Qualifier } from './codes'
import type { Indicator } from './indicator'
import { toMonthView } from './month-view'
import type { Citation, Figure } from './observation'
import type { Source } from './source'
import { chooseVintage } from './vintage'

const unsplit: Breakdown = { age: 'all', sex: 'all', weapon: 'all', control: 'all', proximity: 'all' }
const options = {
  from: '2022-03',
  to: '2022-03',
  asOf: null,
  until: '2022-12-31',
  indicators: new Map([['civilians-killed', indicator('civilians-killed')]]),
}

function indicator(id: string): Indicator {
  return { id, nameEn: id, nameUk: null, unit: 'persons', kind: 'flow', producer: 'OHCHR', isVerified: true, definition: 'Made up.' }
}

function cited(id: string, qualifier: Qualifier): Citation {
  const source: Source = {
    id,
    publisherId: 'p',
    publisher: 'P',
    title: id,
    url: null,
    publishedOn: null,
    language: 'en',
    kind: 'secondary',
    note: null,
  }
  return { source, qualifier, locator: null, asPrinted: null, note: null }
}

type Published = { value: number; publishedOn: string; asOf?: string | null; qualifier?: Qualifier; breakdown?: Partial<Breakdown> }

function observed({ value, publishedOn, asOf = null, qualifier = 'exact', breakdown = {} }: Published) {
  return {
    figureId: String(value),
    series: { indicator: 'civilians-killed', place: 'UA', ...unsplit, ...breakdown },
    period: { start: '2022-03-01', end: '2022-03-31' },
    value,
    asOf,
    publishedOn,
    citations: [cited(`d${value}`, qualifier)],
  }
}

function ladder(...published: readonly Published[]): readonly Figure[] {
  return chooseVintage(published.map(observed), 'all', null)
}

test('shows each way in which the month was published, and names those in which it was not', () => {
  const figures = [
    ...ladder({ value: 50, publishedOn: '2022-05-01' }),
    ...ladder({ value: 30, publishedOn: '2022-05-01', breakdown: { weapon: 'explosive-wide-area' } }),
    ...ladder({ value: 9, publishedOn: '2022-05-01', breakdown: { proximity: 'near-frontline' } }),
    ...ladder({ value: 2, publishedOn: '2022-05-01', breakdown: { age: 'child', control: 'occupied' } }),
  ]
  const view = toMonthView(figures, options)
  expect(view.splits.map(({ split, view: { months } }) => [split, months[0]?.parts.map(({ cells }) => cells[0]?.value)])).toEqual([
    ['weapon', [30]],
    ['proximity', [9]],
    ['other', [2]],
  ])
  expect(view.missing).toEqual(['age-sex', 'control'])
  expect(view.total.months[0]).toMatchObject({ total: { cells: [{ value: 50 }] }, parts: [] })
})

test('is empty where nothing was published', () => {
  expect(toMonthView([], options)).toEqual({
    total: { months: [{ month: '2022-03', total: null, parts: [], remainders: [] }], sources: {} },
    splits: [],
    missing: ['weapon', 'age-sex', 'control', 'proximity'],
    ladders: { totals: [], splits: [], once: 0 },
    sources: {},
  })
})

test('has a ladder of each total and of each other series that was published more than once', () => {
  const { ladders } = toMonthView(
    [
      ...ladder({ value: 50, publishedOn: '2022-05-01' }),
      ...ladder({ value: 9, publishedOn: '2022-05-01', breakdown: { proximity: 'near-frontline' } }),
      ...ladder({ value: 8, publishedOn: '2022-05-01', breakdown: { age: 'child' } }),
      ...ladder(
        { value: 30, publishedOn: '2022-05-01', breakdown: { weapon: 'aerial-bomb' } },
        { value: 31, publishedOn: '2022-06-01', breakdown: { weapon: 'aerial-bomb' } },
      ),
    ],
    options,
  )
  expect(ladders.totals.map(({ steps }) => steps.map(([{ cell }]) => cell.value))).toEqual([[50]])
  expect(ladders.splits.map(({ split, ladders: own }) => [split, own.map(({ steps }) => steps.map(([{ cell }]) => cell.value))])).toEqual([
    ['weapon', [[30, 31]]],
  ])
  expect(ladders.once).toBe(2)
})
