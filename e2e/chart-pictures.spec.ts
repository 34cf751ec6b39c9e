import type { Page } from '@playwright/test'
import { expect, openAndReach, test } from './fixtures'

type Picture = {
  readonly name: string
  readonly address: string
  /** Begins the name of the panel. */
  readonly panel: RegExp
}

const pictures: readonly Picture[] = [
  { name: 'month', address: 'casualties?from=2024-02&to=2026-01', panel: /^(Killed|Загиблі)/ },
  { name: 'month-first', address: 'casualties?from=2022-02&to=2023-12', panel: /^(Injured|Поранені)/ },
  { name: 'split', address: 'casualties?by=weapon&from=2023-01&to=2026-01&indicator=civilians-killed', panel: /not split|без такого/ },
  { name: 'log', address: 'casualties?from=2022-02&to=2026-01&scale=log', panel: /^(Killed|Загиблі)/ },
  { name: 'span', address: 'surveys/success', panel: /./ },
]

const looks = [
  { look: 'light', locale: 'en', width: 1280, colorScheme: 'light' },
  { look: 'dark', locale: 'en', width: 1280, colorScheme: 'dark' },
  { look: 'uk', locale: 'uk', width: 1280, colorScheme: 'light' },
  { look: 'narrow', locale: 'en', width: 360, colorScheme: 'light' },
] as const

/** Fonts and edges of another machine pass; other colours, scales and places do not. */
const tolerance = { threshold: 0.3, maxDiffPixelRatio: 0.02 }

for (const { look, locale, width, colorScheme } of looks) {
  test.describe(look, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme })

    for (const { name, address, panel } of pictures) {
      test(`the static chart and its twin look as on one picture: ${name}`, async ({ page }) => {
        await keepFonts(page)
        await openAndReach(page, `/${locale}/${address}`)
        await page.evaluate(() => document.fonts.ready)
        const chart = page
          .locator('.chart')
          .filter({ has: page.getByRole('img', { name: panel }) })
          .first()
        const picture = `${name}-${look}.png`
        await expect(chart).toHaveScreenshot(picture, tolerance)
        const before = await chart.screenshot()
        await fetchTwins(page)
        await expect(chart.locator('.recharts-surface')).toBeVisible()
        await expect(chart.locator('.chart-tooltip')).toHaveCount(0)
        await expect(chart).toHaveScreenshot(picture, tolerance)
        // On one machine nothing may differ: marks of a sparse chart are few pixels.
        expect((await chart.screenshot()).equals(before)).toBe(true)
      })
    }

    test('the answers of one wave look as on their picture', async ({ page }) => {
      await keepFonts(page)
      await page.goto(`/${locale}/surveys/endure?view=wave&wave=kiis-2025-12`)
      await expect(page.locator('.wave-distribution').first()).toHaveScreenshot(`wave-${look}.png`, tolerance)
    })

    test('the timeline looks as on its picture', async ({ page }) => {
      await keepFonts(page)
      await openAndReach(page, `/${locale}/timeline`)
      await expect(page.locator('.timeline-charts .chart').first()).toHaveScreenshot(`timeline-${look}.png`, tolerance)
    })
  })
}

/** On the first Ukrainian page of a reader a font that comes late waits for the next one. */
async function keepFonts(page: Page): Promise<void> {
  await page.goto('/uk/data', { waitUntil: 'networkidle' })
}

/** Has every chart of the page fetch its twin, and leaves it again. */
async function fetchTwins(page: Page): Promise<void> {
  for (const slider of await page.getByRole('slider').all()) await slider.focus()
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
}
