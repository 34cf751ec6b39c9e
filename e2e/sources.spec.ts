import { expect, readCsv, test } from './fixtures'

test('the documents are all there, and the filter narrows them', async ({ page }) => {
  await page.goto('/en/sources')
  const documents = await readCsv(page, '/data/sources.csv')
  await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(documents.length)
  await page.goto('/en/sources?kind=primary')
  await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(documents.filter((row) => row.kind === 'primary').length)
})

test('a document shows what was read in it, with the numbers as printed', async ({ page }) => {
  await page.goto('/en/sources/ohchr-poc-2025-11')
  const rows = await readCsv(
    page,
    '/data/casualties.csv?indicator=*&place=*&age=*&sex=*&weapon=*&control=*&proximity=*&period=*&vintage=all',
  )
  const ids = rows.filter((row) => row.source_id === 'ohchr-poc-2025-11').map((row) => row.figure_id)
  expect(ids.length).toBeGreaterThan(10)
  for (const id of ids) await expect(page.locator(`[id="${id}"]`)).toBeAttached()
  await expect(page.getByRole('main')).toContainText('226 killed; 952 injured')
  await expect(page.getByRole('main')).toContainText('summary, bullet 1')
})

test('a title keeps its language and script', async ({ page }) => {
  await page.goto('/en/sources')
  await expect(page.locator('[lang="uk"]').first()).toBeAttached()
})

test('documents that disagree name each other, and which value counts', async ({ page }) => {
  await page.goto('/en/sources/americatimes-2024-01-10')
  const row = page.getByRole('row').filter({ hasText: '10,242 verified' })
  await expect(row).toContainText('10,233 verified, as reported by UN DPPA: the value that counts')
  await expect(row).not.toContainText('superseded')
  await row.getByRole('link', { name: '10,233 verified' }).click()
  await expect(page.getByRole('main')).toContainText('In conflict with 10,242 verified, as reported by America Times')
})
