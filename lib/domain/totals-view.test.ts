import { expect, test } from 'vitest'
import { unsplit } from './codes'
import type { Figure, Observation } from './observation'
import type { Source } from './source'
import { findNewestTotal, toTotalsView } from './totals-view'
import { chooseVintage } from './vintage'

const source: Source = {
  id: 'gazette-1',
  publisherId: 'gazette',
  publisher: 'Gazette',
  title: 'Cups of tea',
  url: null,
  publishedOn: null,
  language: 'en',
  kind: 'primary',
  note: null,
}

const options = {
  asOf: null,
  until: '2003-12-31',
  indicators: new Map(
    ['civilians-injured', 'civilians-killed'].map((id) => [
      id,
      { id, nameEn: id, nameUk: null, unit: 'cups', kind: 'flow' as const, producer: 'Gazette', isVerified: true, definition: '' },
    ]),
  ),
}

type Cups = Pick<Observation, 'figureId' | 'value' | 'publishedOn'> & { indicator?: string; period?: [string, string]; sex?: string }

function cups({ figureId, value, publishedOn, indicator = 'civilians-killed', period = ['2001-01-01', '2001-12-31'], sex = 'all' }: Cups) {
  return {
    figureId,
    series: { indicator, place: 'UA', ...unsplit, sex },
    period: { start: period[0], end: period[1] },
    value,
    asOf: null,
    publishedOn,
    citations: [{ source, qualifier: 'exact' as const, locator: null, asPrinted: null, note: null }],
  }
}

/** Every vintage of one series and period. */
function vintages(...observations: Cups[]): Figure[] {
  return chooseVintage(observations.map(cups), 'all', null)
}

test('keeps what was published before below the value that counts', () => {
  const { rows } = toTotalsView(
    'year',
    vintages({ figureId: 'old', value: 5, publishedOn: '2002-01-09' }, { figureId: 'new', value: 7, publishedOn: '2003-01-09' }),
    options,
  )
  expect(rows).toMatchObject([
    {
      period: { start: '2001-01-01', end: '2001-12-31' },
      cells: [{ figureId: 'new', value: 7, first: { value: 5 } }],
      ladders: [
        {
          series: { indicator: 'civilians-killed' },
          steps: [[{ cell: { figureId: 'old' }, change: 'first' }], [{ cell: { figureId: 'new' }, change: 2 }]],
        },
      ],
    },
  ])
})

test('a value published once has no ladder', () => {
  expect(toTotalsView('year', vintages({ figureId: 'a', value: 5, publishedOn: '2002-01-09' }), options).rows).toMatchObject([
    { cells: [{ figureId: 'a', first: null }], ladders: [] },
  ])
})

test('documents that disagree are a conflict at the value that counts', () => {
  const { rows, sources } = toTotalsView(
    'cumulative',
    vintages({ figureId: 'more', value: 6, publishedOn: '2002-01-09' }, { figureId: 'less', value: 5, publishedOn: '2002-01-09' }),
    options,
  )
  expect(rows).toMatchObject([{ cells: [{ figureId: 'less', conflicts: [{ figureId: 'more', value: 6, sourceId: 'gazette-1' }] }] }])
  expect(Object.keys(sources)).toEqual(['gazette-1'])
})

test('killed and injured of one period share a row; newest period first, of one end the longest first, the whole before its parts', () => {
  const { rows } = toTotalsView(
    'other',
    [
      ...vintages({ figureId: 'spring', value: 1, publishedOn: '2001-07-01', period: ['2001-04-01', '2001-06-30'] }),
      ...vintages({ figureId: 'men', value: 1, publishedOn: '2001-07-01', period: ['2001-01-01', '2001-06-30'], sex: 'male' }),
      ...vintages({ figureId: 'half', value: 2, publishedOn: '2001-07-01', period: ['2001-01-01', '2001-06-30'] }),
      ...vintages({
        figureId: 'half-injured',
        value: 3,
        publishedOn: '2001-07-01',
        period: ['2001-01-01', '2001-06-30'],
        indicator: 'civilians-injured',
      }),
      ...vintages({ figureId: 'july', value: 1, publishedOn: '2001-08-01', period: ['2001-07-01', '2001-07-30'] }),
    ],
    options,
  )
  expect(rows.map(({ cells }) => cells.map(({ figureId }) => figureId))).toEqual([['july'], ['half', 'half-injured'], ['men'], ['spring']])
})

test('the newest total is the last of which killed and injured are known, and not a part', () => {
  const period: [string, string] = ['2001-01-01', '2001-12-31']
  const view = toTotalsView(
    'year',
    [
      ...vintages({ figureId: 'k-2002', value: 9, publishedOn: '2003-01-09', period: ['2002-01-01', '2002-12-31'] }),
      ...vintages({ figureId: 'k', value: 5, publishedOn: '2002-01-09', period }),
      ...vintages({ figureId: 'i', value: 8, publishedOn: '2002-01-09', period, indicator: 'civilians-injured' }),
    ],
    options,
  )
  expect(findNewestTotal(view)).toMatchObject({
    row: { period: { end: '2001-12-31' } },
    killed: { figureId: 'k' },
    injured: { figureId: 'i' },
  })
  const parts = toTotalsView(
    'year',
    [
      ...vintages({ figureId: 'k', value: 5, publishedOn: '2002-01-09', sex: 'male' }),
      ...vintages({ figureId: 'i', value: 8, publishedOn: '2002-01-09', sex: 'male', indicator: 'civilians-injured' }),
    ],
    options,
  )
  expect(findNewestTotal(parts)).toBeNull()
  expect(findNewestTotal({ ...parts, kind: 'day' })).toMatchObject({ killed: { figureId: 'k' } })
})

test('nothing published is no row', () => {
  expect(toTotalsView('day', [], options)).toEqual({ kind: 'day', rows: [], sources: {} })
})
