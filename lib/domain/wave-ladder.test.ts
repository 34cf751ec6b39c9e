import { expect, test } from 'vitest'
import type { AnswerOption, AnswerShare, Question, Wave } from './answer-share'
import { toSurveyView } from './survey-view'
import { toWaveLadders } from './wave-ladder'

const source = {
  id: 'evening-post-1',
  publisherId: 'evening-post',
  publisher: 'Evening Post',
  title: 'Rain',
  url: null,
  publishedOn: null,
  language: 'en',
  kind: 'secondary',
  note: null,
} as const
const yes: AnswerOption = { question: 'tea', id: 'yes', position: 1, label: 'Yes', kind: 'substantive', sumOf: [] }
const no: AnswerOption = { question: 'tea', id: 'no', position: 2, label: 'No', kind: 'substantive', sumOf: [] }
const rain: Question = { id: 'rain', shortTitle: 'Likes rain', wording: 'Do you?', isDistribution: true, note: null, answers: [yes, no] }
const final: Wave = {
  id: 'final',
  publisher: 'Rain Institute',
  name: 'December',
  fieldworkStart: '2001-11-26',
  fieldworkEnd: '2001-12-29',
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
const interim: Wave = { ...final, id: 'interim', fieldworkEnd: '2001-12-13', sampleSize: 547, status: 'interim', supersededBy: 'final' }
const first: Wave = { ...interim, id: 'first', fieldworkEnd: '2001-12-01', sampleSize: 90, supersededBy: 'interim' }
const west = { id: 'west', kind: 'macro-region', name: 'West' }

function share(wave: Wave, answer: AnswerOption, percent: number, publishedOn: string, group = everyone): AnswerShare {
  const citations = [{ source, locator: null, note: null }] as const
  return { shareId: `${wave.id} ${answer.id} ${percent}`, wave, question: rain, answer, group, percent, publishedOn, citations }
}

const everyone = { id: 'all', kind: 'all', name: 'All respondents' }

function ladders(...shares: readonly AnswerShare[]) {
  return toWaveLadders(toSurveyView(rain, shares, [])).map(({ wave, group, answers, releases }) => ({
    wave: wave.id,
    group: group.id,
    answers: answers.map(({ id }) => id),
    releases: releases.map(({ row, isCurrent, changes }) => [
      row.wave.id,
      isCurrent,
      changes.get('yes') ?? null,
      changes.get('no') ?? null,
    ]),
  }))
}

test('puts interim and final releases in order of publication, with the difference in points', () => {
  expect(
    ladders(
      share(final, yes, 62.4, '2002-01-02'),
      share(final, no, 30, '2002-01-02'),
      share(interim, yes, 63.1, '2001-12-15'),
      share(interim, no, 30, '2001-12-15'),
    ),
  ).toEqual([
    {
      wave: 'final',
      group: 'all',
      answers: ['yes', 'no'],
      releases: [
        ['interim', false, null, null],
        ['final', true, -0.7, 0],
      ],
    },
  ])
})

test('follows a release that replaces another interim one', () => {
  expect(
    ladders(share(final, yes, 62, '2002-01-02'), share(first, yes, 70, '2001-12-02'), share(interim, yes, 63, '2001-12-15'))[0]?.releases,
  ).toEqual([
    ['first', false, null, null],
    ['interim', false, -7, null],
    ['final', true, -1, null],
  ])
})

test('takes no difference where an answer is missing or documents disagree', () => {
  expect(
    ladders(
      share(interim, yes, 63, '2001-12-15'),
      share(final, yes, 62, '2002-01-02'),
      share(final, yes, 61, '2002-01-02'),
      share(final, no, 30, '2002-01-02'),
    )[0]?.releases[1],
  ).toEqual(['final', true, null, null])
})

test('has none of a fieldwork with one release known, nor of a group that only one release shows', () => {
  expect(ladders(share(interim, yes, 63, '2001-12-15'))).toEqual([])
  expect(ladders(share(interim, yes, 63, '2001-12-15', west), share(final, yes, 62, '2002-01-02'))).toEqual([])
})
