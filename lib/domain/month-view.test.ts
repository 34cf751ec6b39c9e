import { expect, test } from 'vitest'
import type { Breakdown, Qualifier, SourceKind } from './codes'
import type { Indicator } from './indicator'
import { toMonthView } from './month-view'
import type { Citation, Figure } from './observation'
import type { Source } from './source'
import { chooseVintage } from './vintage'

const unsplit: Breakdown = { age: 'all', sex: 'all', weapon: 'all', control: 'all', proximity: 'all' }
const options = { from: '2022-03', to: '2022-03', asOf: null, indicators: new Map([['civilians-killed', indicator('civilians-killed')]]) }

function indicator(id: string): Indicator {
  return { id, nameEn: id, nameUk: null, unit: 'persons', kind: 'flow', producer: 'OHCHR', isVerified: true, definition: 'Made up.' }
}

function cited(id: string, qualifier: Qualifier, kind: SourceKind): Citation {
  const source: Source = {
    id,
    publisherId: 'p',
    publisher: 'P',
    title: id,
    url: null,
    publishedOn: null,
    language: 'en',
    kind,
    note: null,
  }
  return { source, qualifier, locator: null, asPrinted: null, note: null }
}

type Published = {
  value: number
  publishedOn: string
  asOf?: string | null
  qualifier?: Qualifier
  kind?: SourceKind
  breakdown?: Partial<Breakdown>
}

function observed({ value, publishedOn, asOf = null, qualifier = 'exact', kind = 'secondary', breakdown = {} }: Published) {
  return {
    figureId: String(value),
    series: { indicator: 'civilians-killed', place: 'UA', ...unsplit, ...breakdown },
    period: { start: '2022-03-01', end: '2022-03-31' },
    value,
    asOf,
    publishedOn,
    citations: [cited(`d${value}`, qualifier, kind)],
  }
}

function ladder(...published: readonly Published[]): readonly Figure[] {
  return chooseVintage(published.map(observed), 'all', null)
}

function changes(...published: readonly Published[]) {
  const { ladders } = toMonthView([], ladder(...published), options)
  return ladders.flatMap(({ rungs }) => rungs.map(({ cell, change }) => [cell.value, change]))
}

test('says what each value of March 2022 changed, and not where its data stop earlier', () => {
  expect(
    changes(
      { value: 3028, asOf: '2022-07-03', publishedOn: '2022-07-03' },
      { value: 3182, asOf: '2022-08-28', publishedOn: '2022-08-28' },
      { value: 3190, asOf: '2022-09-04', publishedOn: '2022-09-04' },
      { value: 3175, asOf: '2022-07-31', publishedOn: '2022-09' },
      { value: 3298, asOf: '2022-11-06', publishedOn: '2022-11-06' },
    ),
  ).toEqual([
    [3028, 'first'],
    [3182, 154],
    [3190, 8],
    [3175, 'earlier-data'],
    [3298, 108],
  ])
})

test('shows a fall as a fall', () => {
  expect(changes({ value: 362, publishedOn: '2023-02-05' }, { value: 358, publishedOn: '2023-02-15' })).toEqual([
    [362, 'first'],
    [358, -4],
  ])
})

test('takes no difference to or from a rounded value', () => {
  expect(
    changes(
      { value: 90, publishedOn: '2022-05-01' },
      { value: 100, publishedOn: '2022-05-02', qualifier: 'approx' },
      { value: 95, publishedOn: '2022-05-03' },
    ),
  ).toEqual([
    [90, 'first'],
    [100, 'rounded'],
    [95, 5],
  ])
})

test('calls two values of one day a conflict', () => {
  expect(changes({ value: 10233, publishedOn: '2024-01-10' }, { value: 10242, publishedOn: '2024-01-10' })).toEqual([
    [10233, 'first'],
    [10242, 'conflict'],
  ])
})

test('says where another document counts, published on the same day', () => {
  expect(changes({ value: 40, publishedOn: '2022-05-01', kind: 'primary' }, { value: 42, publishedOn: '2022-05-01' })).toEqual([
    [40, 'first'],
    [42, 'outranked'],
  ])
})

test('shows each way in which the month was published, and names those in which it was not', () => {
  const figures = [
    ...ladder({ value: 50, publishedOn: '2022-05-01' }),
    ...ladder({ value: 30, publishedOn: '2022-05-01', breakdown: { weapon: 'explosive-wide-area' } }),
    ...ladder({ value: 9, publishedOn: '2022-05-01', breakdown: { proximity: 'near-frontline' } }),
    ...ladder({ value: 2, publishedOn: '2022-05-01', breakdown: { age: 'child', control: 'occupied' } }),
  ]
  const view = toMonthView(figures, [], options)
  expect(view.splits.map(({ split, view: { months } }) => [split, months[0]?.parts.map(({ cells }) => cells[0]?.value)])).toEqual([
    ['weapon', [30]],
    ['proximity', [9]],
    ['other', [2]],
  ])
  expect(view.missing).toEqual(['age-sex', 'control'])
  expect(view.total.months[0]).toMatchObject({ total: { cells: [{ value: 50 }] }, parts: [] })
})

test('is empty where nothing was published', () => {
  expect(toMonthView([], [], options)).toEqual({
    total: { months: [{ month: '2022-03', total: null, parts: [], remainders: [] }], sources: {} },
    splits: [],
    missing: ['weapon', 'age-sex', 'control', 'proximity'],
    ladders: [],
    sources: {},
  })
})
