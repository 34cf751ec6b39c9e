import type { Locator, Page } from '@playwright/test'
import { expect, openAndReach, test } from './fixtures'

/** Operated with keys alone, in both languages: no test here presses a mouse or sets a value. */
const locales = ['en', 'uk'] as const

/** Gives a control the focus and presses a key on it. */
async function press(control: Locator, key: string): Promise<void> {
  await control.focus()
  await expect(control).toBeFocused()
  await control.press(key)
}

/** What a chart's control says at each key, and that it stays within the chart. */
async function readWithKeys(page: Page, slider: Locator): Promise<void> {
  const said = () => slider.getAttribute('aria-valuetext')
  await press(slider, 'Home')
  const first = await said()
  await slider.press('ArrowRight')
  const second = await said()
  expect(second).not.toBe(first)
  await slider.press('ArrowLeft')
  expect(await said()).toBe(first)
  await slider.press('End')
  const last = await said()
  expect(last).not.toBe(first)
  await slider.press('ArrowRight')
  expect(await said()).toBe(last)
  await slider.press('PageDown')
  expect(await said()).not.toBe(last)
  await slider.press('PageUp')
  expect(await said()).toBe(last)
  await expect(page.locator('.chart-tooltip')).toContainText(/\d/)
  await slider.press('Escape')
  await expect(page.locator('.chart-tooltip')).toHaveCount(0)
  await expect(slider).toBeFocused()
  await slider.press('Enter')
  await expect(page.locator('.chart-tooltip')).toContainText(/\d/)
}

