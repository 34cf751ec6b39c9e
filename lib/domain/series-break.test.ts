import { expect, test } from 'vitest'
import type { Wave } from './answer-share'
import type { PopulationBreak } from './population-break'
import { findSeriesBreaks } from './series-break'
import type { SurveyRow } from './survey-view'

const source = {
  id: 'gazette-1',
  publisherId: 'gazette',
  publisher: 'Gazette',
  title: 'Cups of tea',
  url: null,
  publishedOn: null,
  language: 'en',
  kind: 'secondary',
  note: null,
} as const
const may: PopulationBreak = { publisher: 'Tea Board', until: '2024-02-10', since: '2024-05', before: 'some', after: 'others' }

/** A row of a made-up wave. */
function row(fieldworkStart: string, fieldworkEnd: string, publisher = 'Tea Board'): SurveyRow {
  const wave: Wave = {
    id: fieldworkStart,
    publisher,
    name: 'Cups of tea',
    fieldworkStart,
    fieldworkEnd,
    sampleSize: 12,
    mode: null,
    population: null,
    coverageNote: null,
    marginNote: null,
    publishedOn: null,
    status: 'final',
    supersededBy: null,
    source,
  }
  const group = { id: 'all', kind: 'all', name: 'All drinkers' }
  return {
    wave,
    group,
    cells: [],
    isComplete: null,
    finalWave: null,
    interimWaves: [],
    asked: null,
    margins: [],
    marginStatement: null,
  }
}

/** `lastBefore day firstAfter` of each break. */
function stretches(question: string, rows: readonly SurveyRow[], populations: readonly PopulationBreak[] = []): string[] {
  return findSeriesBreaks(question, rows, populations).map(({ lastBefore, day, firstAfter }) => `${lastBefore} ${day} ${firstAfter}`)
}

test('a change of population lies between waves of its publisher on either side of it', () => {
  const [february, september] = [row('2024-02-05', '2024-02-10'), row('2024-09-20', '2024-10-03')]
  expect(stretches('tea', [february, september], [may])).toEqual(['2024-02-10 2024-05-01 2024-09-20'])
  expect(stretches('tea', [february, row('2024-09-20', '2024-10-03', 'Coffee Board')], [may])).toEqual([])
  expect(stretches('tea', [september], [may])).toEqual([])
  expect(stretches('tea', [], [may])).toEqual([])
})

test('a wave between the last of the old population and the first of the new one lies on neither side', () => {
  const [february, april, september] = [row('2024-02-05', '2024-02-10'), row('2024-04', '2024-04'), row('2024-09-20', '2024-10-03')]
  expect(stretches('tea', [february, april, september], [may])).toEqual(['2024-02-10 2024-05-01 2024-09-20'])
  expect(stretches('tea', [april, september], [may])).toEqual([])
  expect(stretches('tea', [february, april], [may])).toEqual([])
})

test('a wave under way on the day of a new wording lies before it, and the gap begins when it ended', () => {
  const straddling = row('2025-08-20', '2025-09-10')
  expect(stretches('success', [straddling, row('2025-10-01', '2025-10-09')])).toEqual(['2025-09-10 2025-09-02 2025-10-01'])
  expect(stretches('success', [straddling, row('2025-09-05', '2025-09-20')])).toEqual(['2025-09-05 2025-09-02 2025-09-05'])
  expect(stretches('success', [straddling])).toEqual([])
})
