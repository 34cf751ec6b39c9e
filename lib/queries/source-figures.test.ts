import { expect, test } from 'vitest'
import { countBySource, listSourceFigures, listSourceShares } from './source-figures'
import { listSources } from './source-list'

// Of the shipped record.

test('a document shows its figures with the value that counts today', async () => {
  const figures = await listSourceFigures('interfax-ukraine-2022-07-04', null)
  expect(figures.filter(({ figureId }) => figureId === '5d61928ee5be')).toMatchObject([
    {
      value: 3028,
      period: { start: '2022-03-01', end: '2022-03-31' },
      latest: { value: 4289 },
      citation: { source: { id: 'interfax-ukraine-2022-07-04' } },
    },
  ])
})

test('on a day it shows the figures known by then', async () => {
  expect(await listSourceFigures('interfax-ukraine-2022-07-04', '2022-07-02')).toEqual([])
  const figures = await listSourceFigures('interfax-ukraine-2022-07-04', '2022-07-03')
  expect(figures.filter(({ figureId }) => figureId === '5d61928ee5be')).toMatchObject([{ value: 3028, latest: { value: 3028 } }])
})

test('an unknown document has none', async () => {
  expect(await listSourceFigures('unwritten', null)).toEqual([])
})

test('counts what was read in each document', async () => {
  const counts = await countBySource(null)
  expect(counts.get('interfax-ukraine-2022-07-04')).toBe((await listSourceFigures('interfax-ukraine-2022-07-04', null)).length)
  expect(counts.get('pravda-2025-12-15')).toBeGreaterThan(0)
  expect(counts.has('unwritten')).toBe(false)
})

test('documents that disagree show the conflict on both sides', async () => {
  const [winner, loser] = await Promise.all([killedByJanuary2024('dppa-2024-01-10'), killedByJanuary2024('americatimes-2024-01-10')])
  expect(winner).toMatchObject({ value: 10233, standing: 'newest', latest: { value: 10233 }, conflicts: [{ value: 10242 }] })
  expect(loser).toMatchObject({ value: 10242, standing: 'conflict', latest: { value: 10233 }, conflicts: [{ value: 10233 }] })
})

test('counts on a day what the page of each document shows on that day', async () => {
  const asOf = '2023-06-15'
  const listed = (await listSources({ kind: null, publisher: null, asOf })).map(({ source, count }) => ({ id: source.id, count }))
  const shown = await Promise.all(
    listed.map(async ({ id }) => ({ id, count: (await listSourceFigures(id, asOf)).length + (await listSourceShares(id, asOf)).length })),
  )
  expect(listed).toEqual(shown)
})

async function killedByJanuary2024(sourceId: string) {
  const figures = await listSourceFigures(sourceId, null)
  return figures.find(
    ({ series, period }) => series.indicator === 'civilians-killed' && series.age === 'all' && period.end === '2024-01-10',
  )
}
