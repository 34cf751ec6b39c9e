import { expect, test } from 'vitest'
import type { AnswerOption } from './answer-share'
import { findShownAnswer } from './survey-choice'

test('is the answer chosen where it has shares, else the first', () => {
  const yes: AnswerOption = { question: 'tea', id: 'yes', position: 1, label: 'Yes', kind: 'substantive', sumOf: [] }
  const no: AnswerOption = { ...yes, id: 'no', position: 2, label: 'No' }
  const view = { answers: [yes, no], rows: [], newest: null }
  expect(findShownAnswer(view, 'no')).toBe(no)
  expect(findShownAnswer(view, 'maybe')).toBe(yes)
  expect(findShownAnswer({ ...view, answers: [] }, null)).toBeNull()
})
