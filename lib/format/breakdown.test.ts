import { expect, test } from 'vitest'
import { formatBreakdown } from './breakdown'
import { translator } from './catalogue'

const t = translator('en')
const none = { age: 'all', sex: 'all', weapon: 'all', control: 'all', proximity: 'all' }

test('names the whole where nothing is split', () => {
  expect(formatBreakdown(none, t)).toBe('All civilians')
})

test('names age and sex as one word', () => {
  expect(formatBreakdown({ ...none, age: 'adult', sex: 'female' }, t)).toBe('Women')
  expect(formatBreakdown({ ...none, age: 'child' }, t)).toBe('Children')
  expect(formatBreakdown({ ...none, sex: 'female' }, t)).toBe('Female, all ages')
})

test('names several breakdowns, the weapon first', () => {
  expect(formatBreakdown({ ...none, weapon: 'short-range-drone', proximity: 'near-frontline' }, t)).toBe(
    'Short-range drones, near the front line',
  )
  expect(formatBreakdown({ ...none, age: '60plus', control: 'government', proximity: 'near-frontline' }, t)).toBe(
    'Aged 60 and over, government-controlled territory, near the front line',
  )
})

test('refuses a code that has no text', () => {
  expect(() => formatBreakdown({ ...none, weapon: 'arrow' }, t)).toThrow('"arrow"')
})
