import { expect, expectAccessible, expectNoOverflow, reach, test } from './fixtures'
import { findUnmarkedWords, listNames } from './language'
import { pageKinds } from './page-kinds'

for (const kind of pageKinds) {
  const path = `/uk${kind}`
  test.describe(path, () => {
    test('speaks Ukrainian: no English word stands unmarked, and axe finds nothing', async ({ page }) => {
      const response = await page.goto(path)
      expect(response?.status()).toBe(200)
      expect(await page.locator('html').getAttribute('lang')).toBe('uk')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await reach(page)
      expect(await findUnmarkedWords(page, await listNames(page))).toEqual([])
      await expectAccessible(page)
    })

    test('axe finds nothing in dark mode', async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.goto(path)
      await reach(page)
      await expectAccessible(page)
    })

    test('leads to pages in Ukrainian and to data, and has its twin in English', async ({ page, baseURL }) => {
      await page.goto(path)
      const links = await page
        .locator('a[href^="/"]')
        .evaluateAll((anchors) => anchors.map((anchor) => [anchor.getAttribute('href'), anchor.getAttribute('hreflang')]))
      const elsewhere = links.filter(([href, language]) => language === null && !/^\/(uk|data)([/?#]|$)|^\/feed\.atom/.test(String(href)))
      expect(elsewhere).toEqual([])
      const twin = path.replace('/uk', '/en')
      await expect(page.getByRole('link', { name: 'English', exact: true })).toHaveAttribute('href', twin)
      const alternate = page.locator('link[rel="alternate"][hreflang="en"]')
      expect(sortQuery(String(await alternate.getAttribute('href')))).toBe(sortQuery(new URL(twin, baseURL).href))
    })

    test('fits a window of 320 px', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(path)
      await expectNoOverflow(page)
    })
  })
}

/** Canonical addresses have their parameters in an order of their own. */
function sortQuery(address: string): string {
  const url = new URL(address)
  url.searchParams.sort()
  return url.href
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the other language is a link to the same choices', async ({ page }) => {
    await page.goto('/en/casualties?by=weapon&asOf=2025-06-30')
    await page.getByRole('link', { name: 'Українська' }).click()
    await expect(page).toHaveURL('/uk/casualties?by=weapon&asOf=2025-06-30')
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL('/en/casualties?by=weapon&asOf=2025-06-30')
  })
})

test('the other language follows the choices of the explorer', async ({ page }) => {
  await page.goto('/uk/casualties')
  await page.locator('select[name="by"]').selectOption('weapon')
  await expect(page.getByRole('link', { name: 'English', exact: true })).toHaveAttribute('href', /by=weapon/)
})

test('a missing page and a refused address answer in the language of the address, else of the browser', async ({ request, baseURL }) => {
  const read = async (path: string, wish: string) => {
    const response = await request.get(`${baseURL}${path}`, { headers: { 'accept-language': wish } })
    return [response.status(), /<html[^>]* lang="(\w+)"/.exec(await response.text())?.[1]]
  }
  expect(await read('/uk/nowhere', 'en')).toEqual([404, 'uk'])
  expect(await read('/en/nowhere', 'uk')).toEqual([404, 'en'])
  expect(await read('/nowhere/at/all', 'uk, en;q=0.5')).toEqual([404, 'uk'])
  expect(await read(`/uk/casualties?from=${'9'.repeat(3000)}`, 'en')).toEqual([400, 'uk'])
})

test('the root leads a reader of Ukrainian there', async ({ request }) => {
  const response = await request.get('/?asOf=2024-01-31', { maxRedirects: 0, headers: { 'accept-language': 'uk-UA,uk;q=0.9,en;q=0.5' } })
  expect(response.headers().location).toMatch(/\/uk\?asOf=2024-01-31$/)
})
