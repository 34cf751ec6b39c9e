import { expect, test } from 'vitest'
import type { AnswerShare, Question, Wave } from '@/lib/domain/answer-share'
import type { Margin } from '@/lib/domain/margin'
import { type SurveyRow, toSurveyView } from '@/lib/domain/survey-view'
import { translator } from '@/lib/format/catalogue'
import { formatMargin, formatMarginPair, formatSample } from './share-format'

const t = translator('en')
const wave = { id: 'tea', sampleSize: 1200, marginNote: null, supersededBy: null, fieldworkEnd: '2001-03-20' } as Wave
const answer = { question: 'tea', id: 'yes', position: 1, label: 'Yes', kind: 'substantive', sumOf: [] } as const

/** The one row of a share of 50 per cent among `group`. */
function row(fields: Partial<Wave>, { question: id = 'milk', group = 'all', margins = [] as readonly Margin[] } = {}): SurveyRow {
  const question: Question = { id, shortTitle: 'Milk', wording: 'Milk?', isDistribution: true, note: null, answers: [answer] }
  const share = {
    shareId: 'a',
    wave: { ...wave, ...fields },
    question,
    answer,
    group: { id: group, kind: 'macro-region', name: 'West' },
    percent: 50,
  }
  const [first] = toSurveyView(question, [share as unknown as AnswerShare], margins).rows
  if (!first) throw new Error('no row')
  return first
}

test('the number of people is that of the question; that of the wave stands beside it only where the record has it', () => {
  const sample = (...given: Parameters<typeof row>) => formatSample(row(...given), t, 'en')
  expect(sample({})).toBe('n = 1,200')
  expect(sample({ id: 'kiis-2022-12', sampleSize: 995 }, { question: 'concessions' })).toBe('n not stated')
  expect(sample({ id: 'kiis-2022-12', sampleSize: 995 }, { question: 'trust-presidency' })).toBe('n = 995 for this question')
  expect(sample({ id: 'kiis-2025-06', sampleSize: 1011 })).toBe('n for this question not stated (2,004 in the whole wave)')
  expect(sample({ id: 'kiis-2025-06', sampleSize: 1011 }, { question: 'endure' })).toBe('n = 1,011 for this question')
  expect(sample({ id: 'kiis-2025-06', sampleSize: 1011 }, { question: 'endure', group: 'west' })).toBe(
    'n for “West” not stated (2,004 in the whole wave)',
  )
  expect(sample({ id: 'kiis-2025-10', sampleSize: 1008 }, { group: 'west' })).toBe('n for “West” not stated (2,015 in the whole wave)')
  expect(sample({ id: 'kiis-2022-12', sampleSize: 995 }, { group: 'west' })).toBe('n not stated')
})

test('a margin stands in the words of its publisher, and no others are put in brackets as theirs', () => {
  const pair: Margin = { waveId: 'tea', sampleSize: 1200, nearShare: 50, margin: '4.1', designEffect: '1.3', confidence: 95 }
  const written = (marginNote: string | null) => {
    const made = row({ marginNote }, { margins: [pair] })
    const [share] = made.cells.flatMap(({ shares }) => shares)
    return share && [formatMargin(made, share, t, 'en'), formatMarginPair(pair, marginNote, t, 'en')]
  }
  expect(written('95%, design effect 1.3: 4.1% near 50%; wartime systematic deviation comes on top')).toEqual([
    'margin of error published near 50 %: ±4.1 points (95 %, design effect 1.3; a systematic deviation in wartime comes on top)',
    '±4.1\u00a0near\u00a050\u00a0%',
  ])
  expect(written('95%, design effect 1.3: not more than 4.1%')).toEqual([
    'margin of error published as not more than ±4.1 points (95 %, design effect 1.3)',
    'not more than ±4.1',
  ])
  expect(written('95%, design effect 1.3; about 1,200: 4.1%')).toEqual([
    'margin of error published without a share: ±4.1 points (95 %, design effect 1.3)',
    '±4.1',
  ])
})
