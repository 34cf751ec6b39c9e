import { describe, expect, test } from 'vitest'
import type { AnswerOption, AnswerShare, Question, Wave } from './answer-share'
import type { Source } from './source'
import { findSoleReport, listSums, marginOf, toSurveyView } from './survey-view'

const press: Source = {
  id: 'evening-post-1',
  publisherId: 'evening-post',
  publisher: 'Evening Post',
  title: 'Rain',
  url: null,
  publishedOn: null,
  language: 'en',
  kind: 'secondary',
  note: null,
}

const yes: AnswerOption = { question: 'rain', id: 'yes', position: 1, label: 'Yes', kind: 'substantive', sumOf: [] }
const rather: AnswerOption = { question: 'rain', id: 'rather', position: 2, label: 'Rather', kind: 'substantive', sumOf: [] }
const no: AnswerOption = { question: 'rain', id: 'no', position: 3, label: 'No', kind: 'substantive', sumOf: [] }
const any: AnswerOption = {
  question: 'rain',
  id: 'any',
  position: 4,
  label: 'Yes or rather',
  kind: 'published-sum',
  sumOf: ['yes', 'rather'],
}
const rain: Question = {
  id: 'rain',
  shortTitle: 'Likes rain',
  wording: 'Do you like rain?',
  isDistribution: true,
  note: null,
  answers: [yes, rather, no, any],
}

const december: Wave = {
  id: 'rain-2025-12',
  publisher: 'Rain Institute',
  name: 'December',
  fieldworkStart: '2025-11-26',
  fieldworkEnd: '2025-12-29',
  sampleSize: 1001,
  mode: null,
  population: null,
  coverageNote: null,
  marginNote: null,
  publishedOn: '2026-01-02',
  status: 'final',
  supersededBy: null,
  source: press,
}
const interim: Wave = {
  ...december,
  id: 'rain-2025-12-interim',
  fieldworkEnd: '2025-12-13',
  sampleSize: 547,
  status: 'interim',
  supersededBy: 'rain-2025-12',
}

function share(answer: AnswerOption, percent: number, fields: Partial<AnswerShare> = {}): AnswerShare {
  return {
    shareId: `${answer.id} ${percent}`,
    wave: december,
    question: rain,
    answer,
    group: { id: 'all', kind: 'all', name: 'All respondents' },
    percent,
    citations: [{ source: press, locator: null, note: null }],
    publishedOn: '2026-01-02',
    ...fields,
  }
}

describe('rows', () => {
  test('link an interim wave with its final one, newest first', () => {
    const view = toSurveyView(rain, [share(yes, 63, { wave: interim }), share(yes, 62)], [])
    expect(view.rows.map(({ wave, finalWave, interimWaves }) => [wave.id, finalWave?.id, interimWaves.map(({ id }) => id)])).toEqual([
      ['rain-2025-12', undefined, ['rain-2025-12-interim']],
      ['rain-2025-12-interim', 'rain-2025-12', []],
    ])
    expect(view.newest?.wave.id).toBe('rain-2025-12')
  })

  test('have the interim wave as the newest where its final one is not known', () => {
    expect(toSurveyView(rain, [share(yes, 63, { wave: interim })], []).newest?.wave.id).toBe('rain-2025-12-interim')
  })

  test('keep both shares where documents disagree', () => {
    const { rows } = toSurveyView(rain, [share(yes, 38), share(yes, 39)], [])
    expect(rows[0]?.cells.map(({ shares }) => shares.map(({ percent }) => percent))).toEqual([[38, 39]])
  })

  test('put all respondents before groups of the same wave', () => {
    const west = { id: 'west', kind: 'macro-region', name: 'West' }
    const view = toSurveyView(rain, [share(yes, 40, { group: west }), share(yes, 41)], [])
    expect(view.rows.map(({ group }) => group.id)).toEqual(['all', 'west'])
    expect(view.newest?.group.id).toBe('all')
  })

  test('are none without shares', () => {
    expect(toSurveyView(rain, [], [])).toEqual({ answers: [], rows: [], newest: null })
  })
})

