import { expect, test } from 'vitest'
import { findSeriesBreaks } from '@/lib/domain/series-break'
import { everyShare } from '@/lib/query/shares-query'
import { findQuestion, getQuestion } from './questions'
import { getSurveyQuestion } from './survey-question'

// Of the shipped record.

test('a break of one publisher does not touch the waves of another', async () => {
  expect(await breaksOf('endure')).toEqual([['population', '2024-02-10', '2024-05-01', '2024-09-20']])
  expect(await breaksOf('ndi-loss')).toEqual([])
})

test('rewritten words make a break where the record has waves of both', async () => {
  expect(await breaksOf('success')).toEqual([
    ['population', '2023-12-09', '2024-05-01', '2024-09-20'],
    ['wording', '2024-10-03', '2025-09-02', '2025-09-02'],
  ])
  expect(await breaksOf('plan-europe')).toEqual([['wording', '2025-08-04', '2025-09-02', '2025-09-02']])
  expect(await breaksOf('plan-us')).toEqual([])
})

test('April 2024, of no known population, does not narrow the gap of the direction of affairs', async () => {
  expect(await breaksOf('direction')).toEqual([['population', '2024-02-10', '2024-05-01', '2025-02-02']])
})

test('the regions of 2026 make a break among regions, not among all respondents', async () => {
  expect(await breaksOf('endure', null)).toContainEqual(['regions', '2025-06-03', '2026-01-23', '2026-01-23'])
  expect(await breaksOf('donbas', null)).toEqual([])
})

test('a question of one wave has no two to compare, and a question of two has none before the second', async () => {
  expect(await isComparable('war-end-2026')).toBe(false)
  expect(await isComparable('relatives-any')).toBe(false)
  expect(await isComparable('ndi-loss')).toBe(true)
  expect(await isComparable('ndi-loss', '2023-12-31')).toBe(false)
})

async function isComparable(id: string, asOf: string | null = null) {
  return (await getSurveyQuestion(await getQuestion(id), { ...everyShare(asOf), questions: [id] })).isComparable
}

async function breaksOf(id: string, groups: readonly string[] | null = ['all']) {
  const question = await findQuestion(id)
  if (!question) throw new Error(`The record has no question "${id}", expected it because this test names it`)
  const { view, populations } = await getSurveyQuestion(question, { ...everyShare(null), questions: [id], groups })
  return findSeriesBreaks(id, view.rows, populations).map(({ kind, lastBefore, day, firstAfter }) => [kind, lastBefore, day, firstAfter])
}
