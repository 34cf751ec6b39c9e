import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { listSeparate, regionChange, separateQuestions, unseenWordings, wordingChanges } from './question-statements'

const read = (name: string) => readFileSync(`prisma/data/${name}.csv`, 'utf8')
const record = ['questions', 'answer-shares'].map(read).join('\n')

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

test('the words that the lists rest on stand in the record', () => {
  const words = [separateQuestions, wordingChanges, [regionChange]].flatMap((list) => list.map((entry) => entry.words))
  expect([...words, ...Object.values(unseenWordings)].filter((text) => text !== null && !record.includes(text))).toEqual([])
})

test('the lists name questions, groups and days of the record', () => {
  const questions = read('questions')
  const named = [...separateQuestions, ...wordingChanges].flatMap((entry) => entry.questions)
  expect([...named, ...Object.keys(unseenWordings)].filter((id) => !questions.includes(`\n${id},`))).toEqual([])
  expect([regionChange.replaced, ...regionChange.replacing].filter((id) => !read('groups').includes(`\n${id},`))).toEqual([])
  expect([...wordingChanges, regionChange].filter(({ since }) => !read('waves').includes(`,${since},`))).toEqual([])
})
