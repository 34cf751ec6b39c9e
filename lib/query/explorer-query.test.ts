import { describe, expect, test } from 'vitest'
import { BadRequest } from '@/lib/domain/errors'
import { isDefaultIndicators, isSplit, parseExplorerQuery, splitOf } from './explorer-query'

const codes = {
  indicators: { casualties: ['civilians-injured', 'civilians-killed'], context: [] },
  places: ['UA', 'UA-14'],
  questions: [],
  groups: [],
  waves: [],
}

function parse(search: string) {
  return parseExplorerQuery(search, codes, { first: '2022-02', last: '2026-01' })
}

describe('range', () => {
  test('is the last 24 months where nothing is said', () => {
    expect(parse('')).toMatchObject({ from: '2024-02', to: '2026-01', period: 'month' })
  })

  test('goes on to the end of the record where only its start is said', () => {
    expect(parse('from=2022-02')).toMatchObject({ from: '2022-02', to: '2026-01' })
  })

  test('begins with the record where only its end is said', () => {
    expect(parse('to=2023-01')).toMatchObject({ from: '2022-02', to: '2023-01' })
  })

  test('never ends before it starts, outside the record too', () => {
    expect(parse('from=2026-05')).toMatchObject({ from: '2026-05', to: '2026-05' })
    expect(parse('to=2021-12')).toMatchObject({ from: '2021-12', to: '2021-12' })
  })

  test('does not reach back before the record', () => {
    expect(parseExplorerQuery('', codes, { first: '2022-02', last: '2022-08' })).toMatchObject({ from: '2022-02', to: '2022-08' })
  })

  test('is taken as it is where both ends are said', () => {
    expect(parse('from=2023-03&to=2023-04')).toMatchObject({ from: '2023-03', to: '2023-04' })
  })
})

describe('scale', () => {
  test('is linear unless the address says otherwise', () => {
    expect(parse('').scale).toBe('linear')
    expect(parse('scale=linear').scale).toBe('linear')
    expect(parse('scale=log').scale).toBe('log')
    expect(() => parse('scale=wide')).toThrow(BadRequest)
  })
})

describe('indicators', () => {
  test('are killed and injured where nothing is split', () => {
    expect(parse('').indicators).toEqual(['civilians-injured', 'civilians-killed'])
  })

  test('are all of them in a split, since some months were only printed as shares', () => {
    expect(parse('by=weapon').indicators).toBeNull()
  })

  test('are those named, in a split too', () => {
    expect(parse('by=weapon&indicator=civilians-killed').indicators).toEqual(['civilians-killed'])
  })

  test('are known as the default or not', () => {
    expect(isDefaultIndicators(parse(''))).toBe(true)
    expect(isDefaultIndicators(parse('by=weapon'))).toBe(true)
    expect(isDefaultIndicators(parse('indicator=civilians-killed'))).toBe(false)
    expect(isDefaultIndicators(parse('by=weapon&indicator=civilians-killed&indicator=civilians-injured'))).toBe(false)
  })
})

test('takes one place, and months only', () => {
  expect(() => parse('place=*')).toThrow(BadRequest)
  expect(() => parse('period=year')).toThrow(BadRequest)
})

test('names the split that a breakdown amounts to', () => {
  expect(splitOf(parse(''))).toBeNull()
  expect(splitOf(parse('by=weapon'))).toBe('weapon')
  expect(splitOf(parse('weapon=*&proximity=*'))).toBe('weapon')
  expect(splitOf(parse('by=age-sex'))).toBe('age-sex')
  expect(splitOf(parse('control=*'))).toBe('control')
  expect(splitOf(parse('proximity=*'))).toBe('proximity')
  expect(splitOf(parse('weapon=*'))).toBeNull()
})

test('knows whether any breakdown is open', () => {
  expect(isSplit(parse('weapon=long-range'))).toBe(false)
  expect(isSplit(parse('sex=*'))).toBe(true)
})
