import { expect, test } from 'vitest'
import { casualtiesValues } from '@/lib/query/chart-values'
import { casualtiesEmbed, type EmbedAddresses, type EmbedSearches } from '@/lib/query/embed-query'
import { parseExplorerQuery } from '@/lib/query/explorer-query'
import { longestQuery } from '@/lib/query/parameters'
import { findEmbedAddresses, readEmbedAddress, toEmbedAddresses } from './frozen-address'
import { getKnownCodes } from './known-codes'

const reach = { first: '2022-02', last: '2026-01' }
const query = parseExplorerQuery('from=2024-11&to=2025-04&by=weapon&asOf=2025-05-31', await getKnownCodes(), reach)
const copied = await findEmbedAddresses(casualtiesEmbed(query, reach), casualtiesValues(query), {
  asOf: query.asOf,
  recentFrom: '2025-01',
  locale: 'uk',
})
const frozen = searchOf(copied)

function searchOf(addresses: EmbedAddresses | null): string {
  return String(addresses?.frozen.split('?')[1])
}

function stateOf(search: string): Promise<string> {
  return readEmbedAddress('casualties', new URLSearchParams(search)).then(({ state }) => state)
}

test('a copied address is read as the choices of its page, its day, its documents and its recent months', async () => {
  expect(copied).toMatchObject({ chart: 'casualties', day: '2025-05-31', keepsDocuments: true })
  expect(copied?.frozen).toMatch(/^\/embed\/uk\/casualties\?frozen=[\w-]{4}&from=2024-11&to=2025-04&/)
  const { choices, state, freeze } = await readEmbedAddress('casualties', new URLSearchParams(frozen))
  expect(state).toBe('whole')
  expect(parseExplorerQuery(choices.toString(), await getKnownCodes(), reach)).toEqual(query)
  expect(freeze?.documents).toContain('babel-2025-05-09')
  expect(freeze?.recentFrom).toBe('2025-01')
})

test('the order of parameters and how they are written change nothing', async () => {
  expect(await stateOf(frozen.split('&').toReversed().join('&'))).toBe('whole')
  expect(await stateOf(frozen.replace('UA', '%55%41'))).toBe('whole')
})

test('wherever a copied address is cut behind the first letter of its mark, that shows', async () => {
  const cuts = Array.from({ length: frozen.length - 1 }, (_, index) => frozen.slice(0, index + 1))
  const states = await Promise.all(cuts.map(stateOf))
  expect(cuts.filter((_, index) => states[index] !== 'damaged')).toEqual([])
})

test('whatever is changed, added or left out shows', async () => {
  const changed = [
    frozen.replace('from=2024-11', 'from=2024-12'),
    frozen.replace('to=2025-04', 'to=2025-03'),
    frozen.replace('weapon=*', 'weapon=all'),
    frozen.replace('asOf=2025-05-31', 'asOf=2025-05-30'),
    frozen.replace('recent=2025-01', 'recent=2025-02'),
    frozen.replace('documents=', 'documents=AAAA'),
    frozen.replace(/.{4}$/, ''),
    frozen.replace(/&documents=.*/, ''),
    frozen.replace(/&asOf=[^&]*/, ''),
    frozen.replace(/frozen=..../, 'frozen=AAAA'),
    frozen.replace(/frozen=....&/, ''),
    // Of a chart with more documents than an address has room for.
    frozen.replace(/frozen=....&|&documents=.*/g, ''),
    `${frozen}&scale=log`,
    `${frozen}&frozen=AAAA`,
    `${frozen}&documents=`,
  ]
  expect(new Set(changed).size).toBe(changed.length)
  expect(changed).not.toContain(frozen)
  const states = await Promise.all(changed.map(stateOf))
  expect(changed.filter((_, index) => states[index] !== 'damaged')).toEqual([])
})

test('the address of one chart is not that of another', async () => {
  expect((await readEmbedAddress('timeline', new URLSearchParams(frozen))).state).toBe('damaged')
})

test('of a damaged address the choices are left, without the day', async () => {
  const damaged = 'frozen=AAAA&by=sex&asOf=2025-05-31&recent=2025-01&documents=tea'
  const { choices, freeze } = await readEmbedAddress('casualties', new URLSearchParams(damaged))
  expect([String(choices), freeze]).toEqual(['by=sex', null])
})

test('an address without the mark is live or names a day alone', async () => {
  expect(await readEmbedAddress('casualties', new URLSearchParams('by=sex'))).toMatchObject({ state: 'whole', freeze: null })
  const { choices, state } = await readEmbedAddress('casualties', new URLSearchParams('by=sex&asOf=2025-05-31'))
  expect([String(choices), state]).toEqual(['by=sex&asOf=2025-05-31', 'whole'])
  for (const search of ['asOf=2024-01-1', 'asOf=', 'asOf=2024-01-01&asOf=2024-01-02', 'documents=AAAA', 'documents=']) {
    expect(await stateOf(search), search).toBe('damaged')
  }
})

const of = { day: '2026-04-13', recentFrom: null, locale: 'en' }
const tea: EmbedSearches = {
  chart: 'context',
  named: new URLSearchParams('indicator=cups-of-tea'),
  live: new URLSearchParams(),
  saysLater: true,
}
const pots = (count: number) => Array.from({ length: count }, (_, index) => `pot-${index}`)

test('names as many documents as an address has room for, and says where there are more', () => {
  const room = Math.floor((longestQuery - 'frozen=AAAA&indicator=cups-of-tea&asOf=2026-04-13&documents='.length) / 4)
  const most = toEmbedAddresses(tea, { ...of, documents: pots(room) })
  expect(most.keepsDocuments).toBe(true)
  expect(searchOf(most).length).toBeGreaterThan(longestQuery - 4)
  expect(searchOf(most).length).toBeLessThanOrEqual(longestQuery)
  const more = toEmbedAddresses(tea, { ...of, documents: pots(room + 1) })
  expect(more.keepsDocuments).toBe(false)
  expect(searchOf(more)).toMatch(/^frozen=[\w-]{4}&indicator=cups-of-tea&asOf=2026-04-13$/)
})

test('a chart of no document keeps to none', async () => {
  const address = new URLSearchParams(searchOf(toEmbedAddresses(tea, { ...of, documents: [] })))
  expect((await readEmbedAddress('context', address)).freeze).toEqual({ documents: [], recentFrom: null })
})
