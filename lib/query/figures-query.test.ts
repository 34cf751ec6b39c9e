import { describe, expect, test } from 'vitest'
import { BadRequest } from '@/lib/domain/errors'
import { figuresSearch, normaliseFiguresQuery, parseFiguresQuery } from './figures-query'

const codes = {
  indicators: { casualties: ['civilians-injured', 'civilians-killed', 'civilian-casualties'], context: ['hospitals-hit', 'trains-late'] },
  places: ['UA', 'UA-14', 'UA_north'],
  questions: ['endure'],
  groups: ['all'],
  waves: [],
}
const unsplit = { age: 'all', sex: 'all', weapon: 'all', control: 'all', proximity: 'all' }

function casualties(search: string) {
  return parseFiguresQuery(search, 'casualties', codes)
}

function context(search: string) {
  return parseFiguresQuery(search, 'context', codes)
}

function refusal(search: string) {
  try {
    return casualties(search)
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error
    return { message: error.message, parameter: error.parameter, codes: error.codes }
  }
}

describe('defaults', () => {
  test('of casualties: killed and injured, the whole place, months, what counts today', () => {
    expect(casualties('')).toEqual({
      table: 'casualties',
      from: null,
      to: null,
      indicators: ['civilians-injured', 'civilians-killed'],
      place: 'UA',
      breakdown: unsplit,
      period: 'month',
      vintage: 'latest',
      asOf: null,
    })
  })

  test('of context: every indicator, every kind of period', () => {
    expect(context('')).toEqual({
      table: 'context',
      from: null,
      to: null,
      indicators: null,
      place: 'UA',
      breakdown: unsplit,
      period: '*',
      vintage: 'latest',
      asOf: null,
    })
  })
})

test('reads every parameter', () => {
  expect(
    casualties(
      'from=2025-01&to=2025-11&indicator=civilian-casualties&place=UA-14&age=child&sex=female&weapon=long-range&control=occupied&proximity=near-frontline&period=cumulative&vintage=all&asOf=2025-12-15',
    ),
  ).toEqual({
    table: 'casualties',
    from: '2025-01',
    to: '2025-11',
    indicators: ['civilian-casualties'],
    place: 'UA-14',
    breakdown: { age: 'child', sex: 'female', weapon: 'long-range', control: 'occupied', proximity: 'near-frontline' },
    period: 'cumulative',
    vintage: 'all',
    asOf: '2025-12-15',
  })
})

describe('indicator', () => {
  test('may be repeated: equal ones once, by code points', () => {
    expect(casualties('indicator=civilians-killed&indicator=civilian-casualties&indicator=civilians-killed').indicators).toEqual([
      'civilian-casualties',
      'civilians-killed',
    ])
  })

  test('means all with a star, beside others too', () => {
    expect(casualties('indicator=*').indicators).toBeNull()
    expect(casualties('indicator=civilians-killed&indicator=*').indicators).toBeNull()
  })

  test('is the default where every value is empty', () => {
    expect(casualties('indicator=&indicator=').indicators).toEqual(['civilians-injured', 'civilians-killed'])
  })

  test('of the other table is an unknown code', () => {
    expect(refusal('indicator=hospitals-hit')).toEqual({
      message: 'The parameter "indicator" is "hospitals-hit", expected one of civilians-injured, civilians-killed, civilian-casualties, *.',
      parameter: 'indicator',
      codes: ['civilians-injured', 'civilians-killed', 'civilian-casualties', '*'],
    })
    expect(context('indicator=hospitals-hit').indicators).toEqual(['hospitals-hit'])
    expect(() => context('indicator=civilians-killed')).toThrow(BadRequest)
  })
})

