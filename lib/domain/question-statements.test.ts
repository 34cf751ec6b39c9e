import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { listSeparate, regionChange, separateQuestions, unseenWordings, wordingChanges } from './question-statements'

const read = (name: string) => readFileSync(`prisma/data/${name}.csv`, 'utf8')
const rows = (name: string): Record<string, string>[] => parse(read(name), { columns: true, bom: true })
const [questions, shares] = [rows('questions'), rows('answer-shares')]
/** The words of a question's own row. */
const saidOf = (id: string) =>
  questions
    .filter(({ question_id }) => question_id === id)
    .flatMap(Object.values)
    .join('\n')

test('questions that are not to be joined point to each other, with the reason', () => {
  expect(listSeparate('trust-president')).toEqual([{ question: 'trust-presidency', reason: 'person-institution' }])
  expect(listSeparate('trust-presidency')).toEqual([{ question: 'trust-president', reason: 'person-institution' }])
  expect(listSeparate('concessions').map(({ question }) => question)).toEqual([
    'concessions-recognition',
    'concessions-transfer',
    'concessions-freeze',
  ])
  expect(listSeparate('endure')).toEqual([])
})

test('the words of a separation stand in the row of one of its questions, and name the others', () => {
  const unsaid = separateQuestions.filter(({ questions, words }) => {
    const saying = questions.filter((id) => words !== null && saidOf(id).includes(words))
    return words !== null && (saying.length === 0 || !questions.every((id) => saying.includes(id) || words.includes(id)))
  })
  expect(unsaid.map(({ words }) => words)).toEqual([])
})

test('the words of a change of wording stand in the row of each question that it befell', () => {
  const unsaid = wordingChanges.flatMap(({ questions, words }) => questions.filter((id) => !saidOf(id).includes(words)))
  expect(unsaid).toEqual([])
})

test('the words on the new regions stand on shares of each of them, and on no other group', () => {
  const groups = shares.filter(({ note }) => note?.includes(regionChange.words)).map(({ group }) => group)
  expect(new Set(groups)).toEqual(new Set(regionChange.replacing))
})

test('the words for a wording not seen stand in the row of the same question', () => {
  expect(Object.entries(unseenWordings).filter(([id, words]) => !saidOf(id).includes(words))).toEqual([])
})

test('the lists name questions, groups and days of the record', () => {
  const list = read('questions')
  const named = [...separateQuestions, ...wordingChanges].flatMap((entry) => entry.questions)
  expect([...named, ...Object.keys(unseenWordings)].filter((id) => !list.includes(`\n${id},`))).toEqual([])
  expect([regionChange.replaced, ...regionChange.replacing].filter((id) => !read('groups').includes(`\n${id},`))).toEqual([])
  expect([...wordingChanges, regionChange].filter(({ since }) => !read('waves').includes(`,${since},`))).toEqual([])
})
