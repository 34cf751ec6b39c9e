import { expect, test } from 'vitest'
import { translator } from './catalogue'
import { formatQuestionNote } from './question-note'

const t = translator('en')

test('says a note of the record in readers’ words where it names codes', () => {
  expect(formatQuestionNote({ id: 'negotiations', note: 'below the three-wave threshold' }, t)).toBe(
    'The record has two waves only: they show no trend.',
  )
})

test('passes other notes on, and says nothing where the record says nothing', () => {
  expect(formatQuestionNote({ id: 'tea', note: 'Made up.' }, t)).toBe('Made up.')
  expect(formatQuestionNote({ id: 'negotiations', note: null }, t)).toBeNull()
})
