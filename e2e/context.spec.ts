import { expect, readCsvValues, readTableValues, test } from './fixtures'

for (const state of ['', '?from=2023-01&to=2023-12', '?asOf=2023-12-31']) {
  test(`each table equals its file at /en/context${state}`, async ({ page }) => {
    await page.goto(`/en/context${state}`)
    const figures = await page.getByRole('figure').all()
    expect(figures.length).toBeGreaterThan(3)
    for (const figure of figures) {
      const csv = String(await figure.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href'))
      expect(await readTableValues(figure.locator('table')), csv).toEqual(
        await readCsvValues(page, csv, { id: 'figure_id', value: 'value' }),
      )
    }
  })
}

test('each indicator names its producer, and a conflict shows both documents', async ({ page }) => {
  await page.goto('/en/context')
  await expect(page.getByRole('figure', { name: /Refugees from Ukraine/ })).toContainText('UNHCR')
  const attacks = page.getByRole('figure', { name: 'Verified attacks on health care', exact: true })
  await attacks.getByText(/^All .* figures$/).click()
  await expect(attacks.getByRole('row', { name: /18 May 2022/ })).toContainText('226')
  await expect(attacks.getByRole('row', { name: /18 May 2022/ })).toContainText('235')
})
