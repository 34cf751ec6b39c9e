import { expect, test } from 'vitest'
import { getDictionary } from './dictionary'
import { getKnownCodes } from './known-codes'
import { findQuestion, listMargins, listQuestions, listWaves } from './questions'
import { getRecord } from './record'
import { listReferenceRows } from './reference-rows'

test('indicators are known by the table that they belong to', async () => {
  const { indicators, places } = await getKnownCodes()
  expect(indicators.casualties).toEqual([
    'civilian-casualties',
    'civilians-injured',
    'civilians-killed',
    'share-of-civilian-casualties',
    'share-of-civilians-injured',
    'share-of-civilians-killed',
  ])
  expect(indicators.context).toContain('missiles-launched')
  expect(indicators.context).not.toContain('civilians-killed')
  expect(places).toContain('UA_donetsk-luhansk')
})

test('the dictionary says who makes a figure, and whether case by case', async () => {
  const { indicators, places, sources } = await getDictionary()
  expect(indicators.get('civilians-killed')).toMatchObject({ producer: 'OHCHR', isVerified: true, unit: 'persons', kind: 'flow' })
  expect(indicators.get('missiles-launched')).toMatchObject({ isVerified: false, unit: 'missiles' })
  expect(places.get('UA')).toMatchObject({ nameEn: 'Ukraine', nameUk: 'Україна' })
  expect(sources.get('ohchr-poc-2025-11')).toMatchObject({ publisher: 'OHCHR', kind: 'primary', publishedOn: null })
})

test('questions have their answers by position', async () => {
  const question = await findQuestion('endure')
  expect(question).toMatchObject({ shortTitle: 'Ready to endure the war', isDistribution: true })
  expect(question?.answers.slice(0, 3).map(({ id, position }) => [id, position])).toEqual([
    ['as-long', 1],
    ['one-year', 2],
    ['half-year', 3],
  ])
  expect(await findQuestion('unasked')).toBeNull()
})

test('a published sum names its parts', async () => {
  const questions = await listQuestions()
  const sum = questions.flatMap(({ answers }) => answers).find(({ kind }) => kind === 'published-sum')
  expect(sum?.sumOf.length).toBeGreaterThan(1)
})

test('waves go by the end of their fieldwork, a month after its days', async () => {
  const ids = (await listWaves()).map(({ id }) => id)
  expect(ids.slice(0, 2)).toEqual(['kiis-2022-05-omnibus', 'kiis-2022-05'])
  expect(ids.indexOf('kiis-2025-12-interim')).toBeLessThan(ids.indexOf('kiis-2025-12'))
  expect(ids.at(-1)).toBe('kiis-2026-03')
})

test('margins are as published', async () => {
  const margins = await listMargins()
  expect(margins).toContainEqual({
    waveId: 'kiis-2023-05',
    sampleSize: 984,
    nearShare: 25,
    margin: '3.0',
    designEffect: '1.1',
    confidence: 95,
  })
})

test('reference rows are ordered by key, numbers as numbers', async () => {
  const margins = await listReferenceRows('margins')
  expect(margins.slice(0, 3).map((row) => row.near_share)).toEqual([5, 10, 25])
  const answers = await listReferenceRows('answers')
  expect(
    answers
      .filter((row) => row.question_id === 'endure')
      .map((row) => row.position)
      .slice(0, 3),
  ).toEqual([1, 2, 3])
})

test('the record says which it is', async () => {
  expect(await getRecord()).toEqual({
    recordVersion: expect.stringMatching(/^[0-9a-f]{12}$/),
    contentHash: expect.stringMatching(/^[0-9a-f]+$/),
    importedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/),
  })
})
