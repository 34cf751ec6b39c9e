import { describe, expect, test } from 'vitest'
import type { AnswerOption, AnswerShare, Question, Wave } from './answer-share'
import type { Figure } from './observation'
import type { Source } from './source'
import { fieldworkMonths, toAnswerColumn, toIndicatorColumn, toTimelineEvents } from './timeline-view'

const source: Source = {
  id: 'evening-post-1',
  publisherId: 'evening-post',
  publisher: 'Evening Post',
  title: 'Cups of tea',
  url: null,
  publishedOn: null,
  language: 'en',
  kind: 'secondary',
  note: null,
}
const cited = { source, qualifier: 'exact', locator: null, asPrinted: null, note: null } as const

const yes: AnswerOption = { question: 'tea', id: 'yes', position: 1, label: 'Yes', kind: 'substantive', sumOf: [] }
const no: AnswerOption = { question: 'tea', id: 'no', position: 2, label: 'No', kind: 'substantive', sumOf: [] }
const tea: Question = { id: 'tea', shortTitle: 'Tea', wording: 'Tea?', isDistribution: true, note: null, answers: [yes, no] }

const final: Wave = {
  id: 'tea-final',
  publisher: 'Tea Institute',
  name: 'Winter',
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
  source,
}
const interim: Wave = { ...final, id: 'tea-interim', fieldworkEnd: '2025-12-13', status: 'interim', supersededBy: 'tea-final' }
const october: Wave = { ...final, id: 'tea-october', fieldworkStart: '2025-10', fieldworkEnd: '2025-10' }

function share(answer: AnswerOption, wave: Wave, percent: number): AnswerShare {
  return {
    shareId: `${wave.id} ${answer.id} ${percent}`,
    wave,
    question: tea,
    answer,
    group: { id: 'all', kind: 'all', name: 'All respondents' },
    percent,
    citations: [{ source, locator: null, note: null }],
    publishedOn: '2026-01-02',
  }
}

const months = ['2025-10', '2025-11', '2025-12', '2026-01']

describe('an answer by month', () => {
  test('stands in every month that the fieldwork touches, marked with the others; an interim release after its final one', () => {
    const [one, two] = [share(yes, final, 62), share(yes, interim, 63)]
    expect(toAnswerColumn(tea, yes, { shares: [two, one], margins: [], months }).months).toEqual([
      { shares: [], gap: 'not-asked' },
      {
        shares: [
          { share: one, finalWave: null, otherMonths: ['2025-12'] },
          { share: two, finalWave: final, otherMonths: ['2025-12'] },
        ],
        gap: null,
      },
      {
        shares: [
          { share: one, finalWave: null, otherMonths: ['2025-11'] },
          { share: two, finalWave: final, otherMonths: ['2025-11'] },
        ],
        gap: null,
      },
      { shares: [], gap: 'not-asked' },
    ])
  })

  test('alone, an interim release has no final one', () => {
    const column = toAnswerColumn(tea, yes, { shares: [share(yes, interim, 63)], margins: [], months })
    expect(column.months[2]?.shares.map(({ share: { percent }, finalWave }) => [percent, finalWave])).toEqual([[63, null]])
  })

  test('tells a month without a wave from a wave that published another answer only', () => {
    const column = toAnswerColumn(tea, yes, { shares: [share(no, october, 5), share(yes, final, 62)], margins: [], months })
    expect(column.months.map(({ gap }) => gap)).toEqual(['not-published', null, null, 'not-asked'])
  })

  test('shows both shares where documents disagree', () => {
    const column = toAnswerColumn(tea, yes, { shares: [share(yes, october, 38), share(yes, october, 39)], margins: [], months })
    expect(column.months[0]?.shares.map(({ share: { percent } }) => percent)).toEqual([38, 39])
  })

  test('draws its own answer alone', () => {
    const column = toAnswerColumn(tea, yes, { shares: [share(no, final, 30), share(yes, final, 62)], margins: [], months })
    expect(column.survey.rows.map(({ cells }) => cells.map(({ answer }) => answer.id))).toEqual([['yes']])
  })
})

test('a fieldwork touches the months of its first and last day, and those between', () => {
  expect(fieldworkMonths({ fieldworkStart: '2025-11-30', fieldworkEnd: '2026-01-01' })).toEqual(['2025-11', '2025-12', '2026-01'])
  expect(fieldworkMonths({ fieldworkStart: '2025-10', fieldworkEnd: '2025-10' })).toEqual(['2025-10'])
})

function figure(indicator: string, start: string, end: string, fields: Partial<Figure['series']> = {}): Figure {
  return {
    figureId: `${indicator} ${start} ${end} ${Object.values(fields).join(' ')}`,
    series: { indicator, place: 'UA', age: 'all', sex: 'all', weapon: 'all', control: 'all', proximity: 'all', ...fields },
    period: { start, end },
    value: 1,
    asOf: null,
    publishedOn: '2026-01-01',
    citations: [cited],
    qualifier: 'exact',
    isLatest: true,
    conflicts: [],
  }
}

test('a context figure stands in the month in which its period ends, once', () => {
  const indicator = {
    id: 'cups',
    nameEn: 'Cups',
    nameUk: null,
    unit: 'cups',
    kind: 'flow',
    producer: 'Kettle Office',
    isVerified: false,
    definition: 'Cups of tea',
  } as const
  const [autumn, november, other] = [
    figure('cups', '2025-09-01', '2025-11-30'),
    figure('cups', '2025-11-01', '2025-11-30'),
    figure('pots', '2025-11-01', '2025-11-30'),
  ]
  const column = toIndicatorColumn(indicator, [autumn, november, other], { months, startDay: '2022-02-24' })
  expect(column.months).toEqual([[], [autumn, november], [], []])
  expect(column.view?.parts.map(({ kind }) => kind)).toEqual(['month', 'other'])
  expect(toIndicatorColumn(indicator, [], { months, startDay: '2022-02-24' }).view).toBeNull()
})

describe('single days', () => {
  const day = ['2025-11-19', '2025-11-19'] as const
  const killed = figure('killed', ...day, { place: 'UA-61', weapon: 'long-range' })
  const injured = figure('injured', ...day, { place: 'UA-61', weapon: 'long-range' })
  const children = figure('killed', ...day, { place: 'UA-61', weapon: 'long-range', age: 'child' })

  test('are a day and a place with both counts; parts of them are left out', () => {
    expect(toTimelineEvents([injured, children, killed], ['killed', 'injured'])).toEqual([
      {
        day: '2025-11-19',
        place: 'UA-61',
        breakdown: { age: 'all', sex: 'all', weapon: 'long-range', control: 'all', proximity: 'all' },
        figures: [killed, injured],
      },
    ])
  })

  test('come oldest first, and two places of one day stand apart', () => {
    const older = figure('killed', '2023-12-29', '2023-12-29')
    const elsewhere = figure('killed', ...day, { place: 'UA-14' })
    const events = toTimelineEvents([killed, elsewhere, older], ['killed', 'injured'])
    expect(events.map(({ day: on, place }) => [on, place])).toEqual([
      ['2023-12-29', 'UA'],
      ['2025-11-19', 'UA-14'],
      ['2025-11-19', 'UA-61'],
    ])
  })

  test('are those of the counts asked for', () => {
    expect(toTimelineEvents([figure('share', ...day)], ['killed', 'injured'])).toEqual([])
  })
})
