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

test('the interim and the final wave of december 2025 stand side by side and name each other', async ({ page }) => {
  await page.goto('/en/surveys/endure')
  const interim = page.getByRole('row', { name: /26 November – 13 December 2025/ }).filter({ hasText: 'interim, n = 547' })
  await expect(interim).toContainText('63 %')
  const final = page.getByRole('row', { name: /26 November – 29 December 2025/ }).filter({ hasText: '1,001' })
  await expect(final).toContainText('62 %')
  await expect(final.getByRole('link', { name: /n = 547/ })).toHaveAttribute('href', /#/)
  await expect(interim.getByRole('link', { name: /26 November – 29 December 2025/ })).toHaveAttribute('href', /#/)
})

test('two documents that disagree about a share are both shown', async ({ page }) => {
  await page.goto('/en/surveys/donbas?from=2026-01&to=2026-01')
  await expect(page.getByRole('row', { name: /9–14 January 2026/ })).toContainText('38 %')
  await expect(page.getByRole('row', { name: /9–14 January 2026/ })).toContainText('39 %')
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
