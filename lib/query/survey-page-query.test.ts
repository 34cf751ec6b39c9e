import { expect, test } from 'vitest'
import type { Question } from '@/lib/domain/answer-share'
import { BadRequest } from '@/lib/domain/errors'
import { keptSurveyParameters, parseSurveyPageQuery, surveyPageParameters, surveyViewSearch } from './survey-page-query'

const yes = { question: 'tea', id: 'yes', position: 1, label: 'Yes', kind: 'substantive', sumOf: [] } as const
const tea: Question = { id: 'tea', shortTitle: 'Tea', wording: 'Tea?', isDistribution: true, note: null, answers: [yes] }
const codes = {
  indicators: { casualties: [], context: [] },
  places: [],
  questions: ['tea'],
  groups: ['all', 'east', 'west'],
  waves: ['tea-2001-01'],
}
const parameters = surveyPageParameters(tea, codes)
const parse = (search: string) => parseSurveyPageQuery(search, tea, parameters)

test('is the trend of all respondents where the address says nothing', () => {
  expect(parse('')).toEqual({
    questions: ['tea'],
    groups: ['all'],
    waves: null,
    from: null,
    to: null,
    asOf: null,
    view: 'trend',
    answer: null,
  })
})

test('the view of groups shows every group unless some are named', () => {
  expect(parse('view=groups').groups).toBeNull()
  expect(parse('view=groups&group=east').groups).toEqual(['east'])
})

test('refuses views, waves and answers that are not there', () => {
  expect(() => parse('view=pie')).toThrow(BadRequest)
  expect(() => parse('wave=coffee-2001-01')).toThrow(BadRequest)
  expect(() => parse('answer=no')).toThrow(BadRequest)
})

test('other months and views keep the chosen groups, and drop the wave', () => {
  const query = parse('view=wave&wave=tea-2001-01&from=2001-01&group=east&group=west&asOf=2001-02-03')
  expect(keptSurveyParameters(query)).toEqual([
    ['view', 'wave'],
    ['group', 'east'],
    ['group', 'west'],
    ['asOf', '2001-02-03'],
  ])
  expect(String(surveyViewSearch(query, 'groups'))).toBe('view=groups&group=east&group=west&from=2001-01')
  expect(String(surveyViewSearch(parse('view=groups'), 'trend'))).toBe('')
  expect(String(surveyViewSearch(parse(''), 'groups'))).toBe('view=groups')
})
