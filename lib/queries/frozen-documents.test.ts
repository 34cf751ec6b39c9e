import { expect, test } from 'vitest'
import { casualtiesValues } from '@/lib/query/chart-values'
import { parseExplorerQuery } from '@/lib/query/explorer-query'
import { listFigures } from './figures'
import { findNamedDocuments, listChartDocuments, toDocumentKeys } from './frozen-documents'
import { getKnownCodes } from './known-codes'

const reach = { first: '2022-02', last: '2026-01' }
const query = parseExplorerQuery('from=2025-04&to=2025-04&asOf=2025-05-31', await getKnownCodes(), reach)
const values = (documents?: readonly string[]) => listFigures({ ...query, documents }).then((all) => all.map(({ value }) => value))

test('lists the documents of a chart, and a chart that keeps to them is the same', async () => {
  const documents = await listChartDocuments(casualtiesValues(query))
  expect(documents).toEqual(['babel-2025-05-09'])
  expect(await values(documents)).toEqual(await values())
})

test('a document that is not named changes nothing', async () => {
  expect(await values([])).toEqual([])
})

test('names of four characters stand for every document of the largest charts', async () => {
  const whole = parseExplorerQuery('from=2022-02&to=2026-01&by=weapon', await getKnownCodes(), reach)
  const documents = await listChartDocuments(casualtiesValues(whole))
  const keys = toDocumentKeys(documents)
  expect(keys).toHaveLength(4 * documents.length)
  expect((await findNamedDocuments(keys))?.toSorted()).toEqual(documents.toSorted())
})

test('no name stands for no document, and one that stands for none of the record is no name', async () => {
  expect(await findNamedDocuments('')).toEqual([])
  expect(await findNamedDocuments(toDocumentKeys(['cups-of-tea']))).toBeNull()
  expect(await findNamedDocuments(`${toDocumentKeys(['babel-2025-05-09'])}tea`)).toBeNull()
})
