import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { formOfAnswers, otherAnswers } from './answer-statements'

const rows = (name: string): Record<string, string>[] => parse(readFileSync(`prisma/data/${name}.csv`), { columns: true, bom: true })
/** The words of a question and of its answers. */
const said = [...rows('questions'), ...rows('answers')].map((row) => ({ id: row.question_id, words: Object.values(row).join('\n') }))

const [easily, hardly] = [
  { id: 'easily', sumOf: [] },
  { id: 'hardly', sumOf: [] },
]
const ready = { id: 'ready', sumOf: ['easily', 'hardly'] }

test('a published sum is combined where a part of it is missing', () => {
  expect(formOfAnswers('tea', [easily, hardly])).toBe('offered')
  expect(formOfAnswers('tea', [ready, easily, hardly])).toBe('offered')
  expect(formOfAnswers('tea', [ready, easily])).toBe('combined')
  expect(formOfAnswers('tea', [ready])).toBe('combined')
})

test('degrees that the publisher added up are combined, and "at least one" of a number is counted', () => {
  const trust = [{ id: 'trust', sumOf: [] }]
  expect(['trust-president', 'direction', 'relatives-any', 'trust-presidency'].map((id) => formOfAnswers(id, trust))).toEqual([
    'combined',
    'combined',
    'counted',
    'offered',
  ])
})

test('the words stand in the row of the same question or of one of its answers', () => {
  expect(Object.entries(otherAnswers).filter(([id, { words }]) => !said.some((row) => row.id === id && row.words.includes(words)))).toEqual(
    [],
  )
})

test('every question of the record that says "collapsed", or adds answers up in the name of one that has no parts, is listed', () => {
  const [questions, answers] = [rows('questions'), rows('answers')]
  const collapsed = questions.filter(({ note }) => note?.includes('collapsed by KIIS'))
  const added = answers.filter(({ label_en, sum_of }) => label_en?.includes(' + ') && !sum_of)
  const listed = Object.entries(otherAnswers).flatMap(([id, { form }]) => (form === 'combined' ? [id] : []))
  expect(new Set([...collapsed, ...added].map(({ question_id }) => question_id))).toEqual(new Set(listed))
})
