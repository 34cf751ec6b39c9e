import { expect, test } from 'vitest'
import { unsplit } from './codes'
import type { Source } from './source'
import { isSourceKnownOn, type RivalFigure, type SourceFigure, standingOf } from './source-view'

const source: Source = {
  id: 'gazette-1',
  publisherId: 'gazette',
  publisher: 'Gazette',
  title: 'Cups of tea',
  url: null,
  publishedOn: '2001-12-10',
  language: 'en',
  kind: 'primary',
  note: null,
}
const citation = { source, qualifier: 'exact', locator: null, asPrinted: null, note: null } as const
const rival: RivalFigure = { figureId: 'other', value: 42, qualifier: 'exact', publishedOn: '2001-12-10', citations: [citation] }
const figure: SourceFigure = {
  figureId: 'this',
  series: { indicator: 'cups', place: 'XX', ...unsplit },
  period: { start: '2001-11-01', end: '2001-11-30' },
  value: 40,
  asOf: null,
  publishedOn: '2001-12-10',
  citation,
  latest: rival,
  conflicts: [],
}

test('a figure is the value that counts, also where another one disagrees', () => {
  expect(standingOf({ ...figure, latest: { ...rival, figureId: 'this' }, conflicts: [rival] })).toBe('newest')
})

test('a figure that loses a tie is in conflict, not superseded', () => {
  expect(standingOf({ ...figure, conflicts: [rival] })).toBe('conflict')
})

test('a figure is superseded only by a value published later', () => {
  expect(standingOf({ ...figure, latest: { ...rival, publishedOn: '2001-12-11' } })).toBe('superseded')
  expect(standingOf({ ...figure, latest: { ...rival, publishedOn: '2001-12' } })).toBe('superseded')
  expect(standingOf(figure)).toBe('outranked')
  expect(standingOf({ ...figure, latest: { ...rival, publishedOn: '2001-12-09' } })).toBe('outranked')
})

test('a document is known from its day on, an undated one always', () => {
  expect(isSourceKnownOn({ publishedOn: '2001-12' }, '2001-12-30')).toBe(false)
  expect(isSourceKnownOn({ publishedOn: '2001-12' }, '2001-12-31')).toBe(true)
  expect(isSourceKnownOn({ publishedOn: null }, '1900-01-01')).toBe(true)
})
