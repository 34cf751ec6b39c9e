import { expect, test } from 'vitest'
import { ages, breakdownNames, parseCode, qualifiers, tableOfIndicator } from './codes'

test('a text is one of the codes of a list, or an error that names them', () => {
  expect(parseCode(qualifiers, 'at-least')).toBe('at-least')
  expect(() => parseCode(ages, 'toddler')).toThrow('The code is "toddler", expected one of all, adult, child, 60plus')
  expect(() => parseCode(ages, '')).toThrow('expected one of')
})

test('an indicator belongs to casualties or to context', () => {
  expect(tableOfIndicator('civilians-killed')).toBe('casualties')
  expect(tableOfIndicator('refugees')).toBe('context')
})

test('breakdowns stand in the order of the columns', () => {
  expect(breakdownNames).toEqual(['age', 'sex', 'weapon', 'control', 'proximity'])
})
