import { expect, test } from 'vitest'
import { type Standable, standingOf } from './standing'

const latest: Standable = { figureId: 'other', qualifier: 'exact', asOf: '2001-12-10', publishedOn: '2001-12-10' }
const figure = { ...latest, figureId: 'this', conflicts: [] }

test('a figure is the value that counts, also where another one disagrees', () => {
  expect(standingOf({ ...figure, conflicts: [latest] }, { ...latest, figureId: 'this' })).toBe('newest')
})

test('a figure that loses a tie is in conflict, not superseded', () => {
  expect(standingOf({ ...figure, conflicts: [latest] }, latest)).toBe('conflict')
})

test('a rounded figure gives way to any other, whenever that was published', () => {
  expect(standingOf({ ...figure, qualifier: 'approx' }, { ...latest, publishedOn: '2001-12-09' })).toBe('rounded')
  expect(standingOf({ ...figure, qualifier: 'approx' }, { ...latest, qualifier: 'approx', publishedOn: '2001-12-11' })).toBe('superseded')
})

test('a figure is superseded only by a value published later', () => {
  expect(standingOf(figure, { ...latest, publishedOn: '2001-12-11' })).toBe('superseded')
  expect(standingOf(figure, { ...latest, publishedOn: '2001-12' })).toBe('superseded')
})

test('a figure published no earlier than the one that counts has earlier data, or was read in a lesser document', () => {
  expect(standingOf({ ...figure, asOf: '2001-11-30', publishedOn: '2001-12-20' }, latest)).toBe('earlier-data')
  expect(standingOf(figure, latest)).toBe('outranked')
})

test('the day of publication stands in for the day that data stop', () => {
  expect(standingOf({ ...figure, asOf: '2001-12-09' }, { ...latest, asOf: null })).toBe('earlier-data')
  expect(standingOf({ ...figure, asOf: null }, { ...latest, asOf: null })).toBe('outranked')
})
