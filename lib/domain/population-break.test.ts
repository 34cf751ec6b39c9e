import { expect, test } from 'vitest'
import type { Wave } from './answer-share'
import { findPopulationBreaks } from './population-break'

const december: Wave = {
  id: 'rain-2025-12',
  publisher: 'Rain Institute',
  name: 'December',
  fieldworkStart: '2025-11-26',
  fieldworkEnd: '2025-12-29',
  sampleSize: 1001,
  mode: null,
  population: null,
  coverageNote: null,
  marginNote: null,
  publishedOn: '2026-01-02',
  status: 'final',
  supersededBy: null,
  source: {
    id: 'evening-post-1',
    publisherId: 'evening-post',
    publisher: 'Evening Post',
    title: 'Rain',
    url: null,
    publishedOn: null,
    language: 'en',
    kind: 'secondary',
    note: null,
  },
}

test('a break lies between the last wave that states the old population and the first that states another', () => {
  const wave = (id: string, fieldworkStart: string, population: string | null) => ({
    ...december,
    id,
    fieldworkStart,
    fieldworkEnd: id === 'b' ? '2024-02-10' : fieldworkStart,
    population,
  })
  expect(
    findPopulationBreaks([
      wave('d', '2024-09-20', 'new'),
      wave('a', '2023-12-04', 'old'),
      wave('c', '2024-05', 'new'),
      wave('b', '2024-02-05', 'old'),
      wave('x', '2024-03-01', null),
    ]),
  ).toEqual([{ publisher: december.publisher, until: '2024-02-10', since: '2024-05', before: 'old', after: 'new' }])
  expect(findPopulationBreaks([])).toEqual([])
})

test('texts in use side by side, or in one wave alone, make no break', () => {
  const wave = (fieldworkStart: string, population: string) => ({ ...december, id: fieldworkStart, fieldworkStart, population })
  const [a, b, c, d] = ['2024-01-05', '2024-02-05', '2024-03-05', '2024-04-05'] as const
  expect(findPopulationBreaks([wave(a, 'old'), wave(b, 'new'), wave(c, 'old'), wave(d, 'new')])).toEqual([])
  expect(findPopulationBreaks([wave(a, 'old'), wave(b, 'old'), wave(c, 'new')])).toEqual([])
})

test('another text between the two is the first that is not the old one', () => {
  const wave = (fieldworkStart: string, population: string) => ({ ...december, id: fieldworkStart, fieldworkStart, population })
  const days = ['2024-01-05', '2024-02-05', '2024-03', '2024-04-05', '2024-05-05'] as const
  const found = findPopulationBreaks(days.map((day, index) => wave(day, ['old', 'old', 'other words', 'new', 'new'][index] ?? '')))
  expect(found.map(({ since, after }) => [since, after])).toEqual([['2024-03', 'new']])
})
