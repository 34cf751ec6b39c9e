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
  const values = await killed.getByRole('row').locator('td:nth-of-type(1)').allInnerTexts()
  expect(values.map((text) => Number(text.replace(/[^\d]/g, '')))).toEqual(published.map((row) => Number(row.value)))
  const changes = await killed.getByRole('row').locator('td:nth-of-type(2)').allInnerTexts()
  expect(changes.map((text) => text.trim())).toEqual([
    'first',
    '+154',
    '+8',
    'data to an earlier day',
    '+108',
    '+28',
    '+7',
    '+45',
    '+540',
    '+33',
    '+143',
    '+24',
    '+36',
    '+9',
    '+5',
    '+14',
    '+107',
  ])
  await expect(killed.getByRole('row', { name: /counts today/ })).toContainText('4,289')
})

test('its chart says when each value counted, from zero', async ({ page }) => {
  await page.goto('/en/casualties/2022-03')
  const chart = page.getByRole('img', { name: /^Killed: the value that counted on each day/ })
  await expect(chart).toHaveAccessibleName(/Chart of 17 values/)
  await expect(chart).toHaveAccessibleName(/Latest: Published 22 February 2024: 4,289 verified, \+107/)
  await expect(page.getByRole('slider', { name: /Killed: the value that counted/ })).toHaveAttribute(
    'aria-valuetext',
    'Published 22 February 2024: 4,289 verified, +107',
  )
})

test('february 2022 falls and rises again', async ({ page }) => {
  await page.goto('/en/casualties/2022-02')
  const row = (day: RegExp) => page.getByRole('region', { name: 'Killed', exact: true }).getByRole('row', { name: day })
  await expect(row(/^5 February 2023/)).toContainText('362 verified')
  await expect(row(/^15 February 2023/)).toContainText('358 verified−4')
  await expect(row(/^1 May 2023/)).toContainText('362 verified+4')
})

test('on 30 september 2022 the report with data to july does not count', async ({ page }) => {
  await page.goto('/en/casualties/2022-03?asOf=2022-09-30')
  const killed = page.getByRole('region', { name: 'Killed', exact: true })
  await expect(killed.getByRole('row', { name: /counted then/ })).toContainText('3,190 verified')
  await expect(killed.getByRole('row', { name: /^September 2022/ })).toContainText('3,175 verifieddata to an earlier day')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('3,190')
  await expect(killed).not.toContainText('3,298')
})

test('a split series with several values has its ladder, with both documents where they disagree', async ({ page }) => {
  await page.goto('/en/casualties/2025-06')
  await page.getByText('Share of casualties: Long-range missiles and drones, 2 values').click()
  const ladder = page.getByRole('region', { name: 'Share of casualties: Long-range missiles and drones' })
  await expect(ladder.getByRole('rowheader', { name: 'Documents disagree' })).toBeVisible()
  await expect(ladder.getByRole('row', { name: /at least 50 %/ })).toContainText('dpa-AFX')
  await expect(ladder.getByRole('row', { name: /53 %/ })).toContainText('Vesti.bg')
  await expect(ladder.getByRole('row', { name: /counts today/ })).toContainText('53 % of casualties')
  await expect(page.getByText('The other 5 series of this month were published once; the tables above hold them.')).toBeVisible()
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
  await expect(page.getByText('Nothing about November 2025 is known to have been published by 15 November 2025.')).toBeVisible()
})
