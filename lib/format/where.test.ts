import { expect, test } from 'vitest'
import { formatWhere } from './where'

test('puts a place into a sentence, in the case that Ukrainian asks for', () => {
  expect(formatWhere('Ukraine', 'en')).toBe('in Ukraine')
  expect(formatWhere('Україна', 'uk')).toBe('в Україні')
  expect(formatWhere('місто Київ', 'uk')).toBe('у місті Києві')
  expect(formatWhere('Автономна Республіка Крим', 'uk')).toBe('в Автономній Республіці Крим')
  expect(formatWhere('Донецька і Луганська області разом', 'uk')).toBe('у Донецькій і Луганській областях разом')
})

test('knows the case of every oblast, and the preposition that can be said', () => {
  expect(formatWhere('Донецька область', 'uk')).toBe('в Донецькій області')
  expect(formatWhere('Івано-Франківська область', 'uk')).toBe('в Івано-Франківській області')
  expect(formatWhere('Вінницька область', 'uk')).toBe('у Вінницькій області')
  expect(formatWhere('Львівська область', 'uk')).toBe('у Львівській області')
})

test('leaves a name without a known case as it is', () => {
  expect(formatWhere('Чайна громада', 'uk')).toBe('(Чайна громада)')
})
