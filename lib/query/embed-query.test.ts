import { describe, expect, test } from 'vitest'
import { casualtiesEmbed, contextEmbed, embedHref, surveyEmbed, timelineEmbed, toNewestQuery, totalsEmbed } from './embed-query'
import { parseExplorerQuery } from './explorer-query'
import { parseFiguresQuery } from './figures-query'
import { parseSurveyPageQuery, surveyPageParameters } from './survey-page-query'
import { parseTimelineQuery } from './timeline-query'
import { parseTotalsQuery } from './totals-query'

const codes = {
  indicators: { casualties: ['civilians-injured', 'civilians-killed'], context: ['cups-of-tea'] },
  places: ['UA'],
  questions: ['tea'],
  groups: ['all', 'west'],
  waves: ['tea-1', 'tea-2'],
}
const reach = { first: '2022-02', last: '2026-01' }

function casualties(search: string): { named: string; live: string } {
  const { named, live } = casualtiesEmbed(parseExplorerQuery(search, codes, reach), reach)
  return { named: String(named), live: String(live) }
}

const indicators = 'indicator=civilians-injured&indicator=civilians-killed&place=UA&vintage=latest'

describe('casualties', () => {
  test('a chart that stands still names its months, a live one leaves the usual months open', () => {
    expect(casualties('')).toEqual({ named: `from=2024-02&to=2026-01&${indicators}`, live: indicators })
  })

  test('months that reach to the end of the record go on with it, others stay', () => {
    expect(casualties('from=2022-02&to=2026-01').live).toBe(`from=2022-02&${indicators}`)
    expect(casualties('from=2022-02&to=2022-12&scale=log').live).toBe(`from=2022-02&to=2022-12&${indicators}&scale=log`)
  })

  test('scale and hidden first values are kept, frozen and live', () => {
    const { named, live } = casualties('scale=log&ticks=hidden')
    for (const address of [named, live]) expect(address).toContain('&scale=log&ticks=hidden')
  })

  test('what the address says is what the page reads', () => {
    const query = parseExplorerQuery('by=weapon&from=2025-01', codes, reach)
    expect(parseExplorerQuery(String(casualtiesEmbed(query, reach).named), codes, reach)).toEqual(query)
  })
})

test('neither has a day, even of a page that is looked at as of one', () => {
  expect(Object.values(casualties('asOf=2025-01-01')).join()).not.toContain('asOf')
})

test('a frozen chart is compared within the months that its address names, and up to the new end where it names none', () => {
  const known = { first: '2022-02', last: '2025-10' }
  const newest = (search: Record<string, string>) =>
    toNewestQuery(parseExplorerQuery(String(new URLSearchParams(search)), codes, known), search, reach)
  const open = { asOf: '2025-12-20', from: '2025-01' }
  expect(newest({ ...open, to: '2025-10' })).toMatchObject({ from: '2025-01', to: '2025-10', asOf: null, documents: undefined })
  expect(newest(open)).toMatchObject({ from: '2025-01', to: '2026-01', asOf: null, documents: undefined })
  expect(newest({ ...open, to: '' })).toMatchObject({ to: '2026-01' })
})

test('totals name one kind of period and the months that its figure shows', () => {
  const { named, live } = totalsEmbed(parseTotalsQuery('', codes, reach), 'cumulative')
  expect(String(named)).toBe('period=cumulative&from=2024-02&to=2026-01')
  expect(String(live)).toBe('period=cumulative')
})

test('context names one indicator, a question itself and how it is drawn, the timeline its panels', () => {
  expect(String(contextEmbed(parseFiguresQuery('', 'context', codes), 'cups-of-tea').named)).toBe('indicator=cups-of-tea')
  const question = { id: 'tea', shortTitle: 'Tea', wording: 'Tea?', isDistribution: true, note: null, answers: [] }
  const survey = parseSurveyPageQuery('view=wave&wave=tea-1', question, surveyPageParameters(question, codes))
  expect(String(surveyEmbed(survey).named)).toBe('question=tea&group=all&wave=tea-1&view=wave')
  const timeline = parseTimelineQuery('indicator=cups-of-tea', { codes, answers: [] }, reach)
  expect(String(timelineEmbed(timeline, reach).named)).toBe('from=2024-02&to=2026-01&indicator=cups-of-tea')
  expect(String(timelineEmbed(timeline, reach).live)).toBe('indicator=cups-of-tea')
})

test('later months are news for running totals, and for surveys and context figures of no last month', () => {
  const says = (...all: readonly { readonly saysLater: boolean }[]) => all.map(({ saysLater }) => saysLater)
  const totals = parseTotalsQuery('', codes, reach)
  const question = { id: 'tea', shortTitle: 'Tea', wording: 'Tea?', isDistribution: true, note: null, answers: [] }
  const survey = (search: string) => surveyEmbed(parseSurveyPageQuery(search, question, surveyPageParameters(question, codes)))
  const context = (search: string) => contextEmbed(parseFiguresQuery(search, 'context', codes), 'cups-of-tea')
  expect(says(totalsEmbed(totals, 'cumulative'), totalsEmbed(totals, 'year'))).toEqual([true, false])
  expect(says(survey(''), survey('to=2025-12'), context(''), context('to=2025-12'))).toEqual([true, false, true, false])
  expect(says(casualtiesEmbed(parseExplorerQuery('', codes, reach), reach))).toEqual([false])
})

test('an embed stands below its language', () => {
  expect(embedHref('survey', new URLSearchParams({ question: 'tea' }), 'uk')).toBe('/embed/uk/survey?question=tea')
})
