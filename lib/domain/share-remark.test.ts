import { expect, test } from 'vitest'
import type { AnswerShare } from './answer-share'
import { remarksOn, rowRemarks } from './share-remark'
import type { SurveyCell } from './survey-view'

function share(label: string, ...notes: (string | null)[]): AnswerShare {
  return { answer: { id: label }, citations: notes.map((note) => ({ note })) } as unknown as AnswerShare
}

function cell(...shares: AnswerShare[]): SurveyCell {
  return { shares } as unknown as SurveyCell
}

test('a remark that states a number of people alone is none; others keep their words', () => {
  const remarks = (...notes: (string | null)[]) => remarksOn(share('Milk', ...notes))
  expect(remarks(null)).toEqual([])
  expect(['n=989 for this question', 'n=1,029', 'interim, n=547', 'about 500 respondents'].flatMap((note) => remarks(note))).toEqual([])
  expect(remarks('n=1,001; success wording')).toEqual(['success wording'])
  expect(remarks('doubtful: 5 is also that of tea; 54 + 39 would leave 7')).toEqual([
    'doubtful: 5 is also that of tea; 54 + 39 would leave 7',
  ])
  expect(remarks('direct question, about 500 respondents')).toEqual(['direct question, about 500 respondents'])
  expect(remarks('wave inferred', null, 'wave inferred')).toEqual(['wave inferred'])
})

test('a row names the answers of a remark, unless it is on every share', () => {
  const row = { cells: [cell(share('Milk', 'hints')), cell(), cell(share('Lemon', 'hints', 'doubtful'), share('Lemon', 'hints'))] }
  expect(rowRemarks(row)).toEqual([
    { words: 'hints', answers: null },
    { words: 'doubtful', answers: [{ id: 'Lemon' }] },
  ])
})
