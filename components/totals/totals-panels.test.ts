import { expect, test } from 'vitest'
import type { FigureCell } from '@/lib/domain/casualties-view'
import { unsplit } from '@/lib/domain/codes'
import type { TotalKind, TotalRow } from '@/lib/domain/totals-view'
import { translator } from '@/lib/format/catalogue'
import { toTotalsPanels } from './totals-panels'

const texts = { t: translator('en'), locale: 'en' }

function cell(figureId: string, value: number, more: Partial<FigureCell> = {}): FigureCell {
  return {
    figureId,
    indicator: 'civilians-killed',
    unit: 'cups',
    isVerified: true,
    value,
    qualifier: 'exact',
    asOf: null,
    publishedOn: '2003-01-09',
    isLatest: true,
    sourceId: 'gazette-1',
    documents: 1,
    note: null,
    first: null,
    conflicts: [],
    ...more,
  }
}

function row(start: string, end: string, cells: readonly FigureCell[], sex = 'all'): TotalRow {
  return { period: { start, end }, place: 'UA', breakdown: { ...unsplit, sex }, cells, ladders: [] }
}

/** Newest first, as views are. */
function panels(kind: TotalKind, ...rows: readonly TotalRow[]) {
  return toTotalsPanels({ kind, rows, sources: {} }, texts)
}

test('draws years over their days, oldest first, with a ring at the value first published', () => {
  const [panel] = panels(
    'year',
    row('2002-01-01', '2002-12-31', [cell('b', 7, { first: { value: 5, qualifier: 'at-least' } })]),
    row('2001-01-01', '2001-12-31', [cell('a', 9)]),
  )
  expect(panel).toMatchObject({
    id: 'year-civilians-killed',
    tone: 'killed',
    from: '2001-01',
    to: '2002-12',
    axis: { kind: 'linear', ticks: [0, 2, 4, 6, 8, 10] },
  })
  expect(panel?.marks.map(({ id, start, end, first, text }) => [id, start, end, first, text])).toEqual([
    ['a', '2001-01-01', '2001-12-31', null, '2001: 9 verified, published 9 January 2003'],
    ['b', '2002-01-01', '2002-12-31', 5, '2002: 7 verified, published 9 January 2003; first published as at least 5'],
  ])
})

test('a running total stands at the end of its period', () => {
  const [panel] = panels('cumulative', row('2022-02-24', '2022-06-30', [cell('b', 7)]), row('2022-02-24', '2022-05-31', [cell('a', 6)]))
  expect(panel).toMatchObject({ from: '2022-05', to: '2022-06' })
  expect(panel?.marks.map(({ start, end }) => [start, end])).toEqual([
    ['2022-05-31', '2022-05-31'],
    ['2022-06-30', '2022-06-30'],
  ])
})

test('killed and injured share the time axis and not the scale; what has one period only is not drawn', () => {
  const drawn = panels(
    'other',
    row('2001-01-01', '2001-11-30', [
      cell('k2', 5),
      cell('i2', 50, { indicator: 'civilians-injured' }),
      cell('t', 9, { indicator: 'civilian-casualties' }),
    ]),
    row('2001-01-01', '2001-06-30', [cell('k1', 3), cell('i1', 30, { indicator: 'civilians-injured' })]),
    row('2000-01-01', '2000-06-30', [cell('k0', 4)]),
  )
  expect(drawn.map(({ id, from, to, axis }) => [id, from, to, axis.ticks.at(-1)])).toEqual([
    ['other-civilians-killed', '2000-01', '2001-11', 5],
    ['other-civilians-injured', '2000-01', '2001-11', 50],
  ])
})

test('documents that disagree have a mark each, the value that counts last', () => {
  const rival = { figureId: 'more', value: 8, qualifier: 'exact', sourceId: 'post-1' } as const
  const [panel] = panels(
    'year',
    row('2002-01-01', '2002-12-31', [cell('less', 7, { conflicts: [rival] })]),
    row('2001-01-01', '2001-12-31', [cell('a', 9)]),
  )
  expect(panel?.marks.map(({ id, value }) => [id, value])).toEqual([
    ['a', 9],
    ['more', 8],
    ['less', 7],
  ])
})

test('draws neither parts nor single days', () => {
  const parts = [row('2002-01-01', '2002-12-31', [cell('b', 7)], 'male'), row('2001-01-01', '2001-12-31', [cell('a', 9)], 'male')]
  expect(panels('year', ...parts)).toEqual([])
  expect(panels('day', row('2002-05-01', '2002-05-01', [cell('b', 7)]), row('2001-05-01', '2001-05-01', [cell('a', 9)]))).toEqual([])
})
