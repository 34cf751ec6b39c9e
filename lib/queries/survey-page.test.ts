import { expect, test } from 'vitest'
import { everyShare } from '@/lib/query/shares-query'
import type { SurveyPageQuery } from '@/lib/query/survey-page-query'
import { getQuestion } from './questions'
import { getSurveyPage } from './survey-page'

// Of the shipped record.

test('the view of one wave names the newest wave, and a final one with its interim release', async () => {
  expect(await wavesOf({})).toEqual(['kiis-2026-03'])
  expect(await wavesOf({ waves: ['kiis-2025-12'] })).toEqual(['kiis-2025-12', 'kiis-2025-12-interim'])
  expect(await wavesOf({ waves: ['kiis-2025-12-interim'] })).toEqual(['kiis-2025-12', 'kiis-2025-12-interim'])
})

test('on a day before the final release it names the interim one', async () => {
  expect(await wavesOf({ waves: ['kiis-2025-12'], asOf: '2025-12-15' })).toEqual(['kiis-2025-12-interim'])
})

test('a wave outside the months chosen gives way to the newest among them', async () => {
  expect(await wavesOf({ waves: ['kiis-2026-03'], from: '2024-01', to: '2024-12' })).toEqual(['kiis-2024-12'])
})

test('a named wave without shares of the choice is not shown as if it were another', async () => {
  const leftOutOf = async (fields: Partial<SurveyPageQuery>) => {
    const { leftOut, isChosen } = await pageOf(fields)
    return { leftOut: leftOut.map(({ wave, hasShares }) => [wave.id, hasShares]), isChosen }
  }
  const lacking = { leftOut: [['kiis-2024-10', false]], isChosen: false }
  expect(await leftOutOf({ waves: ['kiis-2024-10'], from: '2025-01' })).toEqual(lacking)
  expect(await leftOutOf({ waves: ['kiis-2024-10'], groups: ['kyiv'] })).toEqual(lacking)
  expect(await leftOutOf({ waves: ['kiis-2022-07'] })).toEqual({ leftOut: [['kiis-2022-07', false]], isChosen: false })
  expect(await leftOutOf({ waves: ['kiis-2024-10', 'kiis-2025-12'] })).toEqual({ leftOut: [['kiis-2024-10', true]], isChosen: true })
  expect(await leftOutOf({ waves: ['kiis-2025-12-interim'] })).toEqual({ leftOut: [], isChosen: true })
  expect(await leftOutOf({})).toEqual({ leftOut: [], isChosen: false })
})

test('offers each fieldwork once, newest first', async () => {
  const { waves } = await pageOf({ from: '2025-09' })
  expect(waves.map(({ id }) => id)).toEqual(['kiis-2026-03', 'kiis-2026-02', 'kiis-2026-01b', 'kiis-2025-12', 'kiis-2025-09'])
})

test('the other views show the query as it is', async () => {
  const { query, view } = await pageOf({ view: 'trend', waves: ['kiis-2026-02'] })
  expect(query.waves).toEqual(['kiis-2026-02'])
  expect(view.rows.map(({ cells }) => cells.flatMap(({ shares }) => shares.map(({ percent }) => percent)))).toEqual([[52]])
})

async function wavesOf(fields: Partial<SurveyPageQuery>) {
  return (await pageOf(fields)).query.waves
}

async function pageOf(fields: Partial<SurveyPageQuery>) {
  const query: SurveyPageQuery = { ...everyShare(null), questions: ['endure'], groups: ['all'], view: 'wave', answer: null, ...fields }
  return getSurveyPage(await getQuestion('endure'), query)
}
