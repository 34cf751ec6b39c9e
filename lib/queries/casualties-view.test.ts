import { expect, test } from 'vitest'
import { parseExplorerQuery } from '@/lib/query/explorer-query'
import { findReach, getCasualtiesView, getMonthView } from './casualties-view'
import { getKnownCodes } from './known-codes'

/** The shipped record, as the explorer's address asks for it. */
async function view(search: string) {
  return getCasualtiesView(parseExplorerQuery(search, await getKnownCodes(), { first: '2022-02', last: '2026-01' }))
}

test('November 2025 by weapon leaves 4 killed and 13 injured, computed within the OHCHR document', async () => {
  const { months } = await view('from=2025-11&to=2025-11&by=weapon&indicator=civilians-killed&indicator=civilians-injured')
  expect(months).toMatchObject([
    {
      month: '2025-11',
      total: {
        cells: [
          { indicator: 'civilians-injured', value: 952, qualifier: 'at-least' },
          { indicator: 'civilians-killed', value: 226, qualifier: 'at-least' },
        ],
      },
      remainders: [
        { indicator: 'civilians-injured', value: 13, total: { value: 952, qualifier: 'at-least' }, source: { id: 'ohchr-poc-2025-11' } },
        { indicator: 'civilians-killed', value: 4, total: { value: 226, qualifier: 'at-least' }, source: { id: 'ohchr-poc-2025-11' } },
      ],
    },
  ])
})

test('March 2022 shows 4,289 and that 3,028 were first published', async () => {
  const { months } = await view('from=2022-03&to=2022-03&indicator=civilians-killed')
  expect(months[0]?.total?.cells).toMatchObject([{ value: 4289, first: { value: 3028, qualifier: 'exact' } }])
})

test('a single cause leaves no remainder: the others are only left out of the view', async () => {
  const { months } = await view('from=2025-11&to=2025-11&weapon=long-range')
  expect(months).toMatchObject([{ month: '2025-11', total: null, parts: [{ breakdown: { weapon: 'long-range' } }], remainders: [] }])
})

test('months outside the record are left out', async () => {
  const { months } = await view('from=1900-01&to=2100-12')
  expect(months).toHaveLength(48)
  expect((await view('from=2026-05&to=2026-12')).months).toEqual([])
})

test('a month of which nothing had been published is an empty row', async () => {
  const { months, sources } = await view('from=2025-11&to=2025-11&asOf=2025-12-30')
  expect(months).toEqual([{ month: '2025-11', total: null, parts: [], remainders: [] }])
  expect(sources).toEqual({})
})

test('says how far the record reached on a day', async () => {
  expect(await findReach('2025-12-30')).toMatchObject({ first: '2022-02', last: '2025-10' })
  expect(await findReach('2025-12-31')).toMatchObject({ first: '2022-02', last: '2025-11' })
  expect(await findReach('2022-02-24')).toBeNull()
})

/** The killed of a month: when published, the value, and what it changed. */
async function killed(month: string, asOf: string | null) {
  const { ladders } = await getMonthView(month, asOf)
  const [ladder] = ladders.totals
  return ladder?.steps.map((step) => step.map(({ cell, change }) => [cell.publishedOn, cell.value, change]))
}

test('March 2022 has all its values in order, with what each changed', async () => {
  expect(await killed('2022-03', null)).toEqual([
    [['2022-07-03', 3028, 'first']],
    [['2022-08-28', 3182, 154]],
    [['2022-09-04', 3190, 8]],
    [['2022-09', 3175, 'earlier-data']],
    [['2022-11-06', 3298, 108]],
    [['2022-11-13', 3326, 28]],
    [['2022-11-20', 3333, 7]],
    [['2023-02-05', 3378, 45]],
    [['2023-02-15', 3918, 540]],
    [['2023-03-05', 3951, 33]],
    [['2023-05-01', 4094, 143]],
    [['2023-05-21', 4118, 24]],
    [['2023-07-16', 4154, 36]],
    [['2023-08-13', 4163, 9]],
    [['2023-09-10', 4168, 5]],
    [['2023-10-08', 4182, 14]],
    [['2024-02-22', 4289, 107]],
  ])
})

test('February 2022 falls from 362 to 358 and rises to 362 again', async () => {
  expect((await killed('2022-02', null))?.slice(6, 10)).toEqual([
    [['2023-02-05', 362, 7]],
    [['2023-02-15', 358, -4]],
    [['2023-03-05', 358, 0]],
    [['2023-05-01', 362, 4]],
  ])
})

test('on 30 September 2022 the report with data to July does not override the later updates', async () => {
  const { ladders } = await getMonthView('2022-03', '2022-09-30')
  expect(ladders.totals[0]?.steps.flat().map(({ cell, counted }) => [cell.value, cell.isLatest, counted])).toEqual([
    [3028, false, { start: '2022-07-03', end: '2022-08-27' }],
    [3182, false, { start: '2022-08-28', end: '2022-09-03' }],
    [3190, true, { start: '2022-09-04', end: '2022-09-30' }],
    [3175, false, null],
  ])
})

test('the two shares of June 2025 that disagree are one step; a document of the end of July decides', async () => {
  const { ladders } = await getMonthView('2025-06', null)
  expect(ladders.splits.map(({ split, ladders: own }) => [split, own.length])).toEqual([['weapon', 1]])
  const [step, ...others] = ladders.splits[0]?.ladders[0]?.steps ?? []
  expect(others).toEqual([])
  expect(step?.map(({ cell, source, change, counted }) => [cell.value, source.publisher, change, counted?.start ?? null])).toEqual([
    [50, 'dpa-AFX (via FinanzNachrichten)', 'first', '2025-07-10'],
    [53, 'Vesti.bg (Ukrinform)', 'first', '2025-07-31'],
  ])
  expect(ladders.once).toBe(5)
})

test('each value of each month stands on one ladder or in the count of series published once', async () => {
  const { ladders } = await getMonthView('2022-07', null)
  expect(ladders.totals.map(({ series, steps }) => [series.indicator, steps.length])).toEqual([
    ['civilians-killed', 12],
    ['civilians-injured', 6],
  ])
  expect(ladders.splits).toEqual([])
  expect(ladders.once).toBe(26)
})
