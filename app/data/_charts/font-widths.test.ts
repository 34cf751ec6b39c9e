import { expect, test } from 'vitest'
import { fontFaces, textWidth } from './picture-fonts'
import { toFewLines, toLines } from './text-lines'

const style = { size: 10, weight: 400, leading: 14 } as const

test('widths are those of the font: a figure takes the same room as another, an m more than an i', () => {
  expect(textWidth('1', 1000, 400)).toBe(497)
  expect(textWidth('8', 1000, 400)).toBe(497)
  expect(textWidth('m', 1000, 400)).toBe(829)
  expect(textWidth('і', 1000, 400)).toBe(textWidth('i', 1000, 400))
  expect(textWidth('ї', 1000, 600)).toBeGreaterThan(0)
})

test('a character that the font lacks is as wide as the font is high', () => {
  expect(textWidth('茶', 10, 400)).toBe(10)
})

test('lines break between words, after the signs of an address, and within a word that is longer than a line', () => {
  expect(toLines('three cups of tea', 45, style)).toEqual(['three cups', 'of tea'])
  expect(toLines('https://example.org/en/tea?cups=3&spoons=2', 90, style)).toEqual(['https://example.org/', 'en/tea?cups=3&', 'spoons=2'])
  expect(toLines('aaaaaaaaaaaa', 30, style).join('')).toBe('aaaaaaaaaaaa')
  expect(toLines('', 30, style)).toEqual([])
})

test('text that has more lines than there is room for ends with an ellipsis', () => {
  expect(toFewLines('three cups of tea and two of coffee', 50, style, 2)).toEqual(['three cups', 'of tea…'])
  expect(toFewLines('three cups', 50, style, 2)).toEqual(['three cups'])
})

test('the Cyrillic font is only there where there is Cyrillic text', () => {
  expect(fontFaces('Cups').match(/@font-face/g)).toHaveLength(1)
  expect(fontFaces('Чашки').match(/@font-face/g)).toHaveLength(2)
})