for (const locale of locales) {
  test.describe(`/${locale}`, () => {
    test('explorer: months, quick choices, split, vintage, key and scale of the chart keep the focus', async ({ page }) => {
      await openAndReach(page, `/${locale}/casualties`)
      // What dragging over the chart does: first and last month.
      await press(page.locator('#filter-from'), 'Home')
      await expect(page).toHaveURL(/from=2022-02/)
      await press(page.locator('#filter-to'), 'ArrowUp')
      await expect(page).toHaveURL(/from=2022-02&to=2025-12/)
      await expect(page.locator('#filter-to')).toBeFocused()

      const year = page.locator('.quick-choices a', { hasText: '2024' })
      await press(year, 'Enter')
      await expect(page).toHaveURL(/from=2024-01&to=2024-12/)
      await expect(year).toBeFocused()
      await expect(year).toHaveAttribute('aria-current', 'true')

      await press(page.locator('#filter-vintage'), 'ArrowDown')
      await expect(page).toHaveURL(/vintage=/)
      await press(page.locator('#filter-indicator'), 'ArrowDown')
      await expect(page).toHaveURL(/indicator=/)
      await page.locator('#filter-indicator').press('ArrowUp')
      await expect(page).not.toHaveURL(/indicator=/)

      const key = page.locator('.legend-toggles button').first()
      await press(key, 'Space')
      await expect(page).toHaveURL(/indicator=civilians-injured/)
      await expect(key).toHaveAttribute('aria-pressed', 'false')
      await expect(key).toBeFocused()
      await key.press('Enter')
      await expect(key).toHaveAttribute('aria-pressed', 'true')

      const log = page.locator('.chart-controls .quick-choices a').last()
      await press(log, 'Enter')
      await expect(page).toHaveURL(/scale=log/)
      await expect(log).toBeFocused()
      await expect(log).toHaveAttribute('aria-current', 'true')

      await press(page.locator('#filter-by'), 'ArrowDown')
      await expect(page).toHaveURL(/by=/)
      await expect(page.locator('.panel-group-split').first()).toBeVisible()
      await expect(page.locator('#filter-by')).toBeFocused()
    })

    test('explorer: a chart is read value by value, and Enter opens the month', async ({ page }) => {
      await openAndReach(page, `/${locale}/casualties?from=2024-01&to=2025-11`)
      const slider = page.getByRole('slider').first()
      await readWithKeys(page, slider)
      await slider.press('End')
      await slider.press('Enter')
      await expect(page).toHaveURL(`/${locale}/casualties/2025-11`)
    })

    test('explorer: documents, code and frame for other sites unfold, and files download', async ({ page }) => {
      await openAndReach(page, `/${locale}/casualties?from=2025-01&to=2025-03`)
      for (const fold of await page.locator('.figure-foot details > summary').all()) {
        await press(fold, 'Enter')
        await expect(fold.locator('..')).toHaveAttribute('open', '')
      }
      const [file] = await Promise.all([page.waitForEvent('download'), press(page.locator('.downloads a[href*=".csv?"]').first(), 'Enter')])
      expect(file.suggestedFilename()).toMatch(/^casualties.*\.csv$/)
    })

    test('totals and context: forms, charts, folded tables', async ({ page }) => {
      await openAndReach(page, `/${locale}/casualties/totals`)
      await readWithKeys(page, page.getByRole('slider').first())
      await press(page.locator('#filter-period'), 'ArrowDown')
      await press(page.locator('.filter-form button[type=submit]').last(), 'Enter')
      await expect(page).toHaveURL(/period=cumulative/)
      await page.waitForLoadState('networkidle')
      const slider = page.getByRole('slider').first()
      await press(slider, 'End')
      await slider.press('Enter')
      await expect(page).toHaveURL(new RegExp(`/${locale}/figures/[0-9a-f]{12}`))

      await openAndReach(page, `/${locale}/context`)
      await readWithKeys(page, page.getByRole('slider').first())
      const fold = page.locator('.context-figures > summary').first()
      await press(fold, 'Enter')
      await expect(page.locator('.context-figures').first()).toHaveAttribute('open', '')
      await press(page.locator('.indicator-index a').last(), 'Enter')
      await expect(page).toHaveURL(/\/context#/)
    })

    test('question: views, months, groups, a chart whose Enter opens the value', async ({ page }) => {
      await openAndReach(page, `/${locale}/surveys/endure`)
      const slider = page.getByRole('slider').first()
      await readWithKeys(page, slider)
      await slider.press('Enter')
      await expect(page).toHaveURL(new RegExp(`/${locale}/figures/[0-9a-f]{12}`))
      await page.goBack({ waitUntil: 'networkidle' })
      const group = page.locator('.group-choice input').nth(1)
      await press(group, 'Space')
      await expect(group).toBeChecked()
      await press(page.locator('#filter-from'), 'End')
      await press(page.locator('.survey-controls .filter-form button[type=submit]'), 'Enter')
      await expect(page).toHaveURL(/group=all&group=/)
      await press(page.locator('.view-links a').nth(1), 'Enter')
      await expect(page).toHaveURL(/view=wave/)
    })

    test('two waves: chosen by keys and compared', async ({ page }) => {
      await openAndReach(page, `/${locale}/surveys/trust-president/compare`)
      await press(page.locator('#compare-first'), 'End')
      await press(page.locator('#compare-second'), 'Home')
      await press(page.locator('main .filter-form button[type=submit]'), 'Space')
      await expect(page).toHaveURL(/compare\?first=.*&second=/)
      await expect(page.locator('main table').first()).toBeVisible()
    })

    test('timeline: its cursor reads every panel, boxes are ticked, months follow', async ({ page }) => {
      await openAndReach(page, `/${locale}/timeline`)
      const cursor = page.getByRole('slider')
      const readings = page.locator('.timeline-reading')
      await press(cursor, 'Home')
      const first = await cursor.getAttribute('aria-valuetext')
      await expect(readings.first()).toContainText(/\d/)
      for (const key of ['ArrowRight', 'End', 'PageDown', 'PageUp']) {
        const before = await cursor.getAttribute('aria-valuetext')
        await cursor.press(key)
        expect(await cursor.getAttribute('aria-valuetext'), key).not.toBe(before)
      }
      expect(await cursor.getAttribute('aria-valuetext')).not.toBe(first)
      await cursor.press('Escape')
      await expect(readings.first()).toHaveText('')
      await press(page.locator('.timeline-choice > summary'), 'Enter')
      const box = page.locator('input[name=answer]:not(:checked)').first()
      const value = String(await box.getAttribute('value'))
      await press(box, 'Space')
      await press(page.locator('main .filter-form button[type=submit]'), 'Enter')
      await expect(page).toHaveURL(new RegExp(`answer=${value.replace('.', '\\.')}`))
      await press(page.locator('.quick-choices a', { hasText: '2025' }), 'Enter')
      await expect(page).toHaveURL(/from=2025-01&to=2025-12/)
      await expect(page.locator('.quick-choices a', { hasText: '2025' })).toBeFocused()
    })

    test('sources and changes: their filters', async ({ page }) => {
      await openAndReach(page, `/${locale}/sources`)
      await press(page.locator('#filter-kind'), 'ArrowDown')
      await press(page.locator('#filter-publisher'), 'End')
      await press(page.locator('main .filter-form button[type=submit]'), 'Enter')
      await expect(page).toHaveURL(/kind=[a-z]+&publisher=[a-z]+/)
      await openAndReach(page, `/${locale}/changes`)
      await press(page.locator('#filter-published'), 'End')
      const box = page.locator('.change-kinds input').first()
      const was = await box.isChecked()
      await press(box, 'Space')
      expect(await box.isChecked()).toBe(!was)
      await press(page.locator('main .filter-form button[type=submit]'), 'Enter')
      await expect(page).toHaveURL(/published=\d{4}-\d{2}/)
    })

    test('check of a file: rows are typed, and the focus goes to the result', async ({ page }) => {
      await openAndReach(page, `/${locale}/verify`)
      await page.locator('textarea').focus()
      await page.keyboard.type('cups,tea\n')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await expect(page.locator('#result')).toBeFocused()
    })

    test('data: files download, dictionaries unfold', async ({ page }) => {
      await openAndReach(page, `/${locale}/data`)
      const [file] = await Promise.all([page.waitForEvent('download'), press(page.locator('.file-table a[href$=".csv"]').first(), 'Enter')])
      expect(file.suggestedFilename()).toMatch(/\.csv$/)
      const fold = page.locator('main details > summary').first()
      await press(fold, 'Enter')
      await expect(fold.locator('..')).toHaveAttribute('open', '')
    })

    test('day of the record, colours and language', async ({ page }) => {
      await openAndReach(page, `/${locale}/casualties`)
      await press(page.locator('.as-of > summary'), 'Enter')
      await page.locator('#as-of-day').focus()
      // The same in browsers that write the day first and in those that write the month first.
      await page.keyboard.type('12122024')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/asOf=2024-12-12/)
      await press(page.locator('.as-of-banner a'), 'Enter')
      await expect(page).not.toHaveURL(/asOf/)
      await expect(page.locator('.as-of-banner')).toHaveCount(0)

      const colours = page.getByRole('contentinfo').getByRole('radio')
      await page.keyboard.press('Tab')
      await expect(colours).toHaveCount(3)
      await press(colours.first(), 'ArrowRight')
      await expect(colours.nth(1)).toBeChecked()
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
      await colours.nth(1).press('ArrowRight')
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')

      const other = locale === 'en' ? 'uk' : 'en'
      await press(page.locator('.language-switch a'), 'Enter')
      await expect(page).toHaveURL(`/${other}/casualties`)
      await expect(page.locator('html')).toHaveAttribute('lang', other)
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    })
  })
}
