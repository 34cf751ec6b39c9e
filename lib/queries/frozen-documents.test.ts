import { expect, test } from 'vitest'
import { casualtiesValues } from '@/lib/query/chart-values'
import { parseExplorerQuery } from '@/lib/query/explorer-query'
import { listFigures } from './figures'
import { findFreeze, findFrozenDocuments } from './frozen-documents'
import { getKnownCodes } from './known-codes'

const reach = { first: '2022-02', last: '2026-01' }
const asOf = '2025-05-31'
const query = parseExplorerQuery(`from=2025-04&to=2025-04&asOf=${asOf}`, await getKnownCodes(), reach)
const values = (documents: readonly string[] | undefined | 'damaged') =>
  listFigures({ ...query, documents: documents === 'damaged' ? [] : documents }).then((all) => all.map(({ value }) => value))

test('names the documents of the chart, and keeps to them', async () => {
  const freeze = await findFreeze(casualtiesValues(query), asOf)
  const documents = await findFrozenDocuments({ asOf, documents: freeze?.documents })
  expect(freeze).toMatchObject({ asOf })
  expect(documents).toEqual(['babel-2025-05-09'])
  expect(await values(documents)).toEqual(await values(undefined))
})

test('a document that is not named changes nothing', async () => {
  expect(await values([])).toEqual([])
})

test('every document has a name of its own', async () => {
  const { figures } = casualtiesValues(parseExplorerQuery('from=2022-02&to=2026-01&by=weapon', await getKnownCodes(), reach))
  const freeze = await findFreeze({ figures, shares: null, answers: null }, null)
  const documents = await findFrozenDocuments({ asOf: freeze?.asOf, documents: freeze?.documents })
  expect(documents).toHaveLength((freeze?.documents.length ?? 0) / 4 - 1)
})

test('where none are named, every document counts', async () => {
  expect(await findFrozenDocuments({})).toBeUndefined()
  expect(await findFrozenDocuments({ asOf })).toBeUndefined()
})

test('sees where an address was cut, changed, or named its documents twice', async () => {
  const { figures } = casualtiesValues(parseExplorerQuery('from=2024-02&to=2026-01', await getKnownCodes(), reach))
  const { asOf: day = '', documents = '' } = (await findFreeze({ figures, shares: null, answers: null }, null)) ?? {}
  const changed = [
    ...Array.from({ length: 9 }, (_, index) => documents.slice(0, -1 - index)),
    `A${documents}`,
    `${documents}AAAA`,
    'AAAA',
    'tea',
  ]
  for (const given of changed) expect(await findFrozenDocuments({ asOf: day, documents: given }), given).toBe('damaged')
  expect(await findFrozenDocuments({ asOf: '2100-12-31', documents })).toBe('damaged')
  expect(await findFrozenDocuments({ asOf: '2024-01-1', documents })).toBe('damaged')
  expect(await findFrozenDocuments({ asOf: '2024-01-1' })).toBe('damaged')
  expect(await findFrozenDocuments({ asOf: day, documents: [documents, documents] })).toBe('damaged')
  expect(await findFrozenDocuments({ documents })).toBe('damaged')
  expect(await findFrozenDocuments({ asOf: day, documents: '' })).toBe('damaged')
  expect(await findFrozenDocuments({ asOf: '' })).toBe('damaged')
})
