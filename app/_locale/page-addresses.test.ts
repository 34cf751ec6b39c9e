import { expect, test } from 'vitest'
import { pageAddresses } from './page-addresses'

test('keeps what the page reads, in every language, and leaves out the rest', async () => {
  const search = new URLSearchParams('by=weapon&utm_source=tea&asOf=2025-06-30')
  expect(await pageAddresses({ locale: 'uk', path: ['casualties'], search })).toEqual({
    canonical: '/uk/casualties?by=weapon&asOf=2025-06-30',
    languages: {
      en: '/en/casualties?by=weapon&asOf=2025-06-30',
      uk: '/uk/casualties?by=weapon&asOf=2025-06-30',
      'x-default': '/en/casualties?by=weapon&asOf=2025-06-30',
    },
  })
})

test('the overview chooses by the reader’s wish, and a question keeps its own parameters', async () => {
  const overview = await pageAddresses({ locale: 'en', path: [], search: new URLSearchParams('asOf=2024-01-31&by=weapon') })
  expect(overview.languages).toEqual({ en: '/en?asOf=2024-01-31', uk: '/uk?asOf=2024-01-31', 'x-default': '/?asOf=2024-01-31' })
  const question = await pageAddresses({ locale: 'en', path: ['surveys', 'endure'], search: new URLSearchParams('view=groups&tea=1') })
  expect(question.canonical).toBe('/en/surveys/endure?view=groups')
})
