import { expect, test } from 'vitest'
import type { Wave } from './answer-share'
import { breaksBetween, findPopulationBreaks } from './population-break'

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

test('marks the day on which a publisher began to ask other people', () => {
  const wave = (id: string, fieldworkStart: string, population: string | null) => ({ ...december, id, fieldworkStart, population })
  expect(
    findPopulationBreaks([
      wave('d', '2024-09-20', 'new'),
      wave('a', '2023-12-04', 'old'),
      wave('c', '2024-05', 'new'),
      wave('b', '2024-02-05', 'old'),
      wave('x', '2024-03-01', null),
    ]),
  ).toEqual([{ publisher: december.publisher, day: '2024-05-01', before: 'old', after: 'new' }])
  expect(findPopulationBreaks([])).toEqual([])
})

test('a break belongs to the waves of its publisher on either side of it', () => {
  const wave = (publisher: string, fieldworkStart: string) => ({ ...december, publisher, fieldworkStart })
  const may = { publisher: 'Gazette', day: '2024-05-01', before: 'old', after: 'new' }
  expect(breaksBetween([wave('Gazette', '2024-02-05'), wave('Gazette', '2024-05')], [may])).toEqual([may])
  expect(breaksBetween([wave('Gazette', '2024-02-05'), wave('Other', '2024-09-20')], [may])).toEqual([])
  expect(breaksBetween([wave('Gazette', '2024-05')], [may])).toEqual([])
  expect(breaksBetween([], [may])).toEqual([])
})
