import { expect, test } from 'vitest'
import { parseExplorerQuery } from '@/lib/query/explorer-query'
import { findReach, getCasualtiesView } from './casualties-view'
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
