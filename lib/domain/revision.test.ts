import { describe, expect, test } from 'vitest'
import { unsplit } from './codes'
import type { Citation, Figure, Observation } from './observation'
import { differenceOf, listRevisions, type Revision } from './revision'

type Published = Partial<Pick<Observation, 'asOf' | 'figureId'>> & {
  readonly value: number
  readonly publishedOn: string
  readonly qualifier?: Citation['qualifier']
  readonly kind?: Citation['source']['kind']
  /** When its document was issued. */
  readonly issuedOn?: string | null
}

/** One made-up count of cups of tea in May 2001. */
function observed({
  value,
  publishedOn,
  asOf = null,
  figureId = String(value),
  qualifier = 'exact',
  kind = 'secondary',
  issuedOn = null,
}: Published) {
  const source = { publisherId: 'gazette', publisher: 'Gazette', title: 'Cups', url: null, language: 'en', note: null }
  return {
    figureId,
    series: { indicator: 'cups', place: 'XA', ...unsplit },
    period: { start: '2001-05-01', end: '2001-05-31' },
    value,
    asOf,
    publishedOn,
    citations: [
      { source: { ...source, id: `cups-${figureId}`, publishedOn: issuedOn, kind }, qualifier, locator: null, asPrinted: null, note: null },
    ],
  }
}

/** Each value with what it did and against which: `12 revised 10`. */
function revisions(...published: readonly Published[]): string[] {
  return listRevisions(published.map(observed)).map(toText)
}

function toText(revision: Revision<Figure>): string {
  const { kind, value } = revision
  switch (kind) {
    case 'published':
      return `${value.value} published`
    case 'outranked':
      return `${value.value} outranked ${revision.instead.value} ${revision.reason}`
    case 'conflict':
      return `${value.value} conflict ${revision.instead.value}`
    default:
      return `${value.value} ${kind} ${revision.before.value}`
  }
}

test('nothing published is no revision', () => {
  expect(revisions()).toEqual([])
})

test('goes by the order of publication, however the rows come; a fall is a revision', () => {
  expect(
    revisions({ value: 12, publishedOn: '2001-08-01' }, { value: 10, publishedOn: '2001-06-01' }, { value: 11, publishedOn: '2001-09-01' }),
  ).toEqual(['10 published', '12 revised 10', '11 revised 12'])
})

test('the same number once more confirms it, be it with data to a later day or without such a day', () => {
  expect(
    revisions(
      { value: 10, publishedOn: '2001-06-01' },
      { value: 10, figureId: 'b', publishedOn: '2001-07-01', asOf: '2001-06-30' },
      { value: 10, figureId: 'c', publishedOn: '2001-07-01', asOf: '2001-07-01' },
      { value: 10, figureId: 'd', publishedOn: '2001-07-01' },
    ),
  ).toEqual(['10 published', '10 confirmed 10', '10 confirmed 10', '10 confirmed 10'])
})

describe('published later, and does not count', () => {
  test('a rounded value; the next is compared with the one that counted', () => {
    expect(
      revisions(
        { value: 90, publishedOn: '2001-06-01' },
        { value: 100, publishedOn: '2001-06-02', qualifier: 'approx' },
        { value: 95, publishedOn: '2001-06-03' },
      ),
    ).toEqual(['90 published', '100 outranked 90 rounded', '95 revised 90'])
  })

  test('data to an earlier day; a month-only publication comes after the days of its month', () => {
    expect(
      revisions(
        { value: 20, publishedOn: '2001-07', asOf: '2001-06-30' },
        { value: 22, publishedOn: '2001-07-30', asOf: '2001-07-29' },
        { value: 25, publishedOn: '2001-08-01' },
      ),
    ).toEqual(['22 published', '20 outranked 22 earlier-data', '25 revised 22'])
  })

  test('a press report beside a primary document of the same day, whatever their order', () => {
    const press = { publishedOn: '2001-06-01' }
    const primary = { publishedOn: '2001-06-01', kind: 'primary' } as const
    expect(revisions({ value: 7, ...press }, { value: 8, ...primary })).toEqual(['7 outranked 8 outranked', '8 published'])
    expect(revisions({ value: 9, ...press }, { value: 8, ...primary })).toEqual(['8 published', '9 outranked 8 outranked'])
  })
})

test('a rounded value stands where there is nothing else, and another rounded one replaces it', () => {
  expect(
    revisions(
      { value: 100, publishedOn: '2001-06-01', qualifier: 'approx' },
      { value: 200, publishedOn: '2001-07-01', qualifier: 'approx' },
      { value: 187, publishedOn: '2001-08-01' },
    ),
  ).toEqual(['100 published', '200 revised 100', '187 revised 200'])
})

test('documents of equal standing that disagree on one day are in conflict with the value that counts', () => {
  expect(
    revisions(
      { value: 40, publishedOn: '2001-06-01' },
      { value: 43, publishedOn: '2001-06-10' },
      { value: 42, publishedOn: '2001-06-10' },
      { value: 50, publishedOn: '2001-07-01' },
    ),
  ).toEqual(['40 published', '42 revised 40', '43 conflict 42', '50 revised 42'])
})

test('the last day of a month and the month alone are one day', () => {
  expect(revisions({ value: 5, publishedOn: '2001-06-30' }, { value: 6, publishedOn: '2001-06' })).toEqual(['5 published', '6 conflict 5'])
})

test('judges by the documents of that day: a primary document found later changes nothing of then', () => {
  const [first, second] = [
    observed({ value: 7, publishedOn: '2001-06-01', issuedOn: '2001-06-01' }),
    observed({ value: 9, publishedOn: '2001-06-01' }),
  ]
  const [late] = observed({ value: 0, publishedOn: '2001-06-01', kind: 'primary', issuedOn: '2001-09-01' }).citations
  expect(listRevisions([first, { ...second, citations: [...second.citations, ...(late ? [late] : [])] }]).map(toText)).toEqual([
    '7 published',
    '9 conflict 7',
  ])
})

test('takes a difference between values of one kind only, and none from rounded ones', () => {
  expect(differenceOf({ value: 358, qualifier: 'exact' }, { value: 362, qualifier: 'exact' })).toBe(-4)
  expect(differenceOf({ value: 50.3, qualifier: 'at-least' }, { value: 50.1, qualifier: 'at-least' })).toBe(0.2)
  expect(differenceOf({ value: 358, qualifier: 'exact' }, { value: 362, qualifier: 'at-least' })).toBeNull()
  expect(differenceOf({ value: 5611, qualifier: 'derived' }, { value: 3600, qualifier: 'at-least' })).toBeNull()
  expect(differenceOf({ value: 200, qualifier: 'approx' }, { value: 190, qualifier: 'approx' })).toBeNull()
  expect(differenceOf({ value: 187, qualifier: 'exact' }, { value: 200, qualifier: 'approx' })).toBeNull()
  expect(differenceOf({ value: 200, qualifier: 'approx' }, { value: 187, qualifier: 'exact' })).toBeNull()
})
