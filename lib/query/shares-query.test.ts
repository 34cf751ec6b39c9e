import { expect, test } from 'vitest'
import { BadRequest } from '@/lib/domain/errors'
import { normaliseSharesQuery, parseSharesQuery, sharesSearch } from './shares-query'

const codes = {
  indicators: { casualties: ['civilians-killed'], context: [] },
  places: ['UA'],
  questions: ['endure', 'trust', 'weather'],
  groups: ['all', 'west', 'east'],
  waves: ['rain-1', 'rain-2'],
}

function parse(search: string) {
  return parseSharesQuery(search, codes)
}

test('means every question, all respondents, all waves where nothing is said', () => {
  expect(parse('')).toEqual({ questions: null, groups: ['all'], waves: null, from: null, to: null, asOf: null })
  expect(normaliseSharesQuery(parse('wave=rain-1'))).toMatchObject({ wave: ['rain-1'] })
})

test('reads every parameter, codes by code points and once', () => {
  expect(
    parse(
      'question=weather&question=endure&question=weather&group=west&group=east&wave=rain-2&wave=rain-1&from=2022-05&to=2022-05&asOf=2025-12-15',
    ),
  ).toEqual({
    questions: ['endure', 'weather'],
    groups: ['east', 'west'],
    waves: ['rain-1', 'rain-2'],
    from: '2022-05',
    to: '2022-05',
    asOf: '2025-12-15',
  })
})

test('means all with a star, beside others too', () => {
  expect(parse('question=*&question=endure&group=west&group=*&wave=*')).toMatchObject({ questions: null, groups: null, waves: null })
})

test('takes empty values for absent', () => {
  expect(parse('question=&group=&group=west&from=&asOf=')).toEqual({
    questions: null,
    groups: ['west'],
    waves: null,
    from: null,
    to: null,
    asOf: null,
  })
})

test('refuses unknown codes, a range that ends before it starts, and what casualties take', () => {
  expect(() => parse('question=unasked')).toThrow(
    new BadRequest('The parameter "question" is "unasked", expected one of endure, trust, weather, *.', {
      parameter: 'question',
      codes: ['endure', 'trust', 'weather', '*'],
      fault: { kind: 'code', value: 'unasked' },
    }),
  )
  expect(() => parse('group=north')).toThrow(BadRequest)
  expect(() => parse('wave=rain-3')).toThrow(BadRequest)
  expect(() => parse('from=2022-06&to=2022-05')).toThrow(BadRequest)
  expect(() => parse('from=2022-06&from=2022-06')).toThrow(BadRequest)
  expect(() => parse('vintage=all')).toThrow(BadRequest)
  expect(() => parse('place=UA')).toThrow(BadRequest)
})

test('states everything in links but an open end', () => {
  expect(sharesSearch(parse('')).toString()).toBe('question=*&group=all')
  expect(sharesSearch(parse('question=endure&group=*&wave=rain-1&from=2022-05&to=2022-06&asOf=2025-12-15')).toString()).toBe(
    'question=endure&group=*&wave=rain-1&from=2022-05&to=2022-06&asOf=2025-12-15',
  )
})

test('writes the query out in full for JSON answers', () => {
  expect(normaliseSharesQuery(parse('question=endure&to=2022-05'))).toEqual({
    question: ['endure'],
    group: ['all'],
    from: null,
    to: '2022-05',
    asOf: null,
  })
  expect(normaliseSharesQuery(parse('group=*'))).toEqual({ question: '*', group: '*', from: null, to: null, asOf: null })
})
