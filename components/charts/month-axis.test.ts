import { expect, test } from 'vitest'
import { monthsBetween } from '@/lib/domain/date'
import { axisMonths } from './month-axis'

test('names every month of a short axis, and the year where it begins and changes', () => {
  expect(axisMonths(['2001-12', '2002-01'], 'en')).toEqual([
    { month: '2001-12', name: { text: 'Dec', density: 'always' }, year: '2001', isJanuary: false },
    { month: '2002-01', name: { text: 'Jan', density: 'always' }, year: '2002', isJanuary: true },
  ])
})

test('leaves the first year out where the next one would touch it', () => {
  const [first] = axisMonths(monthsBetween('2001-12', '2004-12'), 'en')
  expect(first?.year).toBeNull()
})

test('keeps every January of a crowded axis', () => {
  const shown = axisMonths(monthsBetween('2001-02', '2004-01'), 'en').filter(({ name }) => name?.density === 'always')
  expect(shown.map(({ month }) => month)).toEqual(['2002-01', '2003-01', '2004-01'])
})
