import { expect, test } from 'vitest'
import { parseImportChanges } from './import-changes'

const none = { count: 0, first: [] }
const report = {
  newRows: {},
  newPeriods: none,
  newVintages: none,
  changedCells: none,
  conflicts: none,
  newFigures: 1,
  newShares: 2,
  newCitations: 3,
  stagedRows: 9,
}

test('reads what an import added and changed, and no more', () => {
  const cell = { table: 'places', key: 'XA', column: 'name_en', old: 'Teeland', new: null }
  const period = { series: 'civilians-killed UA all all all all all', periodStart: '2022-03-01', periodEnd: '2022-03-31' }
  const read = parseImportChanges(
    JSON.stringify({
      ...report,
      changedCells: { count: 101, first: [cell] },
      newPeriods: { count: 1, first: [{ ...period, values: [4, 5] }] },
      newVintages: { count: 1, first: [{ ...period, value: 3028, asOf: '2022-07-03', publishedOn: '2022-07-03' }] },
    }),
  )
  expect(read).toEqual({
    newFigures: 1,
    newShares: 2,
    newCitations: 3,
    changedCells: { count: 101, first: [cell] },
    newVintages: { count: 1, first: [{ ...period, figureId: '5d61928ee5be', publishedOn: '2022-07-03' }] },
  })
})

test('refuses what is no report', () => {
  expect(() => parseImportChanges('{}')).toThrow('newFigures')
  expect(() => parseImportChanges(JSON.stringify({ ...report, newFigures: 'one' }))).toThrow('newFigures')
})
