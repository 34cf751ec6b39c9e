import { describe, expect, test } from 'vitest'
import type { AnswerOption, AnswerShare, Question, Wave } from './answer-share'
import { toSurveyView } from './survey-view'
import { toDistribution } from './wave-distribution'

const source = {
  id: 'evening-post-1',
  publisherId: 'evening-post',
  publisher: 'Evening Post',
  title: 'Tea',
  url: null,
  publishedOn: null,
  language: 'en',
  kind: 'secondary',
  note: null,
} as const
const wave: Wave = {
  id: 'tea-2001-01',
  publisher: 'Tea Institute',
  name: 'January',
  fieldworkStart: '2001-01',
  fieldworkEnd: '2001-01',
  sampleSize: 12,
  mode: null,
  population: null,
  coverageNote: null,
  marginNote: null,
  publishedOn: null,
  status: 'final',
  supersededBy: null,
  source,
}
const black = option('black', 1)
const green = option('green', 2)
const coffee = option('coffee', 3)
const hard: AnswerOption = { ...option('hard', 4), kind: 'hard-to-say' }
const tea: AnswerOption = { ...option('tea', 5), kind: 'published-sum', sumOf: ['black', 'green'] }
const question: Question = {
  id: 'drink',
  shortTitle: 'Drink',
  wording: 'What do you drink?',
  isDistribution: true,
  note: null,
  answers: [black, green, coffee, hard, tea],
}

describe('the bar of a wave', () => {
  test('holds every answer once, in the order of the questionnaire', () => {
    expect(stackOf([share(hard, 8), share(black, 40), share(green, 22), share(coffee, 30)])).toEqual([
      'black 40',
      'green 22',
      'coffee 30',
      'hard 8',
    ])
  })

  test('holds a published sum in place of missing parts, and never beside its parts', () => {
    expect(stackOf([share(tea, 62), share(coffee, 30), share(hard, 8)])).toEqual(['tea 62', 'coffee 30', 'hard 8'])
    expect(stackOf([share(tea, 62), share(black, 40), share(coffee, 30), share(hard, 8)])).toEqual(['tea 62', 'coffee 30', 'hard 8'])
    expect(stackOf([share(tea, 62), share(black, 40), share(green, 22), share(coffee, 30), share(hard, 8)])).not.toContain('tea 62')
  })

  test('is none where an answer was not published, hard to say included', () => {
    expect(stackOf([share(tea, 62), share(coffee, 30)])).toBeNull()
    expect(stackOf([share(black, 40)])).toBeNull()
  })

  test('is none where several answers were possible', () => {
    const all = [share(tea, 62), share(coffee, 30), share(hard, 8)]
    expect(stackOf(all, { ...question, isDistribution: false })).toBeNull()
  })

  test('is none where documents disagree', () => {
    expect(stackOf([share(tea, 62), share(coffee, 30), share(coffee, 31), share(hard, 8)])).toBeNull()
  })
})

test('the list names every option; one published only within a sum says so, and a sum not published is left out', () => {
  const combined = distributionOf([share(tea, 62), share(coffee, 30)])
  expect(combined.entries.map(({ answer, shares, within }) => [answer.id, shares.length, within.map(({ id }) => id)])).toEqual([
    ['black', 0, ['tea']],
    ['green', 0, ['tea']],
    ['coffee', 1, []],
    ['hard', 0, []],
    ['tea', 1, []],
  ])
  expect(distributionOf([share(black, 40)]).entries.map(({ answer }) => answer.id)).toEqual(['black', 'green', 'coffee', 'hard'])
})

function stackOf(shares: readonly AnswerShare[], asked = question) {
  return distributionOf(shares, asked).stack?.map(({ answer, percent }) => `${answer.id} ${percent}`) ?? null
}

function distributionOf(shares: readonly AnswerShare[], asked = question) {
  const [row] = toSurveyView(asked, shares, []).rows
  if (!row) throw new Error('There is no row, expected one of the made-up wave')
  return toDistribution(asked, row)
}

function option(id: string, position: number): AnswerOption {
  return { question: 'drink', id, position, label: id, kind: 'substantive', sumOf: [] }
}

function share(answer: AnswerOption, percent: number): AnswerShare {
  return {
    shareId: `${answer.id} ${percent}`,
    wave,
    question,
    answer,
    group: { id: 'all', kind: 'all', name: 'All respondents' },
    percent,
    citations: [{ source, locator: null, note: null }],
    publishedOn: '2001-01',
  }
}
