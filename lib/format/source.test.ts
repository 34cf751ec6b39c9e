import { expect, test } from 'vitest'
import { sourceLanguage } from './source'

test('words of a document are in its language, unless their script says that they were translated', () => {
  expect(sourceLanguage({ language: 'uk' }, 'Скільки чаю випили')).toBe('uk')
  expect(sourceLanguage({ language: 'uk' }, 'How much tea was drunk')).toBe('en')
  expect(sourceLanguage({ language: 'uk' }, '226; 952')).toBe('uk')
  expect(sourceLanguage({ language: 'it' }, 'Quanto tè')).toBe('it')
  expect(sourceLanguage({ language: null }, 'Tea')).toBeUndefined()
})
