import { expect, test } from 'vitest'
import { BadRequest } from '@/lib/domain/errors'
import { figuresSearch } from './figures-query'
import { keptTotalsParameters, kindQuery, parseTotalsQuery, shownKinds } from './totals-query'

const codes = {
  indicators: { casualties: ['civilian-casualties', 'civilians-injured', 'civilians-killed'], context: [] },
  places: ['UA', 'UA-14'],
  questions: [],
  groups: [],
  waves: [],
}

function parse(search: string) {
  return parseTotalsQuery(search, codes, { first: '2022-02', last: '2026-01' })
}

test('is every kind of period, every value and the counts where nothing is said', () => {
  expect(parse('')).toMatchObject({
    from: null,
    to: null,
    period: '*',
    vintage: 'all',
    place: 'UA',
    indicators: ['civilian-casualties', 'civilians-injured', 'civilians-killed'],
  })
  expect(shownKinds(parse(''))).toEqual(['cumulative', 'year', 'other', 'day'])
  expect(shownKinds(parse('period=year'))).toEqual(['year'])
})

test('where no months are chosen, running totals are those of 24 months, the others all', () => {
  expect(kindQuery(parse(''), 'cumulative')).toMatchObject({ from: '2024-02', to: '2026-01' })
  expect(kindQuery(parse(''), 'year')).toMatchObject({ from: '2022-02', to: '2026-01' })
  expect(kindQuery(parseTotalsQuery('', codes, { first: '2022-02', last: '2022-08' }), 'cumulative')).toMatchObject({
    from: '2022-02',
    to: '2022-08',
  })
})

test('an open end is that of the record, and never lies before the other', () => {
  expect(kindQuery(parse('from=2022-06'), 'cumulative')).toMatchObject({ from: '2022-06', to: '2026-01' })
  expect(kindQuery(parse('to=2022-06'), 'cumulative')).toMatchObject({ from: '2022-02', to: '2022-06' })
  expect(kindQuery(parse('from=2026-05'), 'year')).toMatchObject({ from: '2026-05', to: '2026-05' })
  expect(kindQuery(parse('to=2021-12'), 'year')).toMatchObject({ from: '2021-12', to: '2021-12' })
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
    'from=2022-02&to=2026-01&indicator=civilian-casualties&indicator=civilians-injured&indicator=civilians-killed&place=UA&period=year&vintage=all&asOf=2025-02-01',
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
