import { expect, openAndReach, readCsvValues, readTableValues, test } from './fixtures'

const states = [
  '',
  '?from=2025-11&to=2025-11',
  '?from=2022-02&to=2026-01',
  '?from=2024-01&to=2024-12&indicator=civilians-injured',
  '?by=weapon',
  '?by=weapon&from=2022-02&to=2026-01',
  '?by=age-sex&from=2022-02&to=2023-12',
  '?by=control&from=2022-02&to=2026-01',
  '?by=proximity&indicator=civilians-killed&indicator=share-of-civilian-casualties',
  '?indicator=*&from=2023-01&to=2024-06',
  '?vintage=first&from=2022-02&to=2022-12',
  '?vintage=all&from=2022-02&to=2022-04',
  '?asOf=2022-09-30&from=2022-02&to=2022-08',
  '?weapon=long-range&indicator=*',
  '?place=UA_donetsk-luhansk&from=2022-02&to=2023-12&vintage=all',
]

for (const state of states) {
  test(`the table equals the file at /en/casualties${state}`, async ({ page }) => {
    await page.goto(`/en/casualties${state}`)
    const figure = page.getByRole('figure')
    const csv = String(await figure.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href'))
    const expected = await readCsvValues(page, csv, { id: 'figure_id', value: 'value' })
    expect(expected.length).toBeGreaterThan(0)
    expect(await readTableValues(figure.getByRole('table'))).toEqual(expected)
  })
}

test('november 2025 by cause: the counts, where they were read, and the remainder', async ({ page }) => {
  await page.goto('/en/casualties?by=weapon&from=2025-11&to=2025-11')
  const row = (name: string) => page.getByRole('row', { name })
  await expect(row('All civilians')).toContainText('at least 226')
  await expect(row('All civilians')).toContainText('at least 952')
  await expect(row('Long-range missiles and drones')).toContainText('92 verified')
  await expect(row('Long-range missiles and drones')).toContainText('509 verified')
  await expect(row('Long-range missiles and drones')).toContainText('51 % of casualties')
  await expect(row('Short-range drones, near the front line')).toContainText('60 verified')
  await expect(row('Short-range drones, near the front line')).toContainText('211 verified')
  await expect(row('Not given by cause')).toContainText('4 (computed) of at least 226')
  await expect(row('Not given by cause')).toContainText('13 (computed) of at least 952')
  await expect(row('All civilians').getByRole('link', { name: 'OHCHR' })).toHaveAttribute('href', '/en/sources/ohchr-poc-2025-11')
})

test('a month without a split says so', async ({ page }) => {
  await page.goto('/en/casualties?by=weapon&from=2024-04&to=2024-04')
  await expect(page.getByRole('table')).toContainText('not published by cause')
})

test('a change of the filter updates chart, table, sentence and files together, without a page load', async ({ page }) => {
  await page.goto('/en/casualties')
  await page.evaluate(() => Object.assign(window, { stillTheSamePage: true }))
  await page.getByLabel('From').selectOption('2025-10')
  await page.getByLabel('To', { exact: true }).selectOption('2025-11')
  await expect(page.getByRole('main')).toContainText('At least 226 civilians were killed')
  await expect(page).toHaveURL(/from=2025-10&to=2025-11/)
  await expect(page.getByRole('rowheader', { name: /2025|2026|2024/ })).toHaveCount(2)
  await expect(page.getByRole('link', { name: 'CSV', exact: true })).toHaveAttribute('href', /from=2025-10&to=2025-11/)
  await expect(page.getByText(/^https?:.+\/data\/casualties\.csv\?from=2025-10&to=2025-11/)).toBeAttached()
  await expect(page.getByRole('img', { name: /Killed.*October 2025/ })).toBeVisible()
  expect(await page.evaluate(() => 'stillTheSamePage' in window)).toBe(true)
})

test('the values first published can be chosen: bars, table, sentence and file follow', async ({ page }) => {
  await page.goto('/en/casualties?from=2022-03&to=2022-03&indicator=civilians-killed')
  await expect(page.getByRole('img', { name: /first published as 3,028 verified/ })).toBeVisible()
  await page.getByLabel('Value', { exact: true }).selectOption('First published')
  await expect(page).toHaveURL(/vintage=first/)
  await expect(page.getByRole('row', { name: /March 2022/ })).toContainText('3,028 verified not the newest')
  await expect(page.getByText('value first published for each month.')).toBeVisible()
  await expect(page.getByText('These are the values first published for each month, not the newest ones.')).toBeVisible()
  await expect(page.getByRole('img', { name: /Killed.*3,028 verified/ })).not.toHaveAccessibleName(/first published as/)
  await expect(page.getByText('and so are ticks')).toBeVisible()
  const csv = String(await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href'))
  expect(await readTableValues(page.getByRole('table'))).toEqual(await readCsvValues(page, csv, { id: 'figure_id', value: 'value' }))
  expect(csv).toContain('vintage=first')
  await page.getByLabel('Value', { exact: true }).selectOption('Newest published')
  await expect(page.getByRole('row', { name: /March 2022/ })).toContainText('4,289 verified')
  await expect(page).not.toHaveURL(/vintage/)
})

test('every published value is offered only where the address asks for it, and kept', async ({ page }) => {
  await page.goto('/en/casualties?from=2022-03&to=2022-03')
  await expect(page.getByLabel('Value', { exact: true }).getByRole('option')).toHaveText(['Newest published', 'First published'])
  await page.goto('/en/casualties?from=2022-03&to=2022-03&vintage=all')
  await expect(page.getByLabel('Value', { exact: true })).toHaveValue('all')
  await page.getByRole('link', { name: '2023', exact: true }).click()
  await expect(page).toHaveURL(/vintage=all/)
})

test('back and forward go through the chosen states', async ({ page }) => {
  await page.goto('/en/casualties')
  await page.getByRole('link', { name: '2023', exact: true }).click()
  await expect(page.getByRole('main')).toContainText('12 months, January 2023 to December 2023')
  await page.getByLabel('Split by').selectOption('control')
  await expect(page.getByRole('heading', { name: /by month and by who controlled/ })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { name: /by month and by who controlled/ })).toBeHidden()
  await expect(page.getByLabel('Split by')).toHaveValue('')
  await page.goBack()
  await expect(page.getByRole('main')).toContainText('24 months, February 2024 to January 2026')
  await expect(page.getByLabel('From')).toHaveValue('2024-02')
  await page.goForward()
  await expect(page.getByRole('main')).toContainText('12 months, January 2023 to December 2023')
  await expect(page.getByLabel('From')).toHaveValue('2023-01')
})

test('a selection that cannot be loaded leaves the one before on screen and says so', async ({ page, allowedErrors }) => {
  allowedErrors.push(/503/)
  await openAndReach(page, '/en/casualties')
  await page.route('**/view.json?*', (route) => route.fulfill({ status: 503, contentType: 'text/html', body: '<p>down</p>' }))
  await page.getByRole('link', { name: '2023', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'could not be loaded' })).toBeVisible()
  await expect(page.getByRole('table')).toContainText('at least 226')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the form filters by a page load', async ({ page }) => {
    await page.goto('/en/casualties')
    await page.getByLabel('From').selectOption('2025-11')
    await page.getByLabel('To', { exact: true }).selectOption('2025-11')
    await page.getByLabel('Split by').selectOption('weapon')
    await page.getByRole('button', { name: 'Show' }).click()
    await expect(page).toHaveURL(/from=2025-11&to=2025-11/)
    await expect(page.getByRole('row', { name: 'Not given by cause' })).toContainText('4 (computed)')
  })

  test('the values first published can be chosen', async ({ page }) => {
    await page.goto('/en/casualties?from=2022-03&to=2022-03&asOf=2022-10-01')
    await page.getByLabel('Value', { exact: true }).selectOption('First published')
    await page.getByRole('button', { name: 'Show' }).click()
    await expect(page).toHaveURL(/vintage=first.*asOf=2022-10-01/)
    await expect(page.getByRole('row', { name: /March 2022/ })).toContainText('3,028 verified')
  })
})

