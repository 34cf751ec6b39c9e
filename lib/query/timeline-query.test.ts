import { expect, test } from 'vitest'
import { BadRequest } from '@/lib/domain/errors'
import { figuresSearch } from './figures-query'
import { isTooLong } from './parameters'
import { sharesSearch } from './shares-query'
import { keptTimelineParameters, mostPanels, parseTimelineQuery, splitAnswer, timelineFiles, timelineSearch } from './timeline-query'

const known = {
  codes: {
    indicators: { casualties: ['civilians-killed'], context: ['iom-idps', 'missiles-launched'] },
    places: ['UA'],
    questions: ['endure', 'trust-president'],
    groups: ['all'],
    waves: [],
  },
  answers: ['endure.as-long', 'endure.hard', 'trust-president.trust'],
}

function parse(search: string) {
  return parseTimelineQuery(search, known, { first: '2022-02', last: '2026-03' })
}

test('is the last 24 months and the choice of the record where nothing is said', () => {
  expect(parse('')).toEqual({
    from: '2024-04',
    to: '2026-03',
    answers: ['endure.as-long', 'trust-president.trust'],
    indicators: ['iom-idps'],
    asOf: null,
  })
})

test('shows exactly what is named, in the order of the address', () => {
  expect(parse('answer=endure.hard')).toMatchObject({ answers: ['endure.hard'], indicators: [] })
  expect(parse('indicator=missiles-launched&indicator=iom-idps')).toMatchObject({
    answers: [],
    indicators: ['missiles-launched', 'iom-idps'],
  })
  expect(parse('answer=&indicator=')).toMatchObject({ answers: ['endure.as-long', 'trust-president.trust'], indicators: ['iom-idps'] })
})

test('an open end is that of the record, and never lies before the other', () => {
  expect(parse('from=2022-06')).toMatchObject({ from: '2022-06', to: '2026-03' })
  expect(parse('to=2022-06')).toMatchObject({ from: '2022-02', to: '2022-06' })
  expect(parse('from=2027-01')).toMatchObject({ from: '2027-01', to: '2027-01' })
})

test('refuses what it does not know', () => {
  expect(() => parse('answer=endure')).toThrow(BadRequest)
  expect(() => parse('answer=*')).toThrow(BadRequest)
  expect(() => parse('indicator=civilians-killed')).toThrow(BadRequest)
  expect(() => parse('from=2025-13')).toThrow(BadRequest)
  expect(() => parse('from=2025-02&to=2025-01')).toThrow(BadRequest)
  expect(() => parse('asOf=2025-02-30')).toThrow(BadRequest)
})

test('an address states everything, and reads as the same query', () => {
  const query = parse('from=2025-01&answer=endure.hard&indicator=iom-idps&asOf=2025-12-15')
  expect(String(timelineSearch(query))).toBe('from=2025-01&to=2026-03&answer=endure.hard&indicator=iom-idps&asOf=2025-12-15')
  expect(parse(String(timelineSearch(query)))).toEqual(query)
  expect(keptTimelineParameters(query)).toEqual([
    ['answer', 'endure.hard'],
    ['indicator', 'iom-idps'],
    ['asOf', '2025-12-15'],
  ])
})

test('each part has its file for the same months and day; what is not asked for has none', () => {
  const { casualties, days, shares, context } = timelineFiles(
    parse('from=2025-01&to=2025-12&answer=trust-president.trust&answer=endure.hard&answer=endure.as-long&asOf=2025-12-15'),
  )
  expect(String(figuresSearch(casualties))).toBe(
    'from=2025-01&to=2025-12&indicator=civilians-injured&indicator=civilians-killed&place=UA&period=month&vintage=latest&asOf=2025-12-15',
  )
  expect(days).toMatchObject({ period: 'day', place: '*', from: '2025-01', asOf: '2025-12-15' })
  expect(shares && String(sharesSearch(shares))).toBe(
    'question=endure&question=trust-president&group=all&from=2025-01&to=2025-12&asOf=2025-12-15',
  )
  expect(context).toBeNull()
  expect(timelineFiles(parse('indicator=iom-idps'))).toMatchObject({ shares: null, context: { indicators: ['iom-idps'], period: '*' } })
})

test('an address has room for as many panels as the page says, and for no more', () => {
  const panels = (count: number) =>
    timelineSearch({ ...parse('from=2025-01&asOf=2025-12-15'), answers: [], indicators: Array(count).fill('cups') })
  expect(isTooLong(String(panels(mostPanels)))).toBe(false)
  expect(isTooLong(String(panels(mostPanels + 1)))).toBe(true)
})

test('an answer is a question and a code', () => {
  expect(splitAnswer('endure.as-long')).toEqual({ question: 'endure', answer: 'as-long' })
})
