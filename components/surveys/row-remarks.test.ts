import { expect, test } from 'vitest'
import type { AnswerShare, Question, Wave } from '@/lib/domain/answer-share'
import { type SurveyView, toSurveyView } from '@/lib/domain/survey-view'
import { translator } from '@/lib/format/catalogue'
import { formatRemarks } from './row-remarks'
import { toMark } from './share-mark'

const t = translator('en')
const wave = {
  id: 'tea',
  fieldworkStart: '2001-03-10',
  fieldworkEnd: '2001-03-20',
  sampleSize: 12,
  marginNote: null,
  status: 'final',
} as Wave
const answers = ['Milk', 'Hard to say'].map(
  (label, position) => ({ question: 'tea', id: label, position, label, kind: 'substantive', sumOf: [] }) as const,
)
const question: Question = { id: 'tea', shortTitle: 'Tea', wording: 'Tea?', isDistribution: true, note: null, answers }

/** A wave with 60 and 5 per cent, of which the second is remarked on. */
function view(note: string | null): SurveyView {
  const shares = answers.map((answer, index) => ({
    shareId: answer.id,
    wave,
    question,
    answer,
    group: { id: 'all', kind: 'all', name: 'All' },
    percent: [60, 5][index],
    citations: [{ note: index === 1 ? note : null, source: { kind: 'primary', publisher: 'Board' } }],
  }))
  return toSurveyView(question, shares as unknown as AnswerShare[], [])
}

test('a remark on a share stands in its row with its answer, and in the reading of its mark alone', () => {
  const [row] = view('n=12; doubtful').rows
  expect(row && formatRemarks(row, t, 'en')).toEqual([{ words: 'doubtful', text: 'Remark of the record on “Hard to say”: doubtful.' }])
  expect(row && formatRemarks(row, translator('uk'), 'uk')[0]?.text).toBe('Зауваження в базі щодо відповідей «Hard to say»: doubtful.')
  const texts = row?.cells.flatMap(({ shares }) => shares.map((share) => toMark(row, share, t, 'en').text))
  expect(texts?.map((text) => text.includes('; remark of the record: doubtful'))).toEqual([false, true])
})

test('a remark on a number of people stands nowhere but as n', () => {
  const [row] = view('n=12').rows
  expect(row && formatRemarks(row, t, 'en')).toEqual([])
  const texts = row?.cells.flatMap(({ shares }) => shares.map((share) => toMark(row, share, t, 'en').text))
  expect(texts?.join()).not.toContain('remark')
})
