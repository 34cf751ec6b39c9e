import { expect, expectAccessible, openAndReach, readCsv, test } from './fixtures'

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

test('a document is cited as text and in three formats, and the button copies them', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openAndReach(page, '/en/sources/gordon-2025-02-11')
  const section = page.getByRole('region', { name: 'How to cite' })
  const text =
    'Gordon. (2025, February). В январе Россия убила минимум 139 гражданских украинцев, 738 человек получили ранения – мониторинг ООН [Press report or repost].'
  await expect(section).toContainText(text)
  await section.getByRole('button', { name: 'Copy: As text (APA)' }).click()
  await expect(section.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(text)
  await section.getByText('BibTeX', { exact: true }).click()
  await section.getByRole('button', { name: 'Copy: BibTeX' }).click()
  await expect(section.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(2)
  const file = await (await page.request.get('/data/sources/gordon-2025-02-11.bib')).text()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(file)
  await expectAccessible(page)
})

test('the citations of a document follow the day, and the filter of the list', async ({ page }) => {
  await page.goto('/en/sources/gordon-2025-02-11?asOf=2025-03-01')
  const file = page.getByRole('link', { name: 'Download RIS' })
  await expect(file).toHaveAttribute('href', '/data/sources/gordon-2025-02-11.ris?asOf=2025-03-01')
  await page.goto('/en/sources?publisher=gordon&asOf=2025-03-01')
  const href = await page.getByRole('link', { name: 'CSL-JSON' }).getAttribute('href')
  const items: { id: string }[] = await (await page.request.get(String(href))).json()
  expect(items.map(({ id }) => id)).toEqual(['gordon-2025-02-11'])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('each citation can be selected', async ({ page }) => {
    await page.goto('/en/sources/gordon-2025-02-11')
    const section = page.getByRole('region', { name: 'How to cite' })
    await section.getByText('RIS', { exact: true }).click()
    await expect(section.getByText('DA  - 2025/02//')).toBeVisible()
    await expect(section.getByRole('button')).toHaveCount(0)
  })
})
