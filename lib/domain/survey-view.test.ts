import { expect, test } from 'vitest'
import type { AnswerOption, AnswerShare, Question, Wave } from './answer-share'
import type { Source } from './source'
import { findPopulationBreaks, findSoleReport, toSurveyView } from './survey-view'

const primary: Source = {
  id: 'release',
  publisherId: 'institute',
  publisher: 'Institute',
  title: 'Release',
  url: null,
  publishedOn: '2025-12-15',
  language: 'en',
  kind: 'primary',
  note: null,
}
const press: Source = { ...primary, id: 'report', publisherId: 'paper', publisher: 'Paper', kind: 'secondary' }

const final: Wave = {
  id: 'w2',
  publisher: 'Institute',
  name: 'Wave',
  fieldworkStart: '2025-11-26',
  fieldworkEnd: '2025-12-29',
  sampleSize: 1001,
  mode: null,
  population: 'Adults',
  coverageNote: null,
  marginNote: null,
  publishedOn: '2026-01-02',
  status: 'final',
  supersededBy: null,
  source: primary,
}
const interim: Wave = { ...final, id: 'w1', fieldworkEnd: '2025-12-13', sampleSize: 547, status: 'interim', supersededBy: 'w2' }

const months: AnswerOption = { id: 'months', position: 1, label: 'Several months', kind: 'substantive', sumOf: [] }
const half: AnswerOption = { id: 'half', position: 2, label: 'Half a year', kind: 'substantive', sumOf: [] }
const hard: AnswerOption = { id: 'hard', position: 3, label: 'Hard to say', kind: 'hard-to-say', sumOf: [] }
const short: AnswerOption = { id: 'short', position: 4, label: 'Up to half a year', kind: 'published-sum', sumOf: ['months', 'half'] }
const question: Question = {
  id: 'endure',
  shortTitle: 'Endure',
  wording: 'How long?',
  isDistribution: true,
  note: null,
  answers: [months, half, hard, short],
}
const everyone = { id: 'all', kind: 'all', name: 'All respondents' }

function share(answer: AnswerOption, percent: number, { wave = final, source = primary, group = everyone } = {}): AnswerShare {
  return {
    shareId: `${wave.id} ${answer.id} ${group.id} ${percent}`,
    wave,
    question,
    answer,
    group,
    percent,
    publishedOn: '2026-01-02',
    citations: [{ source, locator: null, note: null }],
  }
}

test('shows nothing where nothing was published', () => {
  expect(toSurveyView(question, [], [])).toEqual({ answers: [], rows: [], newest: null })
})

test('puts the newest wave first and links an interim wave with its final one', () => {
  const view = toSurveyView(question, [share(months, 63, { wave: interim }), share(months, 62)], [])
  expect(view.rows.map(({ wave, finalWave, interimWaves }) => [wave.id, finalWave?.id ?? null, interimWaves.map(({ id }) => id)])).toEqual([
    ['w2', null, ['w1']],
    ['w1', 'w2', []],
  ])
  expect(view.newest?.wave.id).toBe('w2')
})

test('takes an interim wave as newest while its final one is not known', () => {
  const view = toSurveyView(question, [share(months, 63, { wave: interim })], [])
  expect(view.newest?.wave.id).toBe('w1')
  expect(view.newest?.finalWave).toBeNull()
})

test('draws a published sum only where a part is missing', () => {
  const isDrawn = (shares: readonly AnswerShare[]) =>
    toSurveyView(question, shares, []).newest?.cells.find(({ answer }) => answer.id === 'short')?.isDrawn
  expect(isDrawn([share(months, 18), share(short, 21)])).toBe(true)
  expect(isDrawn([share(months, 18), share(half, 3), share(short, 21)])).toBe(false)
})

test('counts the parts of a published sum as published', () => {
  const isComplete = (shares: readonly AnswerShare[]) => toSurveyView(question, shares, []).newest?.isComplete
  expect(isComplete([share(short, 85), share(hard, 15)])).toBe(true)
  expect(isComplete([share(short, 85)])).toBe(false)
  expect(isComplete([share(months, 80), share(hard, 15)])).toBe(false)
})

test('keeps both shares where documents disagree', () => {
  const view = toSurveyView(question, [share(months, 38), share(months, 39, { source: press })], [])
  expect(view.newest?.cells[0]?.shares.map(({ percent }) => percent)).toEqual([38, 39])
})

test('shows the published margins nearest to the shares, also beyond 50 per cent', () => {
  const margin = (sampleSize: number, nearShare: number, points: string) => ({ waveId: 'w2', sampleSize, nearShare, margin: points })
  const margins = [margin(500, 50, '5.8'), margin(1001, 50, '4.1'), margin(1001, 25, '3.5'), margin(1001, 10, '2.5')]
  const view = toSurveyView(question, [share(months, 88), share(hard, 12)], margins)
  expect(view.newest?.margins).toEqual([margin(1001, 10, '2.5'), margin(500, 50, '5.8')])
})

test('states no margin for a group', () => {
  const group = { id: 'west', kind: 'macro-region', name: 'West' }
  const view = toSurveyView(question, [share(months, 60, { group })], [{ waveId: 'w2', sampleSize: 1001, nearShare: 50, margin: '4.1' }])
  expect(view.newest?.margins).toEqual([])
})

test('finds the day from which waves stand for other people', () => {
  const wave = (id: string, fieldworkStart: string, population: string | null): Wave => ({ ...final, id, fieldworkStart, population })
  const waves = [
    wave('a', '2023-10-01', 'Old territory'),
    wave('b', '2023-12-01', 'Another wording'),
    wave('c', '2024-02-05', 'Old territory'),
    wave('d', '2024-04-01', null),
    wave('e', '2024-05', 'One wave only'),
    wave('f', '2024-05-16', 'New territory'),
    wave('g', '2024-09-20', 'New territory'),
  ]
  expect(findPopulationBreaks(waves)).toEqual([{ day: '2024-05-01', before: 'Old territory', after: 'New territory' }])
})

test('finds no break within one population', () => {
  expect(findPopulationBreaks([final, interim])).toEqual([])
})

test('names the press report that the newest waves rest on alone', () => {
  const later: Wave = { ...final, id: 'w3', fieldworkEnd: '2026-02-24' }
  const newest: Wave = { ...final, id: 'w4', fieldworkEnd: '2026-03-08' }
  const view = toSurveyView(
    question,
    [share(months, 65), share(months, 52, { wave: later, source: press }), share(months, 54, { wave: newest, source: press })],
    [],
  )
  expect(findSoleReport(view)).toEqual({ source: press, waves: [newest, later] })
  expect(findSoleReport(toSurveyView(question, [share(months, 65)], []))).toBeNull()
})
