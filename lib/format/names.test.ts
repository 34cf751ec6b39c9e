import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import surveyNames from '@/lib/messages/uk/survey-names.json'
import { formatAnswer, formatGroup, formatName, formatQuestion } from './names'

const rows = (name: string): Record<string, string>[] =>
  parse(readFileSync(`prisma/data/${name}.csv`, 'utf8'), { columns: true, bom: true })

test('every question, answer and group of the record has a Ukrainian name, and no other has one', () => {
  const answers = Object.entries(surveyNames.answers).flatMap(([question, names]) => Object.keys(names).map((id) => `${question} ${id}`))
  expect(Object.keys(surveyNames.questions)).toEqual(rows('questions').map(({ question_id }) => question_id))
  expect(answers).toEqual(rows('answers').map(({ question_id, answer_id }) => `${question_id} ${answer_id}`))
  expect(Object.keys(surveyNames.groups)).toEqual(rows('groups').map(({ group }) => group))
})

test('names stand in the language of the page, in English where there is no other', () => {
  const answer = { question: 'endure', id: 'hard', label: 'Hard to say' }
  expect([formatAnswer(answer, 'uk'), formatAnswer(answer, 'en')]).toEqual(['Важко сказати', 'Hard to say'])
  expect(formatAnswer({ ...answer, question: 'tea' }, 'uk')).toBe('Hard to say')
  expect(formatQuestion({ id: 'tea', shortTitle: 'Tea' }, 'uk')).toBe('Tea')
  expect(formatGroup({ id: 'west', name: 'West' }, 'uk')).toBe('Захід')
  expect(formatName({ nameEn: 'Cups of tea', nameUk: 'Чашки чаю' }, 'uk')).toBe('Чашки чаю')
  expect(formatName({ nameEn: 'Cups of tea', nameUk: null }, 'uk')).toBe('Cups of tea')
})
