import type { Locator, Page } from '@playwright/test'
import { expect, readCsvValues, readTableValues, test, type Value } from './fixtures'

const address = '/en/casualties/totals'

function figure(page: Page, name: string): Locator {
  return page.getByRole('figure', { name })
}

/** The values of a table, each once: the one that counts stands on its ladder too. */
async function readValues(container: Locator): Promise<Value[]> {
  const values = await readTableValues(container)
  return [...new Map(values.map((value) => [value.id, value])).values()]
}

for (const state of [
  '',
  '?from=2022-02&to=2026-01',
  '?from=2022-02&to=2022-12&asOf=2022-09-30',
  '?period=year&by=weapon',
  '?period=other&by=age-sex',
  '?place=UA_donetsk-luhansk&from=2022-02&to=2023-12',
]) {
  test(`each table equals its file, earlier values included, at ${address}${state}`, async ({ page }) => {
    await page.goto(`${address}${state}`)
    const figures = await page.getByRole('figure').all()
    expect(figures.length).toBeGreaterThan(0)
    for (const one of figures) {
      const csv = String(await one.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href'))
      expect(await readValues(one.locator('.figure-table')), csv).toEqual(
        await readCsvValues(page, csv, { id: 'figure_id', value: 'value' }),
      )
    }
  })
}

test('each kind of period is a figure of its own, with its newest total in a sentence', async ({ page }) => {
  await page.goto(address)
  await expect(page.getByRole('figure')).toHaveCount(4)
  await expect(figure(page, 'since 24 February 2022')).toContainText(
    'At least 15,172 civilians were killed and 41,378 injured in Ukraine from 24 February 2022 to 31 January 2026.',
  )
  await expect(figure(page, 'by calendar year')).toContainText(
    'At least 2,526 civilians were killed and 12,162 injured in Ukraine in 2025.',
  )
  await expect(figure(page, 'by calendar year').getByText('as reported by Radio Svoboda').first()).toBeVisible()
  await expect(figure(page, 'other spans').getByRole('row', { name: /January–November 2025/ })).toContainText('2,311 verified')
  await expect(figure(page, 'other spans').getByRole('row', { name: /January–November 2025/ })).toContainText('from the start of the year')
  await expect(
    figure(page, 'single days')
      .getByRole('row', { name: /19 November 2025/ })
      .first(),
  ).toContainText('at least 38')
})

test('without a choice of months, years are all there and running totals are recent ones; the whole record is a link away', async ({
  page,
}) => {
  await page.goto(address)
  await expect(figure(page, 'by calendar year').getByRole('rowheader', { name: /^20\d\d$/ })).toHaveText(['2025', '2024', '2023'])
  const totals = figure(page, 'since 24 February 2022')
  await expect(totals).toContainText('that ended from February 2024 to January 2026')
  await expect(totals.getByRole('rowheader', { name: /2023/ })).toHaveCount(0)
  await page.getByRole('link', { name: 'Whole record', exact: true }).click()
  await expect(totals).toContainText('that ended from February 2022 to January 2026')
  await expect(totals.getByRole('rowheader', { name: '31 December 2023' })).toBeVisible()
})

test('the year 2025 keeps the value that was published first', async ({ page }) => {
  await page.goto(`${address}?period=year`)
  const years = figure(page, 'by calendar year')
  await expect(years.getByRole('row', { name: /^2025/ })).toContainText('at least 2,526')
  await years.getByText('Every value published').first().click()
  await expect(years.getByRole('link', { name: '2,514 verified' })).toBeVisible()
  await expect(years.getByText('12 January 2026').first()).toBeVisible()
})

test('documents that disagree stand side by side', async ({ page }) => {
  await page.goto(`${address}?period=cumulative&from=2024-01&to=2024-01`)
  const row = page.getByRole('row', { name: /^10 January 2024/ })
  await expect(row).toContainText('10,233 verified')
  await expect(row).toContainText('10,242 verified')
  await expect(row).toContainText(/DPPA/)
  await expect(row).toContainText(/America Times/i)
})

test('shows what had been published by a day, and says where nothing had', async ({ page }) => {
  await page.goto(`${address}?asOf=2026-01-31`)
  await expect(figure(page, 'by calendar year')).toContainText('2,514')
  await expect(figure(page, 'by calendar year')).not.toContainText('2,526')
  await page.goto(`${address}?asOf=2022-06-30`)
  await expect(page.getByRole('heading', { name: /by calendar year/ })).toBeVisible()
  await expect(page.getByText(/Nothing .* by 30 June 2022/).first()).toBeVisible()
})

test('a malformed parameter is named, and months are no totals', async ({ page }) => {
  await page.goto(`${address}?period=month&utm_source=mail`)
  await expect(page.getByText('The parameter "period" is "month"')).toBeVisible()
  await expect(page.getByRole('figure')).toHaveCount(4)
})

for (const path of ['/en/casualties', '/en/casualties/2025-11', '/en/methodology']) {
  test(`is found from ${path}`, async ({ page }) => {
    await page.goto(path)
    await page
      .getByRole('main')
      .getByRole('link', { name: /published totals/i })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Published totals for longer periods')
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the form chooses the kind of period and the months', async ({ page }) => {
    await page.goto(address)
    await page.getByLabel('Kind of period').selectOption('Calendar years')
    await page.getByLabel('From').selectOption('2024-01')
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await expect(page).toHaveURL(/from=2024-01/)
    await expect(page.getByRole('figure')).toHaveCount(1)
    await expect(page.getByRole('rowheader', { name: /^20/ })).toHaveText(['2025', '2024'])
    await page.getByText('Every value published').first().click()
    await expect(page.getByRole('link', { name: '2,514 verified' })).toBeVisible()
  })
})
