import { expect, test } from 'vitest'
import { inLanguage } from './language-address'

test('leads to the same page with the same choices', () => {
  expect(inLanguage('/en', new URLSearchParams(), 'uk')).toBe('/uk')
  expect(inLanguage('/uk/casualties', new URLSearchParams('by=weapon&from=2001-01&asOf=2001-02-03'), 'en')).toBe(
    '/en/casualties?by=weapon&from=2001-01&asOf=2001-02-03',
  )
  expect(inLanguage('/en/surveys/tea', new URLSearchParams('answer=yes&answer=no'), 'uk')).toBe('/uk/surveys/tea?answer=yes&answer=no')
})

test('leaves out what Next itself puts into addresses', () => {
  expect(inLanguage('/en/data', new URLSearchParams('_rsc=abc'), 'uk')).toBe('/uk/data')
})
