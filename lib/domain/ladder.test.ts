import { expect, test } from 'vitest'
import type { Qualifier } from './codes'
import { unsplit } from './codes'
import { toLadder } from './ladder'
import type { Figure } from './observation'
import { chooseVintage } from './vintage'

const indicators = new Map([
  [
    'cups-of-tea',
    {
      id: 'cups-of-tea',
      nameEn: 'Cups of tea',
      nameUk: null,
      unit: 'cups',
      kind: 'flow',
      producer: 'Tea house',
      isVerified: false,
      definition: 'Made up.',
    } as const,
  ],
])

type Published = {
  value: number
  on: string
  asOf?: string
  qualifier?: Qualifier
  kind?: 'primary' | 'secondary'
  documents?: readonly (string | null)[]
}

function observed({ value, on, asOf, qualifier = 'exact', kind = 'secondary', documents = [null] }: Published) {
  const source = { publisherId: 'p', publisher: 'P', title: 'T', url: null, language: 'en', kind, note: null }
  return {
    figureId: `${on} ${value}`,
    series: { indicator: 'cups-of-tea', place: 'UA', ...unsplit },
    period: { start: '2001-03-01', end: '2001-03-31' },
    value,
    asOf: asOf ?? null,
    publishedOn: on,
    citations: documents.map((publishedOn) => ({
      source: { ...source, id: `${value} ${publishedOn}`, publishedOn },
      qualifier,
      locator: null,
      asPrinted: null,
      note: null,
    })),
  }
}

function vintages(...published: readonly Published[]): Figure[] {
  return chooseVintage(published.map(observed), 'all', null)
}

function ladder(...published: readonly Published[]) {
  return toLadder(vintages(...published), { indicators, until: '2001-12-31' })
}

function changes(...published: readonly Published[]) {
  return ladder(...published).steps.map((step) => step.map(({ cell, change }) => [cell.value, change]))
}

test('says what each value changed, and not where its data stop earlier', () => {
  expect(
    changes(
      { value: 3028, asOf: '2001-07-03', on: '2001-07-03' },
      { value: 3182, asOf: '2001-08-28', on: '2001-08-28' },
      { value: 3190, asOf: '2001-09-04', on: '2001-09-04' },
      { value: 3175, asOf: '2001-07-31', on: '2001-09' },
      { value: 3298, asOf: '2001-11-06', on: '2001-11-06' },
    ),
  ).toEqual([[[3028, 'first']], [[3182, 154]], [[3190, 8]], [[3175, 'earlier-data']], [[3298, 108]]])
})

test('says from when to when each value counted, a month from its last day', () => {
  const { steps } = ladder(
    { value: 7, asOf: '2001-08-28', on: '2001-08-28' },
    { value: 6, asOf: '2001-07-31', on: '2001-09' },
    { value: 8, on: '2001-10' },
    { value: 9, on: '2001-11-02' },
  )
  expect(steps.map(([{ cell, counted }]) => [cell.value, counted])).toEqual([
    [7, { start: '2001-08-28', end: '2001-10-30' }],
    [6, null],
    [8, { start: '2001-10-31', end: '2001-11-01' }],
    [9, { start: '2001-11-02', end: '2001-12-31' }],
  ])
})

test('shows a fall as a fall, and a value that comes back', () => {
  expect(changes({ value: 362, on: '2001-02-05' }, { value: 358, on: '2001-02-15' }, { value: 362, on: '2001-03-05' })).toEqual([
    [[362, 'first']],
    [[358, -4]],
    [[362, 4]],
  ])
})

test('subtracts decimals without noise', () => {
  expect(changes({ value: 50.1, on: '2001-05-01' }, { value: 50.3, on: '2001-05-02' })[1]).toEqual([[50.3, 0.2]])
})

test('takes no difference to or from a rounded value', () => {
  expect(
    changes({ value: 90, on: '2001-05-01' }, { value: 100, on: '2001-05-02', qualifier: 'approx' }, { value: 95, on: '2001-05-03' }),
  ).toEqual([[[90, 'first']], [[100, 'rounded']], [[95, 5]]])
  expect(changes({ value: 100, on: '2001-05-01', qualifier: 'approx' }, { value: 95, on: '2001-05-02' })).toEqual([
    [[100, 'first']],
    [[95, 'no-difference']],
  ])
})

test('makes one step of values that disagree, each with its difference to the step before', () => {
  const { steps } = ladder({ value: 90, on: '2001-01-01' }, { value: 102, on: '2001-01-10' }, { value: 105, on: '2001-01-10' })
  expect(steps.map((step) => step.map(({ cell, change }) => [cell.value, change, cell.isLatest]))).toEqual([
    [[90, 'first', false]],
    [
      [102, 12, true],
      [105, 15, false],
    ],
  ])
  expect(steps[1]?.map(({ counted }) => counted)).toEqual([{ start: '2001-01-10', end: '2001-12-31' }, null])
})

test('says that a better document of the same day counts', () => {
  expect(changes({ value: 100, on: '2001-01-10', kind: 'primary' }, { value: 105, on: '2001-01-10' })).toEqual([
    [[100, 'first']],
    [[105, 'outranked']],
  ])
})

test('lets a document that comes later decide a conflict from its own day on', () => {
  const [step] = ladder({ value: 50, on: '2001-07-10' }, { value: 53, on: '2001-07-10', documents: [null, '2001-07'] }).steps
  expect(step?.map(({ cell, counted }) => [cell.value, cell.isLatest, counted])).toEqual([
    [50, false, { start: '2001-07-10', end: '2001-07-30' }],
    [53, true, { start: '2001-07-31', end: '2001-12-31' }],
  ])
})

test('refuses to make a ladder of nothing', () => {
  expect(() => ladder()).toThrow('has no values')
})
