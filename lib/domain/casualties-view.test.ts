import { expect, test } from 'vitest'
import { breakdownKey, compareBreakdowns, isTotal, toCasualtiesView, toCell, viewSources } from './casualties-view'
import type { Breakdown } from './codes'
import type { Indicator } from './indicator'
import type { Figure } from './observation'
import type { Source } from './source'

const unsplit: Breakdown = { age: 'all', sex: 'all', weapon: 'all', control: 'all', proximity: 'all' }

const observatory: Source = {
  id: 'observatory-2025-11',
  publisherId: 'observatory',
  publisher: 'Observatory',
  title: 'November',
  url: null,
  publishedOn: '2025-12-10',
  language: 'en',
  kind: 'primary',
  note: null,
}

const killed: Indicator = {
  id: 'civilians-killed',
  nameEn: 'Civilians killed',
  nameUk: null,
  unit: 'persons',
  kind: 'flow',
  producer: 'Observatory',
  isVerified: true,
  definition: 'Made up.',
}
const indicators = new Map([
  ['civilians-killed', killed],
  ['civilians-injured', { ...killed, id: 'civilians-injured' }],
])

function figure(fields: Partial<Figure> = {}): Figure {
  return {
    figureId: 'a1',
    series: { indicator: 'civilians-killed', place: 'UA', ...unsplit },
    period: { start: '2025-11-01', end: '2025-11-30' },
    value: 50,
    asOf: null,
    publishedOn: '2025-12-10',
    citations: [{ source: observatory, qualifier: 'at-least', locator: 'page 1', asPrinted: '50', note: 'made up' }],
    qualifier: 'at-least',
    isLatest: true,
    conflicts: [],
    ...fields,
  }
}

function split(breakdown: Partial<Breakdown>, fields: Partial<Figure> = {}): Figure {
  return figure({ ...fields, series: { indicator: 'civilians-killed', place: 'UA', ...unsplit, ...breakdown } })
}

const cell = {
  figureId: 'a1',
  indicator: 'civilians-killed',
  unit: 'persons',
  isVerified: true,
  value: 50,
  qualifier: 'at-least',
  asOf: null,
  publishedOn: '2025-12-10',
  isLatest: true,
  sourceId: 'observatory-2025-11',
  documents: 1,
  note: 'made up',
  first: null,
  conflicts: [],
}

test('has a row for every month of the range, empty where nothing was published', () => {
  expect(toCasualtiesView([figure()], [figure()], { from: '2025-10', to: '2025-12', asOf: null, isWholeSplit: true, indicators })).toEqual({
    months: [
      { month: '2025-10', total: null, parts: [], remainders: [] },
      { month: '2025-11', total: { breakdown: unsplit, cells: [cell] }, parts: [], remainders: [] },
      { month: '2025-12', total: null, parts: [], remainders: [] },
    ],
    sources: {
      'observatory-2025-11': { id: 'observatory-2025-11', publisher: 'Observatory', title: 'November', language: 'en', kind: 'primary' },
    },
  })
})

test('sorts by the month in which the period ends', () => {
  const firstMonth = figure({ period: { start: '2022-02-24', end: '2022-02-28' } })
  const view = toCasualtiesView([firstMonth], [], { from: '2022-02', to: '2022-02', asOf: null, isWholeSplit: true, indicators })
  expect(view.months).toMatchObject([{ month: '2022-02', total: { cells: [{ value: 50 }] } }])
})

test('shows parts in the order of the code lists and what the document leaves over', () => {
  const figures = [
    split({ weapon: 'aerial-bomb' }, { figureId: 'b', value: 10 }),
    figure(),
    split({ weapon: 'long-range' }, { figureId: 'c', value: 36 }),
  ]
  const view = toCasualtiesView(figures, [figure()], { from: '2025-11', to: '2025-11', asOf: null, isWholeSplit: true, indicators })
  expect(view.months).toEqual([
    {
      month: '2025-11',
      total: { breakdown: unsplit, cells: [cell] },
      parts: [
        { breakdown: { ...unsplit, weapon: 'long-range' }, cells: [{ ...cell, figureId: 'c', value: 36 }] },
        { breakdown: { ...unsplit, weapon: 'aerial-bomb' }, cells: [{ ...cell, figureId: 'b', value: 10 }] },
      ],
      remainders: [
        {
          indicator: 'civilians-killed',
          value: 4,
          total: cell,
          source: { id: 'observatory-2025-11', publisher: 'Observatory', title: 'November', language: 'en', kind: 'primary' },
        },
      ],
    },
  ])
})

