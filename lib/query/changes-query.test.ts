import { expect, test } from 'vitest'
import { changesSearch, feedHref, parseChangesQuery, parseFeedQuery } from './changes-query'
import type { KnownCodes } from './known-codes'

const codes: KnownCodes = {
  indicators: { casualties: ['civilians-killed'], context: ['cups', 'pots'] },
  places: ['UA'],
  questions: [],
  groups: [],
  waves: [],
}

test('by default the newest month, everything, and all kinds but values stated once more', () => {
  expect(parseChangesQuery('', codes)).toEqual({
    published: null,
    indicators: null,
    kinds: ['published', 'revised', 'conflict', 'outranked'],
    asOf: null,
  })
})

test('takes indicators of both tables and kinds, in their order, and a star for all', () => {
  expect(
    parseChangesQuery('?published=2022-09&indicator=pots&indicator=civilians-killed&kind=confirmed&kind=revised&asOf=2023-01-01', codes),
  ).toEqual({
    published: '2022-09',
    indicators: ['civilians-killed', 'pots'],
    kinds: ['revised', 'confirmed'],
    asOf: '2023-01-01',
  })
  expect(parseChangesQuery('?indicator=*&indicator=pots&kind=*', codes)).toMatchObject({
    indicators: null,
    kinds: ['published', 'revised', 'conflict', 'outranked', 'confirmed'],
  })
})

test.each(['?published=2022-13', '?indicator=saucers', '?kind=lost', '?vintage=all'])('refuses %s', (search) => {
  expect(() => parseChangesQuery(search, codes)).toThrow(/expected|this address takes/)
})

test('links say what differs from the default', () => {
  expect(changesSearch(parseChangesQuery('', codes)).toString()).toBe('')
  const search = 'published=2022-09&indicator=cups&kind=revised'
  expect(changesSearch(parseChangesQuery(search, codes)).toString()).toBe(search)
})

test('the feed takes indicators only', () => {
  expect(parseFeedQuery('', codes)).toBeNull()
  expect(parseFeedQuery('?indicator=pots&indicator=cups', codes)).toEqual(['cups', 'pots'])
  expect(() => parseFeedQuery('?kind=revised', codes)).toThrow('Unknown parameter "kind"')
  expect(feedHref(null)).toBe('/feed.atom')
  expect(feedHref(['cups', 'pots'])).toBe('/feed.atom?indicator=cups&indicator=pots')
})
