import { expect, test } from 'vitest'
import { ask } from '../data/_answers/made-up-record'
import { linkPreview } from './link-preview'

// Of the shipped record.

test.each([
  ['casualties', 'from=2025-01&to=2025-11&utm_source=tea', '/data/charts/casualties.png?from=2025-01&to=2025-11&size=preview'],
  ['casualties', 'from=2025-13&asOf=2025-12-15', '/data/charts/casualties.png?asOf=2025-12-15&size=preview'],
  ['casualties/totals', 'period=year', '/data/charts/totals.png?period=year&size=preview'],
  ['surveys/endure', 'view=table', '/data/charts/survey.png?question=endure&size=preview'],
  ['surveys/endure', 'view=wave', '/data/charts/survey.png?question=endure&view=wave&size=preview'],
  ['timeline', '', '/data/charts/timeline.png?size=preview'],
  ['methodology', 'asOf=2025-12-15&from=2025-01', '/data/charts/casualties.png?asOf=2025-12-15&size=preview'],
  ['casualties/2025-11', '', '/data/charts/casualties.png?size=preview'],
])('links to %s?%s show the chart of the page', async (path, search, address) => {
  const preview = await linkPreview({ locale: 'en', path: path.split('/'), search: new URLSearchParams(search) })
  expect(preview?.images).toMatchObject([{ url: address, width: 1200, height: 630 }])
  expect((await ask(address.replace('/data/', ''), { method: 'HEAD' })).status).toBe(200)
})

test('its words are those of the chart, in the language of the page', async () => {
  const [en, uk] = await Promise.all(
    (['en', 'uk'] as const).map((locale) =>
      linkPreview({ locale, path: ['casualties'], search: new URLSearchParams('to=2025-11&from=2025-11') }),
    ),
  )
  expect(en?.images).toMatchObject([
    { alt: expect.stringMatching(/^Civilians killed and injured in Ukraine, by month\. November 2025\. Verified minimum counts/) },
  ])
  expect(uk?.images).toMatchObject([{ url: expect.stringContaining('lang=uk'), alt: expect.stringContaining('цивільн') }])
})
