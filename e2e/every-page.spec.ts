import { expect, expectAccessible, expectNoOverflow, expectReachableByKeyboard, openAndReach, test } from './fixtures'

/** Each page with its heading, a value that it shows and the source of that value. */
const pages = [
  { path: '/en', heading: /161 civilians were killed/, value: 'at least 226', source: /^OHCHR$/ },
  { path: '/en/casualties', heading: 'Casualties by month', value: 'at least 226', source: /^OHCHR$/ },
  { path: '/en/casualties?by=weapon', heading: 'Casualties by month', value: '92 verified', source: /^OHCHR$/ },
  {
    path: '/en/casualties/2025-11',
    heading: /226 civilians were killed/,
    value: '92 verified',
    source: 'Protection of Civilians in Armed Conflict — November 2025',
  },
  { path: '/en/casualties/2022-03', heading: /in March 2022/, value: '3,028 verified', source: /ENA/ },
  { path: '/en/casualties/totals', heading: 'Published totals for longer periods', value: 'at least 15,172', source: /Radio Svoboda/ },
  { path: '/en/surveys', heading: 'Surveys', value: /54 %/, source: /OstroV/ },
  {
    path: '/en/surveys/donbas?from=2026-01&to=2026-01',
    heading: /^Donbas under Russian control/,
    value: '39 %',
    source: /Interfax-Ukraine/,
  },
  { path: '/en/surveys/endure', heading: 'Ready to endure the war', value: /63 %/, source: /Ukrainska Pravda|Pravda/ },
  { path: '/en/timeline', heading: 'Timeline', value: 'at least 226', source: /as reported by OstroV/ },
  {
    path: '/en/surveys/donbas?view=wave&wave=kiis-2026-01a',
    heading: /^Donbas under Russian control/,
    value: '39 %',
    source: /Interfax-Ukraine/,
  },
  { path: '/en/surveys/endure?view=groups&from=2026-01', heading: 'Ready to endure the war', value: '72 %', source: /RBC-Ukraine/ },
  { path: '/en/surveys/waves', heading: 'Survey waves', value: '1,003', source: /KIIS survey, 23-29 January 2026/ },
  {
    path: '/en/surveys/waves/kiis-2026-01a',
    heading: 'KIIS survey, 9-14 January 2026',
    value: '39 %',
    source: /as reported by Interfax-Ukraine/,
  },
  {
    path: '/en/surveys/trust-president/compare?first=kiis-2025-02&second=kiis-2025-03a',
    heading: 'Trust in V. Zelenskyy: two waves compared',
    value: '67 %',
    source: /UNN/,
  },
  { path: '/en/context', heading: 'Context', value: /6,346,300/, source: /UNHCR/ },
  {
    path: '/en/sources?kind=primary',
    heading: 'Sources',
    value: /102/,
    source: 'Protection of Civilians in Armed Conflict — November 2025',
  },
  {
    path: '/en/sources/ohchr-poc-2025-11',
    heading: 'Protection of Civilians in Armed Conflict — November 2025',
    value: /at least 226/,
    source: /OHCHR/,
  },
  {
    path: '/en/figures/53ef34097533',
    heading: 'At least 226 civilians were killed in Ukraine in November 2025',
    value: '226 killed; 952 injured',
    source: 'Protection of Civilians in Armed Conflict — November 2025',
  },
  { path: '/en/figures/223e6e17cc35', heading: /^Ready to endure the war: 63 % answered/, value: /62 %/, source: /Ukrainska Pravda/ },
  { path: '/en/changes?published=2024-01', heading: 'Changes', value: '10,242 verified', source: /UN DPPA/ },
  { path: '/en/data', heading: 'Data', value: /figure_id/, source: /casualties\.csv/ },
  { path: '/en/verify', heading: 'Check a file', value: /figure_id/, source: /record as it stands/ },
  { path: '/en/methodology', heading: 'How to read the figures', value: /minimum/, source: /OHCHR|UN Human Rights/ },
  { path: '/en/accessibility', heading: 'Accessibility statement', value: /partially/, source: /22 and 23 November 2026/ },
  { path: '/en/about', heading: 'About', value: /November 2026/, source: /document/ },
]

for (const { path, heading, value, source } of pages) {
  test.describe(`${path}`, () => {
    test('shows its value and its source, and axe finds nothing', async ({ page }) => {
      const response = await page.goto(path)
      expect(response?.status()).toBe(200)
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
      await expect(page.getByRole('main').getByText(value).first()).toBeAttached()
      await expect(page.getByRole('main').getByText(source).first()).toBeAttached()
      await expectAccessible(page)
    })

    test('axe finds nothing in dark mode', async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.goto(path)
      await expectAccessible(page)
    })

    test('is reached by keyboard, all of it', async ({ page }) => {
      // A key press a control: the longest tables have hundreds.
      test.slow()
      await openAndReach(page, path)
      await expectReachableByKeyboard(page)
    })

    test('fits a window of 320 px', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(path)
      await expectNoOverflow(page)
    })

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false })

      test('shows the same value and source', async ({ page }) => {
        await page.goto(path)
        await expect(page.getByRole('main').getByText(value).first()).toBeAttached()
        await expect(page.getByRole('main').getByText(source).first()).toBeAttached()
      })
    })
  })
}
