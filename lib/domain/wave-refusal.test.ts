import { expect, test } from 'vitest'
import type { RespondentGroup, Wave } from './answer-share'
import type { SurveyRow } from './survey-view'
import { compareFieldwork, listRefusals } from './wave-refusal'

const everyone: RespondentGroup = { id: 'all', kind: 'all', name: 'All drinkers' }
const tea: Wave = {
  id: 'tea-1',
  publisher: 'Tea Board',
  name: 'Cups of tea',
  fieldworkStart: '2001-11-03',
  fieldworkEnd: '2001-11-09',
  sampleSize: 12,
  mode: null,
  population: 'Drinkers of tea',
  coverageNote: null,
  marginNote: null,
  publishedOn: '2001-12-10',
  status: 'final',
  supersededBy: null,
  source: {
    id: 'gazette-1',
    publisherId: 'gazette',
    publisher: 'Gazette',
    title: 'Cups of tea',
    url: null,
    publishedOn: '2001-12-10',
    language: 'en',
    kind: 'secondary',
    note: null,
  },
}

/** A row of a made-up wave with one share of one answer. */
function row(wave: Wave, group: RespondentGroup): SurveyRow {
  const answer = { question: 'tea', id: 'milk', position: 1, label: 'With milk', kind: 'substantive', sumOf: [] } as const
  const share = {
    shareId: wave.id,
    wave,
    question: { id: 'tea', shortTitle: 'Tea' },
    answer,
    group,
    percent: 40,
    citations: [{ source: tea.source, locator: null, note: null }] as const,
    publishedOn: '2001-12-10',
  }
  const cells = [{ answer, shares: [share] }]
  return { wave, group, cells, isComplete: true, finalWave: null, interimWaves: [], asked: null, margins: [], marginStatement: null }
}

function refuse(first: Partial<Wave>, second: Partial<Wave>, group = everyone): string[] {
  const [earlier, later] = [
    { ...tea, ...first },
    { ...tea, id: 'tea-2', fieldworkEnd: '2001-12-09', ...second },
  ]
  const rows = [row(earlier, group), row(later, group)]
  return listRefusals({ question: { id: 'tea' }, earlier, later, group, rows, populations: [] }).map(({ kind }) => kind)
}

test('two waves of one publisher and population are compared', () => {
  expect(refuse({}, {})).toEqual([])
})

test('releases of one fieldwork are not independent, be they interim and final or both interim', () => {
  expect(refuse({ status: 'interim', supersededBy: 'tea-2' }, {})).toEqual(['same-fieldwork'])
  expect(refuse({ status: 'interim', supersededBy: 'tea-3' }, { status: 'interim', supersededBy: 'tea-3' })).toEqual(['same-fieldwork'])
  expect(refuse({ status: 'interim', supersededBy: 'tea-3' }, { status: 'interim', supersededBy: 'tea-4' })).toEqual([])
})

test('neither publishers nor ways of asking are compared', () => {
  expect(refuse({}, { publisher: 'Coffee Board' })).toEqual(['publisher'])
  expect(refuse({}, {}, { id: 'imagined', kind: 'method', name: 'An imagined drinker' })).toEqual(['method'])
})

test('a wave without a share of the group is named', () => {
  const later = { ...tea, id: 'tea-2' }
  const parts = { question: { id: 'tea' }, earlier: tea, later, group: everyone, populations: [] }
  expect(listRefusals({ ...parts, rows: [row(tea, everyone)] })).toEqual([{ kind: 'no-share', waves: [later] }])
})

test('waves are ordered by the end of the fieldwork, then by its start', () => {
  const long = { ...tea, id: 'tea-0', fieldworkStart: '2001-10-01' }
  expect([tea, long].sort(compareFieldwork).map(({ id }) => id)).toEqual(['tea-0', 'tea-1'])
})