test('puts the indicators of one breakdown into one row', () => {
  const injured = figure({ figureId: 'b', series: { indicator: 'civilians-injured', place: 'UA', ...unsplit }, value: 90 })
  const view = toCasualtiesView([injured, figure()], [], { from: '2025-11', to: '2025-11', asOf: null, isWholeSplit: true, indicators })
  expect(view.months[0]?.total?.cells).toMatchObject([
    { indicator: 'civilians-injured', value: 90 },
    { indicator: 'civilians-killed', value: 50 },
  ])
})

test('gives the value first published, where it is another and was known on the day', () => {
  const first = figure({ figureId: 'b', value: 42, publishedOn: '2025-12-01' })
  const late = figure({ figureId: 'c', value: 40, publishedOn: '2025-11-30' })
  expect(firstOf([figure(), first], null)).toEqual({ value: 42, qualifier: 'at-least' })
  expect(firstOf([figure(), late, first], '2025-12-31')).toEqual({ value: 40, qualifier: 'at-least' })
  expect(firstOf([figure()], null)).toBeNull()
  expect(firstOf([figure({ value: 42, publishedOn: '2025-12-05' }), figure()], '2025-12-04')).toBeNull()
})

function firstOf(totals: readonly Figure[], asOf: string | null) {
  const view = toCasualtiesView([figure()], totals, { from: '2025-11', to: '2025-11', asOf, isWholeSplit: true, indicators })
  return view.months[0]?.total?.cells[0]?.first
}

test('gives the first value of a part from its own series', () => {
  const part = split({ age: 'child' }, { value: 5 })
  const firstOfPart = (...vintages: readonly Figure[]) => {
    const options = { from: '2025-11', to: '2025-11', asOf: null, isWholeSplit: true, indicators }
    return toCasualtiesView([part], vintages, options).months[0]?.parts[0]?.cells[0]?.first
  }
  expect(firstOfPart(figure({ value: 42, publishedOn: '2025-12-01' }), part)).toBeNull()
  expect(firstOfPart(split({ age: 'child' }, { value: 4, publishedOn: '2025-12-01' }), part)).toEqual({ value: 4, qualifier: 'at-least' })
})

test('shows no tick at a value that is the first published itself', () => {
  const first = figure({ figureId: 'b', value: 42, publishedOn: '2025-12-01', isLatest: false })
  const options = { from: '2025-11', to: '2025-11', asOf: null, isWholeSplit: true, indicators }
  expect(toCasualtiesView([first], [first, figure()], options).months[0]?.total?.cells[0]).toMatchObject({ value: 42, first: null })
})

test('hands a conflict down with its value, qualifier and document', () => {
  const press = { ...observatory, id: 'evening-post-1', kind: 'secondary' as const }
  const rival = figure({
    figureId: 'b',
    value: 51,
    qualifier: 'exact',
    isLatest: false,
    citations: [{ source: press, qualifier: 'exact', locator: null, asPrinted: null, note: null }],
  })
  expect(toCell(figure({ conflicts: [rival] }), indicators, null)).toEqual({
    ...cell,
    conflicts: [{ figureId: 'b', value: 51, qualifier: 'exact', sourceId: 'evening-post-1' }],
  })
  expect(Object.keys(viewSources([figure({ conflicts: [rival] })]))).toEqual(['observatory-2025-11', 'evening-post-1'])
})

test('refuses a figure of an indicator that the record lacks', () => {
  expect(() =>
    toCasualtiesView([figure()], [], { from: '2025-11', to: '2025-11', asOf: null, isWholeSplit: true, indicators: new Map() }),
  ).toThrow('The record has no indicator "civilians-killed"')
})

test('names and orders breakdowns', () => {
  expect(isTotal(unsplit)).toBe(true)
  expect(isTotal({ ...unsplit, proximity: 'near-frontline' })).toBe(false)
  expect(breakdownKey({ ...unsplit, weapon: 'other', sex: 'male' })).toBe('all|male|other|all|all')
  expect(
    [{ ...unsplit, age: 'child' }, { ...unsplit, weapon: 'long-range' }, { ...unsplit, age: 'adult' }, unsplit].toSorted(compareBreakdowns),
  ).toEqual([unsplit, { ...unsplit, weapon: 'long-range' }, { ...unsplit, age: 'adult' }, { ...unsplit, age: 'child' }])
})
