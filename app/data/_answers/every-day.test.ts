import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { getCasualtiesAnswer } from '../../[locale]/casualties/_answer/casualties-answer'
import { ask } from './made-up-record'
import { computeFigures, computeMonths, computePublicationDays, computeShares } from './second-computation'

const everything = 'indicator=*&place=*&age=*&sex=*&weapon=*&control=*&proximity=*&period=*'

/** Each figure of a file in the words of the second computation. */
async function readFile(table: string, asOf: string): Promise<string[]> {
  const response = await ask(`${table}.csv?${everything}&asOf=${asOf}`)
  const rows: Record<string, string>[] = parse(await response.text(), { columns: true })
  return rows.map((row) => [row.figure_id, row.value, row.qualifier, row.source_id, row.sources].join(' ')).sort()
}

/** Each survey share of the file. */
async function readShares(asOf: string): Promise<string[]> {
  const response = await ask(`answer-shares.csv?question=*&group=*&asOf=${asOf}`)
  const rows: Record<string, string>[] = parse(await response.text(), { columns: true })
  return rows.map((row) => [row.share_id, row.percent, row.source_id, row.sources].join(' ')).sort()
}

/** Each figure that the explorer shows of the whole record, in the same words. */
async function readExplorer(asOf: string): Promise<string[]> {
  const { view, query, problem } = await getCasualtiesAnswer({ from: '2022-02', to: '2026-01', asOf }, 'en')
  expect([query.asOf, problem]).toEqual([asOf, null])
  return view.months
    .flatMap(({ total, parts }) => [...(total?.cells ?? []), ...parts.flatMap(({ cells }) => cells)])
    .map((cell) => [cell.figureId, cell.value, cell.qualifier, cell.sourceId, cell.documents].join(' '))
    .sort()
}

describe.each(computePublicationDays())('the shipped record as it stood on %s', (day) => {
  test('the files and the explorer give what a second computation from the files of the record finds', async () => {
    expect(await readFile('casualties', day)).toEqual(computeFigures('casualties', 'latest', day))
    expect(await readFile('context', day)).toEqual(computeFigures('context', 'latest', day))
    expect(await readExplorer(day)).toEqual(computeMonths(day))
    expect(await readShares(day)).toEqual(computeShares(day))
  })
})

test('walks more than two hundred days, and the months grow and change on the way', () => {
  const days = computePublicationDays()
  expect(days.length).toBeGreaterThan(200)
  expect(computeMonths('2022-02-28')).toEqual([])
  expect(computeMonths('2022-03-01').map((figure) => figure.slice(13))).toEqual([
    '142 exact ohchr-update-2022-02-28 1',
    '408 exact ohchr-update-2022-02-28 1',
  ])
  expect(computeMonths('2026-02-17')).toHaveLength(96)
})
