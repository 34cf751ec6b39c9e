import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { getContextViews } from '@/lib/queries/context-views'
import { getKnownCodes } from '@/lib/queries/known-codes'
import { findQuestion } from '@/lib/queries/questions'
import { listDocumentPublishers, listSources } from '@/lib/queries/source-list'
import { getSurveyQuestion } from '@/lib/queries/survey-question'
import { getTotalsViews } from '@/lib/queries/totals-views'
import { contextPageParameters } from '@/lib/query/context-page-query'
import { figuresSearch, parseFiguresQuery } from '@/lib/query/figures-query'
import type { Parameter } from '@/lib/query/parameters'
import { parseSharesQuery, sharesParameters, sharesSearch } from '@/lib/query/shares-query'
import { parseSourcesQuery, sourcesParameters, sourcesSearch } from '@/lib/query/sources-query'
import { kindQuery, totalsParameters } from '@/lib/query/totals-query'
import { askText } from '../data/_answers/made-up-record'
import { validSearch } from '../data/_openapi/generated-queries'
import { readTotalsAddress } from './casualties/totals/_answer/totals-address'

/** For generated addresses: what the table of a page shows is what the file at its download link holds, row by row. */

const codes = await getKnownCodes()
const publishers = (await listDocumentPublishers()).map(({ id }) => id)
const numRuns = 80

type Rows = readonly (readonly unknown[])[]

/** Compares what each generated address shows with its file, and that both often hold anything. */
async function expectEqual(
  parameters: readonly Parameter[],
  read: (search: string) => Promise<{ shown: Rows; held: Rows }>,
): Promise<void> {
  let compared = 0
  await fc.assert(
    fc.asyncProperty(validSearch(parameters), async (search) => {
      const { shown, held } = await read(search)
      compared += held.length
      expect(toLines(shown)).toEqual(toLines(held))
    }),
    { seed: 20_220_224, numRuns },
  )
  expect(compared).toBeGreaterThan(numRuns)
}

function toLines(rows: Rows): string[] {
  return rows.map((row) => row.join(' ')).toSorted()
}

async function readFile(address: string, columns: readonly string[]): Promise<Rows> {
  const records: Record<string, string>[] = parse(await askText(address), { columns: true })
  return records.map((record) => columns.map((column) => record[column]))
}

const figureColumns = ['figure_id', 'value', 'qualifier', 'is_latest', 'source_id']

describe.each(codes.questions)('the question %s', (id) => {
  test('shows the shares of its file', async () => {
    const question = await findQuestion(id)
    if (!question) throw new Error(`The record has no question "${id}"`)
    const parameters = sharesParameters(codes).filter(({ name }) => name !== 'question')
    await fc.assert(
      fc.asyncProperty(validSearch(parameters), async (search) => {
        const query = { ...parseSharesQuery(search, codes), questions: [id] }
        const { view } = await getSurveyQuestion(question, query)
        const shares = view.rows.flatMap(({ wave, group, cells }) =>
          cells.flatMap(({ answer, shares }) => shares.map((share) => ({ wave, group, answer, share }))),
        )
        const shown = shares.map(({ wave, group, answer, share }) => [share.shareId, wave.id, group.id, answer.id, share.percent])
        const columns = ['share_id', 'wave_id', 'group', 'answer_id', 'percent']
        expect(toLines(shown)).toEqual(toLines(await readFile(`answer-shares.csv?${sharesSearch(query)}`, columns)))
      }),
      { seed: 20_220_224, numRuns: 20 },
    )
  })
})

test('the context page shows the figures of the files of its indicators', async () => {
  await expectEqual(contextPageParameters(codes), async (search) => {
    const query = parseFiguresQuery(search, 'context', codes)
    const { views } = await getContextViews(query)
    const files = views.map(({ indicator }) => `context.csv?${figuresSearch({ ...query, indicators: [indicator.id] })}`)
    const figures = views.flatMap(({ view }) => view.parts.flatMap((part) => part.figures))
    expect(toLines(figures.map(({ figureId }) => [figureId]))).toEqual(
      toLines(views.flatMap(({ view }) => view.figures.map(({ figureId }) => [figureId]))),
    )
    return {
      shown: figures.map(({ figureId, value, qualifier, isLatest, citations }) => [
        figureId,
        value,
        qualifier,
        isLatest,
        citations[0].source.id,
      ]),
      held: (await Promise.all(files.map((file) => readFile(file, figureColumns)))).flat(),
    }
  })
})

test('the totals show every value of the file of each kind of period', async () => {
  await expectEqual(totalsParameters(codes), async (search) => {
    const { query, problem } = await readTotalsAddress(toPageSearch(search))
    expect(problem).toBeNull()
    const views = await getTotalsViews(query)
    const files = views.map(({ kind }) => `casualties.csv?${figuresSearch(kindQuery(query, kind))}`)
    const rungs = views.flatMap(({ rows }) => rows.flatMap(({ ladders }) => ladders.flatMap(({ steps }) => steps.flat())))
    const cells = [...views.flatMap(({ rows }) => rows.flatMap((row) => row.cells)), ...rungs.map(({ cell }) => cell)]
    const byId = new Map(cells.map((cell) => [cell.figureId, cell]))
    return {
      shown: [...byId.values()].map(({ figureId, value, qualifier, isLatest, sourceId }) => [
        figureId,
        value,
        qualifier,
        isLatest,
        sourceId,
      ]),
      held: (await Promise.all(files.map((file) => readFile(file, figureColumns)))).flat(),
    }
  })
})

test('the documents listed are those of the list of works, and rows of the file', async () => {
  const held = await readFile('sources.csv', ['source_id', 'kind', 'publisher_id'])
  await expectEqual(sourcesParameters(publishers), async (search) => {
    const query = parseSourcesQuery(search, publishers)
    const items = await listSources(query)
    const works: { id: string }[] = JSON.parse(await askText(`sources.csl.json?${sourcesSearch(query)}`))
    const rows = items.map(({ source }) => [source.id, source.kind, source.publisherId])
    expect(toLines(held)).toEqual(expect.arrayContaining(toLines(rows)))
    return { shown: items.map(({ source }) => [source.id]), held: works.map(({ id }) => [id]) }
  })
})

function toPageSearch(search: string): Record<string, string[]> {
  const values = new URLSearchParams(search)
  return Object.fromEntries([...values.keys()].map((name) => [name, values.getAll(name)]))
}
