import { expect, test } from 'vitest'
import { BadRequest } from '@/lib/domain/errors'
import { parseSourcesQuery, sourcesSearch } from './sources-query'

const publishers = ['evening-post', 'observatory']

test('means every document where nothing is said', () => {
  expect(parseSourcesQuery('', publishers)).toEqual({ kind: null, publisher: null, asOf: null })
})

test('reads the kind, the publisher and the day', () => {
  expect(parseSourcesQuery('kind=secondary&publisher=evening-post&asOf=2025-12-15', publishers)).toEqual({
    kind: 'secondary',
    publisher: 'evening-post',
    asOf: '2025-12-15',
  })
})

test('refuses a publisher that the record lacks', () => {
  expect(() => parseSourcesQuery('publisher=morning-post', publishers)).toThrow(
    new BadRequest('The parameter "publisher" is "morning-post", expected one of evening-post, observatory.', {
      parameter: 'publisher',
      codes: publishers,
      fault: { kind: 'code', value: 'morning-post' },
    }),
  )
})

test('is written as it is read', () => {
  for (const search of ['', 'kind=primary', 'kind=secondary&publisher=evening-post&asOf=2025-12-15']) {
    expect(sourcesSearch(parseSourcesQuery(search, publishers)).toString()).toBe(search)
  }
})