describe('a distribution', () => {
  test('is complete where every answer was published, or stands within a published sum', () => {
    expect(toSurveyView(rain, [share(yes, 40), share(rather, 22), share(no, 38)], []).rows[0]?.isComplete).toBe(true)
    expect(toSurveyView(rain, [share(any, 62), share(no, 38)], []).rows[0]?.isComplete).toBe(true)
    expect(toSurveyView(rain, [share(yes, 40), share(no, 38)], []).rows[0]?.isComplete).toBe(false)
  })

  test('is none where several answers were possible', () => {
    expect(toSurveyView({ ...rain, isDistribution: false }, [share(yes, 40)], []).rows[0]?.isComplete).toBeNull()
  })

  test('names the sums that stand beside parts of theirs', () => {
    const sums = (...shares: AnswerShare[]) => toSurveyView(rain, shares, []).rows.flatMap(listSums)
    expect(sums(share(yes, 40), share(rather, 22), share(any, 62))).toEqual([{ sum: any, parts: [yes, rather] }])
    expect(sums(share(yes, 40), share(any, 62))).toEqual([{ sum: any, parts: [yes] }])
    expect(sums(share(any, 62), share(no, 38))).toEqual([])
  })
})

describe('margins', () => {
  const west = { id: 'west', kind: 'macro-region', name: 'West' }

  const near50 = { waveId: 'rain-2025-12', sampleSize: 1001, nearShare: 50, margin: '4.1', designEffect: '1.3', confidence: 95 }
  const near10 = { waveId: 'rain-2025-12', sampleSize: 1001, nearShare: 10, margin: '2.5', designEffect: '1.3', confidence: 95 }

  test('are the published ones nearest to a share, from either end', () => {
    expect(toSurveyView(rain, [share(yes, 62)], [near10, near50]).rows[0]?.margins).toEqual([near50])
    expect(toSurveyView(rain, [share(yes, 88)], [near50, near10]).rows[0]?.margins).toEqual([near10])
    expect(toSurveyView(rain, [share(yes, 62), share(no, 8)], [near10, near50]).rows[0]?.margins).toEqual([near50, near10])
  })

  test('are those of the wave, and of all respondents only', () => {
    expect(toSurveyView(rain, [share(yes, 62, { wave: interim })], [near50]).rows[0]?.margins).toEqual([])
    expect(toSurveyView(rain, [share(yes, 62, { group: west })], [near50]).rows[0]?.margins).toEqual([])
  })

  test('belong to a share by its size and the number of people asked, and to no share of a group', () => {
    const [row] = toSurveyView(rain, [share(yes, 62), share(no, 8)], [near10, near50]).rows
    expect(row && [62, 8].map((percent) => marginOf(row, { percent }))).toEqual([near50, near10])
    const [group] = toSurveyView(rain, [share(yes, 62, { group: west })], [near50]).rows
    expect(group && marginOf(group, { percent: 62 })).toBeNull()
    expect(group?.asked).toBeNull()
  })

  test('are not taken from another number of people', () => {
    const [row] = toSurveyView(rain, [share(yes, 62)], [{ ...near50, sampleSize: 2004 }]).rows
    expect(row?.margins).toEqual([])
    expect(row && marginOf(row, { percent: 62 })).toBeNull()
  })

  test('are words where no pair was published, and nothing to draw', () => {
    const wave = { ...december, marginNote: 'not more than 3.4 %' }
    const [row] = toSurveyView(rain, [share(yes, 62, { wave })], []).rows
    expect(row?.marginStatement).toBe('not more than 3.4 %')
    expect(row && marginOf(row, { percent: 62 })).toBeNull()
    expect(toSurveyView(rain, [share(yes, 62, { wave })], [near50]).rows[0]?.marginStatement).toBeNull()
  })
})

describe('the newest waves rest on one press report', () => {
  const earlier = { ...december, id: 'rain-2025-10', fieldworkEnd: '2025-10-05' }
  const other = [{ source: { ...press, id: 'morning-post-1' }, locator: null, note: null }] as const

  test('as far back as it reaches', () => {
    const view = toSurveyView(rain, [share(yes, 54), share(yes, 65, { wave: earlier, citations: other })], [])
    expect(findSoleReport(view)).toEqual({ source: press, waves: [december] })
  })

  test('not where there is one wave, which has changed from nothing', () => {
    expect(findSoleReport(toSurveyView(rain, [share(yes, 54)], []))).toBeNull()
  })

  test('not where a primary document or a second one states them', () => {
    const primary = [{ source: { ...press, kind: 'primary' as const }, locator: null, note: null }] as const
    const two = [{ source: press, locator: null, note: null }, ...other] as const
    const before = share(yes, 65, { wave: earlier, citations: other })
    expect(findSoleReport(toSurveyView(rain, [share(yes, 54, { citations: primary }), before], []))).toBeNull()
    expect(findSoleReport(toSurveyView(rain, [share(yes, 54, { citations: two }), before], []))).toBeNull()
  })
})
