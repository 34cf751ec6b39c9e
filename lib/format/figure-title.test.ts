import { expect, test } from 'vitest'
import { type Breakdown, type Qualifier, unsplit } from '@/lib/domain/codes'
import type { Indicator, Place } from '@/lib/domain/indicator'
import type { Period } from '@/lib/domain/period'
import { translator } from './catalogue'
import { formatFigureTitle } from './figure-title'

const ukraine: Place = { id: 'UA', kind: 'country', nameEn: 'Ukraine', nameUk: null }
const region: Place = { id: 'UA-01', kind: 'region', nameEn: 'Teapot oblast', nameUk: null }
const killed: Indicator = {
  id: 'civilians-killed',
  nameEn: 'Civilians killed',
  nameUk: null,
  unit: 'persons',
  kind: 'flow',
  producer: 'Tea Board',
  isVerified: true,
  definition: 'Made up.',
}
const cups: Indicator = { ...killed, id: 'cups', nameEn: 'Cups of tea', unit: 'cups', isVerified: false }
const november = { start: '2001-11-01', end: '2001-11-30' }

type Shown = {
  value?: number
  qualifier?: Qualifier
  indicator?: Indicator
  place?: Place
  period?: Period
  breakdown?: Partial<Breakdown>
}

function write({ value = 12, qualifier = 'exact', indicator = killed, place = ukraine, period = november, breakdown = {} }: Shown): string {
  const series = { indicator: indicator.id, place: place.id, ...unsplit, ...breakdown }
  return formatFigureTitle({ figure: { series, period, value, qualifier }, indicator, place }, translator('en'), 'en')
}

test('counts of the whole country are sentences', () => {
  expect(write({ qualifier: 'at-least' })).toBe('At least 12 civilians were killed in Ukraine in November 2001')
  expect(write({ qualifier: 'approx' })).toBe('About 12 civilians were killed in Ukraine in November 2001')
  expect(write({ qualifier: 'exact' })).toBe('12 verified civilian deaths in Ukraine in November 2001')
  expect(write({ qualifier: 'at-least', value: 1 })).toBe('At least 1 civilian was killed in Ukraine in November 2001')
  expect(write({ indicator: { ...killed, id: 'civilians-injured' } })).toBe('12 verified civilian injuries in Ukraine in November 2001')
  expect(write({ indicator: { ...killed, id: 'civilian-casualties' }, qualifier: 'at-least' })).toBe(
    'At least 12 civilians were killed or injured in Ukraine in November 2001',
  )
})

test('parts, other places and sums name the indicator, the part, the place and the period', () => {
  expect(write({ breakdown: { age: 'child' } })).toBe('Civilians killed, children, Ukraine, November 2001: 12 verified')
  expect(write({ place: region })).toBe('Civilians killed, Teapot oblast, November 2001: 12 verified')
  expect(write({ qualifier: 'derived' })).toBe('Civilians killed, Ukraine, November 2001: 12 (computed)')
})

test('what nobody verifies case by case is not called verified, and names its producer once', () => {
  expect(write({ indicator: { ...killed, isVerified: false } })).toBe(
    'Civilians killed, Ukraine, November 2001: 12, according to Tea Board',
  )
  expect(write({ indicator: cups })).toBe('Cups of tea, Ukraine, November 2001: 12, according to Tea Board')
  expect(write({ indicator: { ...cups, nameEn: 'Cups drunk in Ukraine, as reported by the Tea Board' } })).toBe(
    'Cups drunk in Ukraine, as reported by the Tea Board, November 2001: 12',
  )
})

test('a share says what it is a share of', () => {
  const share = { ...killed, id: 'share-of-civilian-casualties', nameEn: 'Share of casualties', unit: 'percent', isVerified: false }
  expect(write({ indicator: share, breakdown: { weapon: 'long-range' } })).toBe(
    'Long-range missiles and drones, Ukraine, November 2001: 12 % of casualties, according to Tea Board',
  )
})

test('a stock names its day, a running total both ends', () => {
  expect(write({ indicator: cups, period: { start: '2001-11-19', end: '2001-11-19' } })).toContain(', 19 November 2001: 12')
  expect(write({ indicator: cups, period: { start: '2022-02-24', end: '2024-01-10' } })).toContain(
    ', 24 February 2022 – 10 January 2024: 12',
  )
})