test('a malformed parameter is named, unknown ones are ignored', async ({ page }) => {
  await page.goto('/en/casualties?from=soon&utm_source=mail')
  await expect(page.getByText('The parameter "from" is "soon"')).toBeVisible()
  await expect(page.getByRole('main')).toContainText('24 months, February 2024 to January 2026')
})

test('one cause alone claims no remainder, and can be cleared', async ({ page }) => {
  await page.goto('/en/casualties?weapon=long-range&from=2025-11&to=2025-11')
  await expect(page.getByRole('table')).toContainText('92 verified')
  await expect(page.getByRole('table')).not.toContainText('computed')
  await page.getByRole('link', { name: 'Show all' }).click()
  await expect(page.getByRole('table')).toContainText('at least 226')
})

test('months outside the record are not shown as unpublished', async ({ page }) => {
  await page.goto('/en/casualties?by=weapon&from=2026-01&to=2026-12')
  await expect(page.getByRole('rowheader', { name: 'January 2026' })).toBeVisible()
  await expect(page.getByRole('rowheader', { name: 'February 2026' })).toHaveCount(0)
})

test('an address that names several figures keeps them and lets any be changed', async ({ page }) => {
  await page.goto('/en/casualties?indicator=civilians-killed&indicator=civilian-casualties&from=2024-01&to=2024-03')
  await expect(page.getByRole('checkbox', { name: 'Killed', exact: true })).toBeChecked()
  await page.getByRole('checkbox', { name: 'Injured', exact: true }).check()
  await expect(page.getByRole('columnheader', { name: 'Injured', exact: true })).toBeVisible()
})

test('shares are not called counts', async ({ page }) => {
  await page.goto('/en/casualties?by=weapon&indicator=share-of-civilian-casualties')
  await expect(page.getByRole('heading', { name: /^Shares of civilian casualties in Ukraine/ })).toBeVisible()
  await expect(page.getByText('Per cent as printed; newest published value of each month.')).toBeVisible()
})
