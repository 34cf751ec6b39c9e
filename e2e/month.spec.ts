import { expect, readCsv, readTableValues, test } from './fixtures'

test('march 2022 has every value that was published for it, in order', async ({ page }) => {
  await page.goto('/en/casualties/2022-03')
  const killed = page.getByRole('region', { name: 'Killed', exact: true })
  const csv = String(await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href'))
  const published = (await readCsv(page, csv)).filter(
    (row) => row.indicator === 'civilians-killed' && row.weapon === 'all' && row.age === 'all' && row.control === 'all',
  )
  const shown = await killed
    .getByRole('row')
    .locator('td a[href*="/figures/"]')
    .evaluateAll((links) => links.map((link) => String(link.getAttribute('href')).split('/').at(-1)))
  expect(shown).toEqual(published.map((row) => row.figure_id))
  await expect(killed.getByRole('row').nth(1)).toContainText('3,028')
  await expect(killed.getByRole('row', { name: /counts today/ })).toContainText('4,289')
  await expect(killed.getByRole('row', { name: /counts today/ })).toContainText('+107')
})

test('the first month says that it begins on 24 February', async ({ page }) => {
  await page.goto('/en/casualties/2022-02')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('from 24 to 28 February 2022')
})

test('its numbers stand in the file of all vintages and splits', async ({ page }) => {
  await page.goto('/en/casualties/2025-11')
  const csv = String(await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href'))
  const ids = (await readCsv(page, csv)).map((row) => row.figure_id)
  const shown = await readTableValues(page.getByRole('main'))
  expect(shown.length).toBeGreaterThan(10)
  expect(shown.filter(({ id }) => !ids.includes(id))).toEqual([])
})

test('a month after the end of the record is a 404 that says how far it reaches', async ({ page, allowedErrors }) => {
  allowedErrors.push(/404/)
  const response = await page.goto('/en/casualties/2026-02')
  expect(response?.status()).toBe(404)
  await expect(page.getByText('Monthly figures run from February 2022 to January 2026.')).toBeVisible()
})

test('a month of which nothing had been published says so', async ({ page }) => {
  await page.goto('/en/casualties/2025-11?asOf=2025-11-15')
  await expect(page.getByText('Nothing had been published about November 2025 by 15 November 2025.')).toBeVisible()
})
