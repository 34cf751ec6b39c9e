import { expect, test } from 'vitest'
import { BadRequest } from '@/lib/domain/errors'
import { figuresSearch } from './figures-query'
import { keptTotalsParameters, kindQuery, parseTotalsQuery, shownKinds } from './totals-query'

const codes = {
  indicators: { casualties: ['civilian-casualties', 'civilians-injured', 'civilians-killed'], context: [] },
  places: ['UA', 'UA-14'],
  questions: [],
  groups: [],
}

function parse(search: string) {
  return parseTotalsQuery(search, codes, { first: '2022-02', last: '2026-01' })
}

test('is every kind of period, every value, the counts, and the last 36 months where nothing is said', () => {
  expect(parse('')).toMatchObject({
    from: '2023-02',
    to: '2026-01',
    period: '*',
    vintage: 'all',
    place: 'UA',
    indicators: ['civilian-casualties', 'civilians-injured', 'civilians-killed'],
  })
  expect(shownKinds(parse(''))).toEqual(['cumulative', 'year', 'other', 'day'])
  expect(shownKinds(parse('period=year'))).toEqual(['year'])
})

test('an open end is that of the record', () => {
  expect(parse('from=2022-06')).toMatchObject({ from: '2022-06', to: '2026-01' })
  expect(parse('to=2022-06')).toMatchObject({ from: '2022-02', to: '2022-06' })
})

test('takes no months, no vintage and one place', () => {
  expect(() => parse('period=month')).toThrow(BadRequest)
  expect(() => parse('vintage=first')).toThrow(BadRequest)
  expect(() => parse('place=*')).toThrow(BadRequest)
})

test('a split shows shares too, unless indicators are named', () => {
  expect(parse('by=weapon').indicators).toBeNull()
  expect(parse('by=weapon&indicator=civilians-killed').indicators).toEqual(['civilians-killed'])
})

test('the file of a kind says everything', () => {
  expect(figuresSearch(kindQuery(parse('period=year&asOf=2025-02-01'), 'year')).toString()).toBe(
    'from=2023-02&to=2026-01&indicator=civilian-casualties&indicator=civilians-injured&indicator=civilians-killed&place=UA&period=year&vintage=all&asOf=2025-02-01',
  )
})

test('single days are of every place and breakdown, unless another place is named', () => {
  expect(kindQuery(parse(''), 'day')).toMatchObject({ period: 'day', place: '*', breakdown: { weapon: '*', age: '*' } })
  expect(kindQuery(parse('place=UA-14'), 'day')).toMatchObject({ place: 'UA-14' })
  expect(kindQuery(parse('by=control'), 'year')).toMatchObject({ place: 'UA', breakdown: { weapon: 'all', control: '*' } })
})

test('other months keep what else was chosen', () => {
  expect(keptTotalsParameters(parse('from=2024-01'))).toEqual([])
  expect(keptTotalsParameters(parse('by=weapon&period=year&place=UA-14&asOf=2025-02-01'))).toEqual([
    ['place', 'UA-14'],
    ['by', 'weapon'],
    ['period', 'year'],
    ['asOf', '2025-02-01'],
  ])
  expect(keptTotalsParameters(parse('age=child&indicator=*'))).toEqual([
    ['indicator', '*'],
    ['age', 'child'],
  ])
})
