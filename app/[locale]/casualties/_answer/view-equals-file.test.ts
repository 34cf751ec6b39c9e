import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { getKnownCodes } from '@/lib/queries/known-codes'
import { explorerParameters } from '@/lib/query/explorer-query'
import { figuresSearch } from '@/lib/query/figures-query'
import { askText } from '../../../data/_answers/made-up-record'
import { validSearch } from '../../../data/_openapi/generated-queries'
import { getCasualtiesAnswer } from './casualties-answer'

const parameters = explorerParameters(await getKnownCodes())

test('what the explorer shows for generated addresses is what its download link holds', async () => {
  let compared = 0
  await fc.assert(
    fc.asyncProperty(validSearch(parameters), async (search) => {
      const { view, query, problem } = await getCasualtiesAnswer(toPageSearch(search), 'en')
      expect(problem).toBeNull()
      const shown = view.months.flatMap(({ total, parts }) => [total, ...parts].flatMap((row) => row?.cells ?? []))
      const records = parse(await askText(`casualties.csv?${figuresSearch(query)}`), { columns: true }) as Record<string, string>[]
      compared += records.length
      expect(
        shown
          .map(({ figureId, value, qualifier, isLatest, sourceId }) => [figureId, value, qualifier, isLatest, sourceId].join(' '))
          .toSorted(),
      ).toEqual(records.map((row) => [row.figure_id, row.value, row.qualifier, row.is_latest, row.source_id].join(' ')).toSorted())
    }),
    { seed: 20_220_224, numRuns: 200 },
  )
  expect(compared).toBeGreaterThan(100)
})

function toPageSearch(search: string): Record<string, string[]> {
  const values = new URLSearchParams(search)
  return Object.fromEntries([...values.keys()].map((name) => [name, values.getAll(name)]))
}
