import { expect, test } from 'vitest'
import type { AnswerOption, AnswerShare, Question, Wave } from '@/lib/domain/answer-share'
import { toSurveyView } from '@/lib/domain/survey-view'
import { translator } from '@/lib/format/catalogue'
import { toGroupPanels, toSharePanels } from './share-panels'

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
const hard: AnswerOption = { question: 'q', id: 'hard', position: 1, label: 'Hard to say', kind: 'hard-to-say', sumOf: [] }
const long: AnswerOption = { question: 'q', id: 'long', position: 2, label: 'As long as necessary', kind: 'substantive', sumOf: [] }
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
  expect(panels.map(({ id, from, to, axis }) => [id, from, to, axis.ticks.at(-1)])).toEqual([
    ['long', '2025-11', '2025-12', 80],
    ['hard', '2025-11', '2025-12', 80],
  ])
})

test('draws a published sum in a panel of its own, beside its parts', () => {
  const sum: AnswerOption = { question: 'q', id: 'sum', position: 3, label: 'Either', kind: 'published-sum', sumOf: ['hard', 'long'] }
  const withSum = { ...question, answers: [hard, long, sum] }
  const view = toSurveyView(withSum, [share(hard, 14), share(long, 62), share(sum, 76)], [])
  const drawn = toSharePanels(view, 'all', { ...options, question: withSum }).map(({ id, marks }) => [
    id,
    ...marks.map(({ value }) => value),
  ])
  expect(drawn).toEqual([
    ['long', 62],
    ['sum', 76],
    ['hard', 14],
  ])
  const [groups] = toGroupPanels(view, sum, { ...options, question: withSum })
  expect(groups?.panels[0]?.marks.map(({ value }) => value)).toEqual([76])
})

test('sets waves that the record sets apart in a panel of their own, after the others', () => {
  const success = { ...question, id: 'success' }
  const apart: Wave = { ...final, id: 'kiis-2023-12', fieldworkStart: '2023-12-01', fieldworkEnd: '2023-12-09' }
  const panels = toSharePanels(toSurveyView(success, [share(long, 87, apart), share(long, 62)], []), 'all', {
    ...options,
    question: success,
  })
  expect(panels.map(({ title, marks }) => [title, ...marks.map(({ value }) => value)])).toEqual([
    ['As long as necessary', 62],
    ['As long as necessary – set apart by the record: “acceptable-result wording”', 87],
  ])
  expect(panels[1]).toMatchObject({ from: '2023-12', to: '2025-12' })
})

test('draws a fieldwork known only to the month over all its days', () => {
  const may: Wave = { ...final, id: 'may', fieldworkStart: '2022-05', fieldworkEnd: '2022-05', sampleSize: null }
  const [panel] = toSharePanels(toSurveyView(question, [share(long, 71, may)], []), 'all', options)
  expect(panel?.marks[0]).toMatchObject({ start: '2022-05-01', end: '2022-05-31' })
  expect(panel?.marks[0]?.text).toMatch(/^May 2022: 71 %, .*; n not stated\./)
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
  const found = { publisher: 'Institute', until: '2025-10-09', since: '2025-11-26', before: 'Some', after: 'Others' }
  const breaks = (fields: object) => toSharePanels(view, 'all', { ...options, populations: [{ ...found, ...fields }] })[0]?.breaks.length
  expect(breaks({})).toBe(1)
  expect(breaks({ publisher: 'Other institute' })).toBe(0)
  expect(breaks({ until: '2024-02-10', since: '2024-05' })).toBe(0)
})

test('draws the published margin nearest to a share, cut at 0, and says it with the words of its publisher', () => {
  const pair = { waveId: 'final', sampleSize: 1001, nearShare: 50, margin: '4.1', designEffect: '1.3', confidence: 95 }
  const [tall, small] = toSharePanels(toSurveyView(question, [share(long, 62), share(hard, 3)], [pair]), 'all', options)
  expect(tall?.marks[0]?.margin).toEqual({ low: 57.9, high: 66.1 })
  expect(small?.marks[0]?.margin).toEqual({ low: 0, high: 7.1 })
  expect(tall?.marks[0]?.text).toBe(
    '26 November – 29 December 2025: 62\u0020%, margin of error published near 50\u0020%: ±4.1 points (95\u0020%, design effect 1.3); n = 1,001. as reported by Paper',
  )
})

test('says where documents disagree, in the mark of each', () => {
  const other = { ...share(long, 61), shareId: 'other' }
  const [panel] = toSharePanels(toSurveyView(question, [share(long, 62), other], []), 'all', options)
  expect(panel?.marks.map(({ text }) => /documents disagree: also ([^.]*)\. /.exec(text)?.[1])).toEqual([
    '61\u0020%, as reported by Paper',
    '62\u0020%, as reported by Paper',
  ])
})

test('draws no margin where none was published, and says so', () => {
  const [panel] = toSharePanels(toSurveyView(question, [share(long, 62)], []), 'all', options)
  expect(panel?.marks[0]?.margin).toBeNull()
  expect(panel?.marks[0]?.text).toContain('no margin of error published for it; n = 1,001')
})

test('says a margin that was only stated in words, and draws none', () => {
  const stated = share(long, 62, { ...final, marginNote: 'not more than 3.4 %' })
  const [panel] = toSharePanels(toSurveyView(question, [stated], []), 'all', options)
  expect(panel?.marks[0]?.margin).toBeNull()
  expect(panel?.marks[0]?.text).toContain('only stated in words: not more than 3.4 %')
})

test('sets groups beside each other by sort, with neither n nor margin, and no mark for some days of a fieldwork', () => {
  const pair = { waveId: 'final', sampleSize: 1001, nearShare: 50, margin: '4.1', designEffect: '1.3', confidence: 95 }
  const of = (id: string, kind: string, name: string) => ({ ...share(long, 60), shareId: id, group: { id, kind, name } })
  const shares = [
    of('west', 'macro-region', 'West'),
    of('east', 'macro-region', 'East'),
    of('idp', 'subgroup', 'Displaced'),
    of('interviewed-1-13-dec', 'subgroup', 'Interviewed 1-13 December'),
    of('other', 'method', 'Other way'),
  ]
  const parts = toGroupPanels(toSurveyView(question, [...shares, share(long, 62)], [pair]), long, options)
  expect(parts.map(({ sort, panels }) => [sort, ...panels.map(({ title }) => title)])).toEqual([
    ['regions', 'All respondents', 'East', 'West'],
    ['others', 'Displaced'],
    ['methods', 'Other way'],
  ])
  const marks = parts.flatMap(({ panels }) => panels.flatMap((panel) => panel.marks))
  expect(marks.map(({ margin }) => margin !== null)).toEqual([true, false, false, false, false])
  expect(marks[1]?.text).toContain('no margin of error published for it; n for “East” not stated (1,001 in the whole wave)')
})

test('draws nothing for a group that the view lacks', () => {
  expect(toSharePanels(toSurveyView(question, [share(long, 62)], []), 'west', options)).toEqual([])
})