describe('by', () => {
  test('stands for every cause, everywhere and near the front line', () => {
    expect(casualties('by=weapon').breakdown).toEqual({ ...unsplit, weapon: '*', proximity: '*' })
  })

  test('stands for every age and sex', () => {
    expect(casualties('by=age-sex').breakdown).toEqual({ ...unsplit, age: '*', sex: '*' })
  })

  test('stands for who controlled the place, and for the distance to the front line', () => {
    expect(casualties('by=control').breakdown).toEqual({ ...unsplit, control: '*' })
    expect(casualties('by=proximity').breakdown).toEqual({ ...unsplit, proximity: '*' })
  })

  test('is refused beside a parameter that it stands for, also with the same value', () => {
    expect(refusal('by=weapon&weapon=*')).toEqual({
      message: '"by=weapon" stands for weapon=* and proximity=*, expected it without "weapon".',
      parameter: 'by',
      codes: null,
    })
    expect(refusal('by=weapon&proximity=all')).toMatchObject({ parameter: 'by' })
    expect(refusal('age=child&by=age-sex')).toMatchObject({ parameter: 'by' })
    expect(refusal('by=age-sex&sex=*')).toMatchObject({ parameter: 'by' })
    expect(refusal('by=control&control=occupied')).toMatchObject({ parameter: 'by' })
    expect(refusal('by=proximity&proximity=*')).toMatchObject({ parameter: 'by' })
  })

  test('goes together with the others, and with an empty one', () => {
    expect(casualties('by=weapon&control=occupied&age=child').breakdown).toEqual({
      age: 'child',
      sex: 'all',
      weapon: '*',
      control: 'occupied',
      proximity: '*',
    })
    expect(casualties('by=weapon&weapon=').breakdown).toEqual({ ...unsplit, weapon: '*', proximity: '*' })
    expect(casualties('by=proximity&weapon=long-range').breakdown).toEqual({ ...unsplit, weapon: 'long-range', proximity: '*' })
  })

  test('takes its four words only', () => {
    expect(refusal('by=*')).toMatchObject({ parameter: 'by', codes: ['weapon', 'age-sex', 'control', 'proximity'] })
  })
})

describe('from and to', () => {
  test('may be the same month', () => {
    expect(casualties('from=2025-11&to=2025-11')).toMatchObject({ from: '2025-11', to: '2025-11' })
  })

  test('are refused where the range ends before it starts', () => {
    expect(refusal('from=2025-12&to=2025-11')).toEqual({
      message: '"from" is 2025-12 and "to" is 2025-11, expected "from" not after "to".',
      parameter: 'from',
      codes: null,
    })
  })
})

describe('codes', () => {
  test('of all places and breakdowns take a star', () => {
    expect(casualties('place=*&age=*&sex=*&weapon=*&control=*&proximity=*&period=*')).toMatchObject({
      place: '*',
      breakdown: { age: '*', sex: '*', weapon: '*', control: '*', proximity: '*' },
      period: '*',
    })
  })

  test('of vintages take none', () => {
    expect(refusal('vintage=*')).toMatchObject({ parameter: 'vintage', codes: ['latest', 'first', 'all'] })
  })

  test('are known without figures', () => {
    expect(casualties('weapon=other&place=UA_north')).toMatchObject({ place: 'UA_north', breakdown: { ...unsplit, weapon: 'other' } })
  })

  test('of the surveys are not taken', () => {
    expect(refusal('question=endure')).toMatchObject({ parameter: 'question' })
    expect(refusal('group=all')).toMatchObject({ parameter: 'group' })
  })

  test('are single, save for indicators', () => {
    expect(refusal('place=UA&place=UA-14')).toMatchObject({ parameter: 'place' })
    expect(refusal('weapon=all&weapon=*')).toMatchObject({ parameter: 'weapon' })
    expect(refusal('period=month&period=year')).toMatchObject({ parameter: 'period' })
  })
})

test('states everything in links but a whole breakdown and an open end', () => {
  expect(figuresSearch(casualties('')).toString()).toBe(
    'indicator=civilians-injured&indicator=civilians-killed&place=UA&period=month&vintage=latest',
  )
  expect(figuresSearch(context('by=control&from=2025-01&to=2025-02&asOf=2025-12-15&vintage=first')).toString()).toBe(
    'from=2025-01&to=2025-02&indicator=*&place=UA&control=*&period=*&vintage=first&asOf=2025-12-15',
  )
})

test('reads its own links as the same query', () => {
  const query = casualties('by=weapon&indicator=*&place=UA-14&from=2022-02&period=other&vintage=all&asOf=2024-02-29')
  expect(casualties(figuresSearch(query).toString())).toEqual(query)
})

test('writes the query out in full for JSON answers', () => {
  expect(normaliseFiguresQuery(casualties('by=weapon&indicator=*'))).toEqual({
    from: null,
    to: null,
    place: 'UA',
    period: 'month',
    vintage: 'latest',
    asOf: null,
    indicator: '*',
    age: 'all',
    sex: 'all',
    weapon: '*',
    control: 'all',
    proximity: '*',
  })
})
