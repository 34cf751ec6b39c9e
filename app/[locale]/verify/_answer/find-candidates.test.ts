import { expect, test } from 'vitest'
import { downloadTables } from '@/lib/domain/tables/download-tables'
import type { GivenRow } from '@/lib/domain/verify/compare-row'
import { makeCandidateFinder, makeNearFinder } from './find-candidates'

const columns = downloadTables.flatMap(({ name, columns }) => (name === 'casualties' ? columns : []))

function row(texts: Record<string, string>): GivenRow {
  return {
    line: 2,
    cells: columns.filter(({ name }) => name in texts).map((column) => ({ column, text: texts[column.name] ?? '' })),
    surplus: [],
    writing: { decimal: null, slashOrder: null },
  }
}

/** Two months of two indicators: reading for the second rows finds the first ones again. */
const killed = row({ indicator: 'civilians-killed', period_start: '2025-11-01', period_end: '2025-11-30', value: '226' })
const others = [
  row({ indicator: 'civilians-injured', period_start: '2025-11-01', period_end: '2025-11-30', value: '226' }),
  row({ indicator: 'civilians-killed', period_start: '2025-10-01', period_end: '2025-10-31', value: '1' }),
]

test.each([
  ['fit', makeCandidateFinder],
  ['are near', makeNearFinder],
])('the values that %s a row are found once, whatever rows were looked for in between', async (_, makeFinder) => {
  const find = makeFinder('figures')
  const ids = async () => (await find([killed])).flat().map(({ id }) => id)
  const first = await ids()
  await find(others)
  expect(first).toContain('53ef34097533')
  expect(await ids()).toEqual(first)
})
