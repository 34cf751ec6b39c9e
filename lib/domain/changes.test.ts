import { expect, test } from 'vitest'
import {
  type ChangeCount,
  type ChangeEvent,
  countKinds,
  newsFirst,
  publicationOf,
  toChangeGroups,
  toMonthCounts,
  valueIdOf,
} from './changes'
import { unsplit } from './codes'
import type { Figure } from './observation'
import type { Revision, RevisionKind } from './revision'

/** A made-up count of cups of tea; its id is its value. */
function figure(
  value: number,
  { publishedOn = '2001-06-10', source = 'gazette', indicator = 'cups', place = 'UA', age = 'all' } = {},
): Figure {
  return {
    figureId: String(value),
    series: { indicator, place, ...unsplit, age },
    period: { start: '2001-05-01', end: '2001-05-31' },
    value,
    asOf: null,
    publishedOn,
    citations: [
      {
        source: {
          id: source,
          publisherId: source,
          publisher: source,
          title: source,
          url: null,
          publishedOn,
          language: 'en',
          kind: source === 'board' ? 'primary' : 'secondary',
          note: null,
        },
        qualifier: 'exact',
        locator: null,
        asPrinted: null,
        note: null,
      },
    ],
    qualifier: 'exact',
    isLatest: true,
    conflicts: [],
  }
}

function event(value: Figure, kind: 'published' | 'revised' | 'confirmed' = 'published'): ChangeEvent {
  const revision: Revision<Figure> = kind === 'published' ? { kind, value } : { kind, value, before: figure(0) }
  return { subject: 'figure', revision }
}

test('groups by day and document, the newest day first, a month after its days, primary documents first', () => {
  const events = [
    event(figure(1, { publishedOn: '2001-05-31' })),
    event(figure(2, { publishedOn: '2001-06' })),
    event(figure(3, { publishedOn: '2001-06-10' })),
    event(figure(4, { publishedOn: '2001-06-10', source: 'board' })),
    event(figure(5, { publishedOn: '2001-06-11' })),
    event(figure(6, { publishedOn: '2001-06-10' })),
  ]
  const groups = toChangeGroups(events)
  expect(groups.map(({ publishedOn, source, events: grouped }) => [publishedOn, source.id, grouped.map(valueIdOf)])).toEqual([
    ['2001-06-11', 'gazette', ['5']],
    ['2001-06-10', 'board', ['4']],
    ['2001-06-10', 'gazette', ['3', '6']],
    ['2001-06', 'gazette', ['2']],
    ['2001-05-31', 'gazette', ['1']],
  ])
})

test('orders a group by indicator, kind, place and breakdown, what is not split first', () => {
  const [group] = toChangeGroups([
    event(figure(1, { indicator: 'pots' })),
    event(figure(2), 'revised'),
    event(figure(3, { age: 'adult' })),
    event(figure(4, { place: 'AA' })),
    event(figure(5)),
  ])
  expect(group?.events.map(valueIdOf)).toEqual(['5', '3', '4', '2', '1'])
})

test('puts what happened to known values before the first values of others', () => {
  const events = [event(figure(1)), event(figure(2), 'revised'), event(figure(3)), event(figure(4), 'confirmed')]
  expect(newsFirst(events).map(valueIdOf)).toEqual(['2', '4', '1', '3'])
})

test('counts by kind, and by month of publication', () => {
  expect(countKinds([event(figure(1)), event(figure(2)), event(figure(3), 'revised')])).toEqual({
    published: 2,
    revised: 1,
    conflict: 0,
    outranked: 0,
    confirmed: 0,
  })
  const counted = (publishedOn: string, kind: RevisionKind, count: number): ChangeCount => ({ publishedOn, indicator: 'cups', kind, count })
  const none = { published: 0, revised: 0, conflict: 0, outranked: 0, confirmed: 0 }
  expect(
    toMonthCounts([counted('2001-05-31', 'revised', 1), counted('2001-06', 'published', 2), counted('2001-06-10', 'published', 3)]),
  ).toEqual([
    { month: '2001-06', counts: { ...none, published: 5 } },
    { month: '2001-05', counts: { ...none, revised: 1 } },
  ])
  expect(publicationOf(event(figure(1)))).toBe('2001-06-10')
})
