import { expect, test } from 'vitest'
import type { AnswerOption, AnswerShare, Question, Wave } from '@/lib/domain/answer-share'
import { toSurveyView } from '@/lib/domain/survey-view'
import { translator } from '@/lib/format/catalogue'
import { toSharePanels } from './share-panels'

const t = translator('en')
const source = {
  id: 'report',
  publisherId: 'paper',
  publisher: 'Paper',
  title: 'Report',
  url: null,
  publishedOn: null,
  language: null,
  kind: 'secondary',
  note: null,
} as const
const final: Wave = {
  id: 'final',
  publisher: 'Institute',
  name: 'Wave',
  fieldworkStart: '2025-11-26',
  fieldworkEnd: '2025-12-29',
  sampleSize: 1001,
  mode: null,
  population: null,
  coverageNote: null,
  marginNote: null,
  publishedOn: null,
  status: 'final',
  supersededBy: null,
  source,
}
const interim: Wave = { ...final, id: 'interim', fieldworkEnd: '2025-12-13', sampleSize: 547, status: 'interim', supersededBy: 'final' }
const hard: AnswerOption = { id: 'hard', position: 1, label: 'Hard to say', kind: 'hard-to-say', sumOf: [] }
const long: AnswerOption = { id: 'long', position: 2, label: 'As long as necessary', kind: 'substantive', sumOf: [] }
const question: Question = { id: 'q', shortTitle: 'Q', wording: 'Q?', isDistribution: true, note: null, answers: [hard, long] }

function share(answer: AnswerOption, percent: number, wave = final): AnswerShare {
  return {
    shareId: `${wave.id} ${answer.id}`,
    wave,
    question,
    answer,
    group: { id: 'all', kind: 'all', name: 'All respondents' },
    percent,
    publishedOn: '2026-01-02',
    citations: [{ source, locator: null, note: null }],
  }
}

const options = { question, populations: [], t, locale: 'en' }

test('gives each answer a panel of its own over the same months and scale, hard to say last', () => {
  const panels = toSharePanels(toSurveyView(question, [share(hard, 14), share(long, 62)], []), 'all', options)
  expect(panels.map(({ id, from, to, maximum }) => [id, from, to, maximum])).toEqual([
    ['long', '2025-11', '2025-12', 80],
    ['hard', '2025-11', '2025-12', 80],
  ])
})

test('draws an interim wave hollow and says so', () => {
  const [panel] = toSharePanels(toSurveyView(question, [share(long, 63, interim), share(long, 62)], []), 'all', options)
  expect(panel?.marks.map(({ value, isHollow }) => [value, isHollow])).toEqual([
    [63, true],
    [62, false],
  ])
  expect(panel?.marks[0]?.text).toContain('interim release. as reported by Paper')
})

test('marks a change of population only between waves drawn of that publisher', () => {
  const october: Wave = { ...final, id: 'october', fieldworkStart: '2025-10-01', fieldworkEnd: '2025-10-09' }
  const view = toSurveyView(question, [share(long, 60, october), share(long, 62)], [])
  const found = { publisher: 'Institute', day: '2025-11-26', before: 'Some', after: 'Others' }
  const breaks = (fields: object) => toSharePanels(view, 'all', { ...options, populations: [{ ...found, ...fields }] })[0]?.breaks.length
  expect(breaks({})).toBe(1)
  expect(breaks({ publisher: 'Other institute' })).toBe(0)
  expect(breaks({ day: '2024-05-01' })).toBe(0)
})

test('draws nothing for a group that the view lacks', () => {
  expect(toSharePanels(toSurveyView(question, [share(long, 62)], []), 'west', options)).toEqual([])
})
