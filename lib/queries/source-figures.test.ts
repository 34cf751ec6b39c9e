import { expect, test } from 'vitest'
import { countBySource, listSourceFigures } from './source-figures'

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
