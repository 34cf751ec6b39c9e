import { expect, readCsvValues, readTableValues, test } from './fixtures'

const states = [
  'endure',
  'endure?from=2025-01&to=2025-12',
  'concessions',
  'concessions?group=east',
  'donbas',
  'relatives-any',
  'trust-president?from=2024-01&to=2024-12',
  'war-end-2025?group=*',
  'endure?view=wave',
  'endure?view=wave&wave=kiis-2025-12&group=*',
  'endure?view=wave&asOf=2025-12-15',
  'endure?view=groups&from=2025-01',
  'trust-president?view=groups&group=east&group=west',
  'donbas?view=wave&wave=kiis-2026-01a',
  'success?view=table&from=2024-01',
]

for (const state of states) {
  test(`the table equals the file at /en/surveys/${state}`, async ({ page }) => {
    await page.goto(`/en/surveys/${state}`)
    const figure = page.getByRole('figure')
    const csv = String(await figure.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href'))
    const expected = await readCsvValues(page, csv, { id: 'share_id', value: 'percent' })
    expect(expected.length).toBeGreaterThan(0)
    expect(await readTableValues(figure.getByRole('table'))).toEqual(expected)
  })
}

test('the interim and the final release of december 2025 are vintages of one wave', async ({ page }) => {
  await page.goto('/en/surveys/endure')
  const table = page.getByRole('figure').getByRole('table')
  const rows = await table.getByRole('rowheader').allInnerTexts()
  const final = rows.findIndex((text) => text.startsWith('26 November – 29 December 2025'))
  expect(rows[final]).toContain('final; replaces the interim release of 26 November – 13 December 2025, n = 547')
  expect(rows[final + 1]).toContain('interim, n = 547: replaced by the final release of 26 November – 29 December 2025')
  await table.getByRole('link', { name: '26 November – 29 December 2025' }).click()
  const releases = page.getByRole('region', { name: 'KIIS, interviewed 26 November – 29 December 2025' })
  await expect(releases).toBeInViewport()
  await expect(releases.getByRole('columnheader')).toHaveText(['Release', 'Interim', 'Final counts today'])
  const cells = (name: RegExp) => releases.getByRole('row', { name }).getByRole('cell')
  await expect(cells(/^Published/)).toHaveText(['15 December 2025', '2 January 2026'])
  await expect(cells(/^Fieldwork/)).toHaveText(['26 November – 13 December 2025', '26 November – 29 December 2025'])
  await expect(cells(/^n /)).toHaveText(['547', '1,001'])
  await expect(cells(/^As long as/)).toHaveText(['63 %', '62 %−1 point'])
  await expect(cells(/^Hard to say/)).toHaveText(['21 %', '21 %0 points'])
  await expect(releases.locator('a[href*="/figures/"]')).toHaveCount(8)
})

test('before the final release was published the interim one counts', async ({ page }) => {
  await page.goto('/en/surveys/endure?asOf=2025-12-20')
  await expect(page.getByRole('region', { name: 'Newest result' })).toContainText('63 %')
  await expect(page.getByRole('region', { name: 'Newest result' })).toContainText('n = 547, interim release')
  await expect(page.getByRole('row', { name: /26 November – 13 December 2025/ })).toContainText('no final release yet')
  await expect(page.getByRole('heading', { name: 'Interim and final releases' })).toHaveCount(0)
  await page.goto('/en/surveys/endure?asOf=2026-01-02')
  await expect(page.getByRole('region', { name: 'Newest result' })).toContainText('62 %')
  await expect(page.getByRole('columnheader', { name: 'Final counted then' })).toBeVisible()
})

test('two documents that disagree about a share are both shown, each with its share', async ({ page }) => {
  await page.goto('/en/surveys/donbas?from=2026-01&to=2026-01')
  const cell = page
    .getByRole('row', { name: /9–14 January 2026/ })
    .getByRole('cell')
    .filter({ hasText: 'documents disagree' })
  await expect(cell).toHaveText(/^documents disagree.*38 %.*Babel.*39 %.*Interfax-Ukraine$/)
})

test('the break of population in 2024 is marked and explained', async ({ page }) => {
  await page.goto('/en/surveys/endure')
  await expect(page.getByText('Other population from here').first()).toBeAttached()
  await expect(page.getByText('Do not compare across the dashed line')).toBeVisible()
})

test('only what was known on a day is shown', async ({ page }) => {
  await page.goto('/en/surveys/endure?asOf=2025-12-20')
  await expect(page.getByRole('row', { name: /26 November – 13 December 2025/ })).toContainText('63 %')
  await expect(page.getByRole('row', { name: /26 November – 29 December 2025/ })).toHaveCount(0)
})

test('several groups stay chosen until the reader chooses others', async ({ page }) => {
  await page.goto('/en/surveys/trust-president?group=east&group=west')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/group=east&group=west$/)
  await page.getByRole('checkbox', { name: 'West' }).uncheck()
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/group=east$/)
})

test('a break of one institute is not drawn among the waves of another', async ({ page }) => {
  await page.goto('/en/surveys/ndi-loss')
  await expect(page.getByRole('figure').first()).toBeVisible()
  await expect(page.getByText('Other population from here')).toHaveCount(0)
})
