import { expect, test } from 'vitest'
import { kindOf, makeListing } from './listing'

const rows = (count: number, name: string) => Array.from({ length: count }, (_, place) => `${name} ${place + 1}`)

test('an altered row at the end of a file comes before any number of revised ones', () => {
  const listing = makeListing<string>({ most: 10, ofEach: 2 })
  for (const row of rows(20, 'cup')) listing.add('revised', row)
  listing.add('altered', 'spoon')
  expect(listing.read()).toEqual([
    { kind: 'altered', rows: 1, listed: ['spoon'] },
    { kind: 'revised', rows: 20, listed: rows(9, 'cup') },
  ])
})

test('no kind takes all the room: each keeps some, the rest goes to what matters most', () => {
  const listing = makeListing<string>({ most: 10, ofEach: 2 })
  for (const row of rows(20, 'revised')) listing.add('revised', row)
  for (const row of rows(20, 'altered')) listing.add('altered', row)
  for (const row of rows(3, 'unknown')) listing.add('unknown', row)
  expect(listing.read()).toEqual([
    { kind: 'altered', rows: 20, listed: rows(6, 'altered') },
    { kind: 'unknown', rows: 3, listed: rows(2, 'unknown') },
    { kind: 'revised', rows: 20, listed: rows(2, 'revised') },
  ])
})

test('identical rows are not listed, unless a cell of theirs reads otherwise today', () => {
  const listing = makeListing<string>({ most: 10, ofEach: 2 })
  listing.add(kindOf({ verdict: 'identical', outdated: [] }), 'cup')
  listing.add(kindOf({ verdict: 'identical', outdated: [{ column: 'sources', given: '1', published: '2' }] }), 'pot')
  listing.add(kindOf({ verdict: 'revised', outdated: [{ column: 'sources', given: '1', published: '2' }] }), 'spoon')
  expect(listing.read()).toEqual([
    { kind: 'revised', rows: 1, listed: ['spoon'] },
    { kind: 'outdated', rows: 1, listed: ['pot'] },
  ])
})
