import { expect, test } from 'vitest'
import type { Qualifier } from '@/lib/domain/codes'
import { translator } from './catalogue'
import { formatChange, formatDecimal, formatNumber, formatValue } from './value'

const t = translator('en')
const killed = { id: 'civilians-killed', unit: 'persons', isVerified: true }
const launched = { id: 'missiles-launched', unit: 'missiles', isVerified: false }

function write(value: number, qualifier: Qualifier, indicator: { id: string; unit: string; isVerified: boolean }): string {
  return formatValue({ value, qualifier, indicator }, t, 'en')
}

test('writes the qualifier in the same string as the number', () => {
  expect(write(226, 'at-least', killed)).toBe('at least 226')
  expect(write(226, 'exact', killed)).toBe('226 verified')
  expect(write(226, 'approx', killed)).toBe('about 226')
  expect(write(226, 'derived', killed)).toBe('226 (computed)')
})

test('calls nothing verified whose producer does not verify case by case', () => {
  expect(write(119, 'exact', launched)).toBe('119')
  expect(write(119, 'at-least', launched)).toBe('at least 119')
})

test('writes shares with what they are shares of, never as people', () => {
  expect(write(51, 'exact', { id: 'share-of-civilian-casualties', unit: 'percent', isVerified: false })).toBe('51 % of casualties')
  expect(write(33.3, 'approx', { id: 'share-of-civilians-killed', unit: 'percent', isVerified: false })).toBe(
    'about 33.3 % of civilians killed',
  )
  expect(write(48, 'exact', { id: 'share-of-civilians-injured', unit: 'percent', isVerified: false })).toBe('48 % of civilians injured')
  expect(write(7, 'exact', { id: 'made-up-share', unit: 'percent', isVerified: false })).toBe('7 %')
})

test('separates thousands as the language does', () => {
  expect(formatNumber(4289, 'en')).toBe('4,289')
  expect(formatNumber(5893106, 'en')).toBe('5,893,106')
  expect(formatNumber(5893106, 'de')).toBe('5.893.106')
  expect(formatNumber(33.3, 'en')).toBe('33.3')
  expect(formatNumber(0, 'en')).toBe('0')
})

test('signs a difference', () => {
  expect(formatChange(107, 'en')).toBe('+107')
  expect(formatChange(-4, 'en')).toBe('−4')
  expect(formatChange(0, 'en')).toBe('0')
  expect(formatChange(1261, 'en')).toBe('+1,261')
})

test('a printed number takes the decimal sign of the language and keeps its zeros', () => {
  expect([formatDecimal('4.0', 'en'), formatDecimal('4.0', 'uk'), formatDecimal('3', 'uk')]).toEqual(['4.0', '4,0', '3'])
})
