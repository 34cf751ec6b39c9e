import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import surveyNames from '@/lib/messages/uk/survey-names.json'
import { formatAnswer, formatGroup, formatName, formatQuestion, sortByName, sortGroups } from './names'

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

test('lists stand in the order of the names as shown, groups below all respondents', () => {
  const teas = ['Ґрунт', 'Йогурт', 'Гарбата', 'Tea 10', 'Tea 9', 'Ірис'].map((name) => ({ name }))
  expect(sortByName(teas, ({ name }) => name, 'uk').map(({ name }) => name)).toEqual([
    'Гарбата',
    'Ґрунт',
    'Ірис',
    'Йогурт',
    'Tea 9',
    'Tea 10',
  ])
  const groups = ['east', 'west', 'all', 'centre'].map((id) => ({ id, name: id, kind: id === 'all' ? id : 'macro-region' }))
  expect(sortGroups(groups, 'uk').map(({ id }) => id)).toEqual(['all', 'west', 'east', 'centre'])
})
