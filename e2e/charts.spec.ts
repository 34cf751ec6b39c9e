import { expect, openAndReach, test } from './fixtures'

test('a chart loads its twin only when the reader reaches for it, and then speaks', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
  await openAndReach(page, '/en/casualties')
  const before = scripts.length
  const killed = page.getByRole('slider', { name: /Killed/ })
  await killed.focus()
  await expect(page.locator('.recharts-surface').first()).toBeVisible()
  expect(scripts.length).toBeGreaterThan(before)
  await expect(killed).toHaveAttribute('aria-valuetext', 'January 2026: at least 161, published 13 February 2026')
  await killed.press('ArrowLeft')
  await killed.press('ArrowLeft')
  await expect(killed).toHaveAttribute('aria-valuetext', 'November 2025: at least 226, published December 2025')
  await expect(page.getByText('November 2025: at least 226, published December 2025')).toBeVisible()
  await killed.press('Home')
  await expect(killed).toHaveAttribute('aria-valuetext', /^February 2024: 153 verified/)
  await page.keyboard.press('Escape')
  await expect(page.getByText('February 2024: 153 verified, published')).toBeHidden()
})

test('where the twin cannot be loaded, the static chart and the page stay', async ({ page, allowedErrors }) => {
  allowedErrors.push(/ERR_FAILED|Failed to load/)
  await openAndReach(page, '/en/casualties')
  await page.route('**/_next/static/**', (route) => route.abort())
  await page.getByRole('slider', { name: /Killed/ }).focus()
  await expect(page.getByRole('img', { name: /Killed/ })).toBeVisible()
  await expect(page.getByRole('table')).toContainText('at least 226')
  await expect(page.locator('.recharts-surface')).toHaveCount(0)
})

test('a twin that breaks leaves the static chart, the table and the files', async ({ page, allowedErrors }) => {
  allowedErrors.push(/.*/)
  await openAndReach(page, '/en/casualties')
  await page.evaluate(() => {
    Object.defineProperty(window, 'ResizeObserver', {
      get() {
        throw new Error('a fault made by this test')
      },
    })
  })
  await page.getByRole('slider', { name: /Killed/ }).focus()
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('img', { name: /Killed/ })).toBeVisible()
  await expect(page.getByRole('table')).toContainText('at least 226')
  await expect(page.getByRole('link', { name: 'CSV', exact: true })).toBeVisible()
})
