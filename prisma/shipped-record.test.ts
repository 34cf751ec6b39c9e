import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { database } from '@/lib/db/client'

/** The shipped record as the test databases hold it, against numbers counted from its files. */

const rows = (file: string): Record<string, string>[] => parse(readFileSync(`prisma/data/${file}.csv`), { columns: true })
const distinct = (file: string, columns: readonly string[]) =>
  new Set(rows(file).map((row) => columns.map((column) => row[column]).join('|'))).size
const figure = [
  'indicator',
  'place',
  'period_start',
  'period_end',
  'age',
  'sex',
  'weapon',
  'control',
  'proximity',
  'value',
  'as_of',
  'published_on',
]

test('holds every row of the reference files', async () => {
  const counts = {
    publishers: await database().publisher.count(),
    sources: await database().source.count(),
    places: await database().place.count(),
    indicators: await database().indicator.count(),
    questions: await database().question.count(),
    answers: await database().answerOption.count(),
    waves: await database().wave.count(),
    margins: await database().publishedMargin.count(),
    groups: await database().respondentGroup.count(),
  }
  expect(counts).toEqual(Object.fromEntries(Object.keys(counts).map((file) => [file, rows(file).length])))
})

test('holds every figure once and every citation', async () => {
  expect(await database().observation.count()).toBe(distinct('casualties', figure) + distinct('context', figure))
  expect(await database().citation.count()).toBe(rows('casualties').length + rows('context').length)
})

test('holds every share once and every citation of it', async () => {
  expect(await database().answerShare.count()).toBe(distinct('answer-shares', ['wave_id', 'question_id', 'answer_id', 'group', 'percent']))
  expect(await database().shareCitation.count()).toBe(rows('answer-shares').length)
})

test('names the five conflicts of the record', async () => {
  const { changes } = await database().recordImport.findFirstOrThrow()
  expect(JSON.parse(changes).conflicts.first.map(({ values }: { values: number[] }) => values)).toEqual([
    [1099, 1100],
    [355, 360],
    [10233, 10242],
    [50, 53],
    [226, 235],
  ])
})

test('kept margins as printed', async () => {
  const margins = await database().publishedMargin.findMany({ where: { waveId: 'kiis-2023-05', nearShare: 25 } })
  expect(margins.map(({ margin }) => margin)).toEqual(['3.0'])
})
