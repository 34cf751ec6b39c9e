import { expect, test } from 'vitest'
import { findQuestion } from './questions'
import { getSurveyQuestion } from './survey-question'

// Of the shipped record.

test('a break of one publisher does not touch the waves of another', async () => {
  expect((await breaksOf('endure')).map(({ publisher }) => publisher)).toEqual(['KIIS'])
  expect(await breaksOf('ndi-loss')).toEqual([])
})

async function breaksOf(id: string) {
  const question = await findQuestion(id)
  if (!question) throw new Error(`The record has no question "${id}", expected it because this test names it`)
  return (await getSurveyQuestion(question, { questions: [id], groups: ['all'], waves: null, from: null, to: null, asOf: null })).breaks
}
