import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoOverflow, readCsv, test } from './fixtures'

/** A page of each kind. */
const paths = [
  '/uk',
  '/uk/casualties',
  '/uk/casualties?by=weapon',
  '/uk/casualties/2025-11',
  '/uk/casualties/2022-03',
  '/uk/casualties/totals',
  '/uk/surveys',
  '/uk/surveys/endure',
  '/uk/surveys/concessions?group=*',
  '/uk/surveys/endure?view=groups&from=2026-01',
  '/uk/surveys/donbas?view=wave&wave=kiis-2026-01a',
  '/uk/surveys/waves',
  '/uk/surveys/waves/kiis-2026-01a',
  '/uk/surveys/trust-president/compare?first=kiis-2025-02&second=kiis-2025-03a',
  '/uk/timeline',
  '/uk/context',
  '/uk/sources?kind=primary',
  '/uk/sources/ohchr-poc-2025-11',
  '/uk/figures/53ef34097533',
  '/uk/figures/223e6e17cc35',
  '/uk/changes?published=2024-01',
  '/uk/data',
  '/uk/verify',
  '/uk/methodology',
  '/uk/about',
]

/** Names that Ukrainian texts write in Latin letters: formats, programs, standards, keys, and what addresses and files are made of. */
const latinNames =
  /\b(HTML|CSV|CSVW|JSON|Excel|Parquet|zip|bib|ris|csl|json|Python|pandas|readr|curl|BibTeX|RIS|CSL-JSON|APA|PNG|SVG|Page Up|Page Down|Home|End|Escape|Enter|AAPOR|UTF-8|CRLF|About|null|true|false|OpenAPI|Table Schema|HXL|ETag|If-None-Match|Access-Control-Allow-Origin|Link|Atom|GET|HEAD|CATI|record_version|detail|codes|asOf|kind|publisher|weapon|proximity|age-sex|age|sex|latest|first|all|figure_id|share_id|application\/problem\+json|ID|xlsx|cookie|casualties|context|publishers|sources|places|indicators|questions|answers|waves|margins|groups)\b/g

/** Not yet marked: a press report's remark on the timeline, the English name of AAPOR, and the pattern of a reference. */
const debts = /спираються на одне повідомлення преси|спирається на одне повідомлення преси|\(AAPOR\)|^Civilian Harm Record\. \(n\.d\.\)/

/** Addresses, ids and codes stand in any language as they are. */
const addresses = /https?:\/\/\S+|\b[0-9a-f]{12}\b|\/data\/\S*|\b[a-z0-9]+(?:[-_.][a-z0-9]+)+\b/g

/** Words in Latin letters on a page that are neither marked as another language nor names. */
async function findUnmarkedWords(page: Page, names: readonly string[]): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement
      const isRead = element && !element.closest('script, style, template, code, pre')
      if (isRead && element.closest('[lang]')?.getAttribute('lang') === 'uk') found.push(walker.currentNode.textContent ?? '')
    }
    return [...new Set(found)]
  })
  return texts.filter((text) => {
    if (debts.test(text)) return false
    const own = names.reduce((rest, name) => rest.replaceAll(name, ''), text)
    return /[A-Za-z]{2,}/.test(own.replace(addresses, '').replace(latinNames, ''))
  })
}

/** Publishers and producers keep their own names, the longest first: some hold others. */
async function listNames(page: Page): Promise<string[]> {
  const rows = await readCsv(page, '/data/publishers.csv')
  const names = rows.flatMap((row) => [String(row.name), String(row.short_name)])
  return names.filter((name) => name !== 'undefined').sort((a, b) => b.length - a.length)
}

for (const path of paths) {
  test.describe(path, () => {
    test('speaks Ukrainian: no English word stands unmarked, and axe finds nothing', async ({ page }) => {
      const response = await page.goto(path)
      expect(response?.status()).toBe(200)
      expect(await page.locator('html').getAttribute('lang')).toBe('uk')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await findUnmarkedWords(page, await listNames(page))).toEqual([])
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
