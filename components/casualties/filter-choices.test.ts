import { expect, test } from 'vitest'
import { unsplit } from '@/lib/domain/codes'
import type { ExplorerQuery } from '@/lib/query/explorer-query'
import { figuresSearch } from '@/lib/query/figures-query'
import {
  chartSearch,
  chosenValues,
  clearedSearch,
  keptParameters,
  offeredIndicators,
  offeredVintages,
  quickSearch,
  toggleIndicator,
} from './filter-choices'

const query: ExplorerQuery = {
  table: 'casualties',
  from: '2024-02',
  to: '2026-01',
  indicators: ['civilians-injured', 'civilians-killed'],
  place: 'UA',
  breakdown: unsplit,
  period: 'month',
  vintage: 'latest',
  asOf: null,
  scale: 'linear',
  ticks: 'shown',
}

test('shows the vintage of the query, or the one that is being loaded', () => {
  expect(chosenValues(query).vintage).toBe('latest')
  expect(chosenValues({ ...query, vintage: 'first' }).vintage).toBe('first')
  expect(chosenValues(query, new URLSearchParams('vintage=first')).vintage).toBe('first')
  expect(chosenValues({ ...query, vintage: 'first' }, new URLSearchParams('from=2024-02')).vintage).toBe('latest')
})

test('offers every value only where the address asks for it', () => {
  expect(offeredVintages('latest')).toEqual(['latest', 'first'])
  expect(offeredVintages('first')).toEqual(['latest', 'first'])
  expect(offeredVintages('all')).toEqual(['latest', 'first', 'all'])
})

test('other months and a cleared breakdown keep the vintage, once', () => {
  const first: ExplorerQuery = { ...query, vintage: 'first', asOf: '2025-12-31', breakdown: { ...unsplit, weapon: 'long-range' } }
  expect(String(quickSearch(first, '2025-01', '2025-12'))).toBe('from=2025-01&to=2025-12&vintage=first&weapon=long-range&asOf=2025-12-31')
  expect(String(clearedSearch(first))).toBe('from=2024-02&to=2026-01&vintage=first&asOf=2025-12-31')
  expect(keptParameters(first)).toEqual([
    ['weapon', 'long-range'],
    ['asOf', '2025-12-31'],
  ])
})

test('a logarithmic scale is kept with other months, and is in no link to data', () => {
  const log: ExplorerQuery = { ...query, scale: 'log' }
  expect(String(quickSearch(log, '2025-01', '2025-12'))).toBe('from=2025-01&to=2025-12&scale=log')
  expect(keptParameters(log)).toEqual([['scale', 'log']])
  expect(String(figuresSearch(log))).toBe(String(figuresSearch(query)))
})

test('an indicator is taken away and put back, alone and in a split', () => {
  const injured = toggleIndicator(query, 'civilians-killed')
  expect(String(chartSearch(injured))).toBe('from=2024-02&to=2026-01&indicator=civilians-injured')
  expect(toggleIndicator(injured, 'civilians-killed')).toEqual(query)
  const split: ExplorerQuery = { ...query, indicators: null, breakdown: { ...unsplit, control: '*' } }
  const without = toggleIndicator(split, 'civilians-killed')
  expect(without.indicators).toHaveLength(5)
  expect(String(chartSearch(without))).toContain('indicator=civilians-injured')
  expect(toggleIndicator(without, 'civilians-killed')).toEqual(split)
  expect(offeredIndicators(split)).toEqual(['civilians-killed', 'civilians-injured'])
  expect(offeredIndicators(without)).toHaveLength(6)
})

test('hidden ticks are kept with other months', () => {
  expect(String(quickSearch({ ...query, ticks: 'hidden' }, '2025-01', '2025-12'))).toBe('from=2025-01&to=2025-12&ticks=hidden')
})
