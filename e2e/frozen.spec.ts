import { expect, type Page, test } from '@playwright/test'

test.describe('frozen', () => {
  test('says in one line that a value was revised, and leads to the newest', async ({ page }) => {
    await page.goto('/embed/en/casualties?from=2025-04&to=2025-04&asOf=2025-05-31')
    await expect(page.getByRole('img', { name: /at least 209/ })).toBeVisible()
    const line = page.getByText(/^As it stood on 31 May 2025; newer since then: /)
    await expect(line).toContainText('221 verified civilian deaths in Ukraine in April 2025 (published 11 June 2025), and ')
    await line.getByRole('link', { name: 'See the newest' }).click()
    await expect(page.getByRole('main').getByText('221 verified').first()).toBeVisible()
  })

  test('says nothing of months that its address leaves out', async ({ page }) => {
    await page.goto('/embed/en/casualties?from=2025-12&to=2025-12&asOf=2026-01-31')
    await expect(page.getByText('As it stood on 31 January 2026; nothing newer in this selection since.')).toBeVisible()
  })

  test('says that nothing is newer where nothing changed', async ({ page }) => {
    await page.goto('/embed/en/casualties?from=2025-03&to=2025-03&asOf=2025-06-30')
    await expect(page.getByText('As it stood on 30 June 2025; nothing newer in this selection since.')).toBeVisible()
  })

  test('names a month that came in where the address leaves the end open and none was revised', async ({ page }) => {
    await page.goto('/embed/en/casualties?from=2025-12&asOf=2026-01-31')
    await expect(page.getByText(/newer since then: At least 161 civilians were killed in Ukraine in January 2026/)).toBeVisible()
  })

  test('names a survey wave that came in', async ({ page }) => {
    await page.goto('/embed/en/survey?question=endure&asOf=2026-02-15')
    await expect(page.getByText(/newer since then: Ready to endure the war: 54 % answered/)).toBeVisible()
  })
})

/** The path of the frozen embed that a page offers. */
async function copyFrozen(page: Page, path: string): Promise<string> {
  await page.goto(path)
  const code = await page.locator('details.embed-panel pre').first().textContent()
  return String(/src="https?:\/\/[^/]*([^"]*)"/.exec(String(code))?.[1]).replaceAll('&amp;', '&')
}

test('a frozen chart is the one that was copied', async ({ page }) => {
  await page.goto(await copyFrozen(page, '/en/casualties?from=2025-04&to=2025-04&asOf=2025-05-31'))
  await expect(page.getByRole('img', { name: /at least 209/ })).toBeVisible()
  await expect(page.getByText(/^Frozen: the values published by 31 May 2025/)).toBeVisible()
})

const kept = 'indicator=civilians-injured&indicator=civilians-killed&place=UA&vintage=latest'

for (const { damage, change, left } of [
  { damage: 'cut by a letter', change: (copied: string) => copied.slice(0, -1), left: `from=2025-04&to=2025-04&${kept}` },
  { damage: 'cut before its day', change: (copied: string) => copied.replace(/&asOf.*/, ''), left: `from=2025-04&to=2025-04&${kept}` },
  { damage: 'cut within a choice', change: (copied: string) => copied.replace(/latest.*/, 'lat'), left: `from=2025-04&to=2025-04&${kept}` },
  { damage: 'cut within its mark', change: (copied: string) => copied.replace(/frozen.*/, 'froz'), left: kept },
  {
    damage: 'given other months',
    change: (copied: string) => copied.replace('from=2025-04', 'from=2025-03'),
    left: `from=2025-03&to=2025-04&${kept}`,
  },
]) {
  test(`a frozen address ${damage} shows no chart, and leads to its page with what is left of its choices`, async ({ page }) => {
    await page.goto(change(await copyFrozen(page, '/en/casualties?from=2025-04&to=2025-04&asOf=2025-05-31')))
    await expect(page.getByRole('status')).toContainText('The address of this frozen chart was cut or changed')
    await expect(page.getByRole('img')).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'The page with the newest values' })).toHaveAttribute('href', `/en/casualties?${left}`)
  })
}

for (const day of ['2025-05-3', '', '2025-05-31&asOf=2025-06-30', '2025-05-31&documents=']) {
  test(`an address that ends in asOf=${day} shows no chart, and not the newest values`, async ({ page }) => {
    await page.goto(`/embed/en/casualties?from=2025-04&to=2025-04&asOf=${day}`)
    await expect(page.getByRole('status')).toContainText('was cut or changed')
    await expect(page.getByRole('img')).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'The page with the newest values' })).toBeVisible()
  })
}

test('a day after the last publication is printed as that of the last', async ({ page }) => {
  await page.goto('/embed/en/casualties?asOf=2100-12-31')
  await expect(page.getByText('As it stood on 13 April 2026; nothing newer in this selection since.')).toBeVisible()
  await expect(page.getByText('2100')).toHaveCount(0)
})

test('a live chart shows the newest and says so', async ({ page }) => {
  await page.goto('/embed/en/casualties?from=2025-04&to=2025-04')
  await expect(page.getByRole('img', { name: /221 verified/ })).toBeVisible()
  await expect(page.getByText('Live: always the newest values, of everything published by 13 April 2026.')).toBeVisible()
})

test('a malformed address says so and shows the default', async ({ page }) => {
  await page.goto('/embed/en/casualties?from=2025-13')
  await expect(page.getByText(/"from" is "2025-13"/)).toBeVisible()
  await expect(page.getByRole('img').first()).toBeVisible()
})

for (const { path, chart } of [
  { path: '/en?asOf=2025-12-20', chart: 'casualties' },
  { path: '/en/casualties?by=weapon', chart: 'casualties' },
  { path: '/en/casualties/totals', chart: 'totals' },
  { path: '/en/context', chart: 'context' },
  { path: '/en/surveys/endure', chart: 'survey' },
  { path: '/en/timeline', chart: 'timeline' },
]) {
  test.describe(path, () => {
    test.use({ javaScriptEnabled: false })

    test('offers its chart frozen and live, and both are there', async ({ page, baseURL }) => {
      await page.goto(path)
      const panel = page.locator('details.embed-panel').first()
      await panel.getByText('Embed', { exact: true }).click()
      const [frozen = '', live = ''] = await panel.locator('pre').allTextContents()
      const addresses = await page.evaluate(
        (codes) =>
          codes.map((code) => new DOMParser().parseFromString(code, 'text/html').querySelector('iframe')?.getAttribute('src') ?? ''),
        [frozen, live],
      )
      const [first = '', second = ''] = addresses
      expect(new URL(first).searchParams.get('asOf')).toBe(path.includes('asOf') ? '2025-12-20' : '2026-04-13')
      expect(new URL(second).searchParams.has('asOf')).toBe(false)
      for (const address of addresses) {
        expect(address.startsWith(`${baseURL}/embed/en/${chart}?`)).toBe(true)
        await page.goto(address)
        await expect(page.getByRole('img').first()).toBeVisible()
        await expect(page.getByText(/shown instead/)).toHaveCount(0)
      }
    })
  })
}
