import { expect, expectNoOverflow, readCsv, test } from './fixtures'

test('a month lists every value published in it, each leading to its page', async ({ page }) => {
  const files = 'indicator=civilians-killed&place=*&age=*&sex=*&weapon=*&control=*&proximity=*&period=*&vintage=all'
  const rows = await readCsv(page, `/data/casualties.csv?${files}`)
  const published = rows.filter((row) => row.published_on?.startsWith('2023-10')).map((row) => String(row.figure_id))
  expect(published.length).toBeGreaterThan(20)
  await page.goto('/en/changes?published=2023-10&indicator=civilians-killed&kind=*')
  const shown = await page
    .locator('td.numeric a[href*="/figures/"]')
    .evaluateAll((links) => links.map((link) => String(/[0-9a-f]{12}/.exec(String(link.getAttribute('href'))))))
  expect(shown.sort()).toEqual(published.sort())
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('month and kind are chosen by a form', async ({ page }) => {
    await page.goto('/en/changes')
    const form = page.getByRole('form', { name: 'Choose changes' })
    await form.getByLabel('Month of publication').selectOption({ label: 'October 2023' })
    await form.getByLabel('Figures').selectOption({ label: 'Civilians killed' })
    await form.getByLabel('newly published').uncheck()
    await form.getByRole('button', { name: 'Show' }).click()
    await expect(page.getByRole('heading', { level: 2, name: 'Published in October 2023' })).toBeVisible()
    await expect(page.getByText('13 revised', { exact: true }).first()).toBeVisible()
    await expect(page.getByRole('cell', { name: 'newly published' })).toHaveCount(0)
    await page.getByRole('link', { name: 'Next month with changes' }).click()
    await expect(page.getByRole('heading', { level: 2, name: /^Published in/ })).not.toHaveText(/October 2023/)
    await expect(form.getByLabel('newly published')).not.toBeChecked()
  })

  test('a conflict shows both values with their documents', async ({ page }) => {
    await page.goto('/en/changes?published=2024-01&kind=conflict')
    const row = page.getByRole('row').filter({ hasText: '10,242 verified' })
    await expect(row).toContainText('in conflict')
    await expect(row).toContainText('10,233 verified counted')
    await expect(row).toContainText('10 January 2024, as reported by UN DPPA')
    await expect(page.getByRole('heading', { level: 4 })).toContainText('America Times')
  })

  test('a day leads to the record as it stood then', async ({ page }) => {
    await page.goto('/en/changes?published=2024-01&kind=conflict')
    await page.getByRole('link', { name: 'The record as it stood then' }).click()
    await expect(page).toHaveURL(/\/en\?asOf=2024-01-10$/)
    await expect(page.getByRole('heading', { name: 'What changed last' })).toBeVisible()
    await expect(page.getByRole('main')).toContainText('Published on 10 January 2024')
  })
})

test('an earlier day knows no later changes', async ({ page }) => {
  await page.goto('/en/changes?asOf=2024-01-10')
  await expect(page.getByRole('heading', { level: 2, name: 'Published in January 2024' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('10 January 2024')
  await expect(page.getByRole('row', { name: /^February 2024/ })).toHaveCount(0)
})

test('what the address has wrong is said, and the newest month shown', async ({ page }) => {
  await page.goto('/en/changes?kind=lost')
  await expect(page.getByRole('status')).toContainText('"kind" is "lost"')
  await expect(page.getByRole('heading', { level: 2, name: 'Published in April 2026' })).toBeVisible()
})

test('corrections of the record are a list of their own', async ({ page }) => {
  await page.goto('/en/changes')
  await expect(page.getByRole('region', { name: 'Corrections of this record' })).toContainText('It has not corrected itself since.')
})

test('the feed is linked, from the head of every page and for the figures chosen', async ({ page }) => {
  await page.goto('/en/changes?indicator=civilians-killed')
  await expect(page.locator('link[rel=alternate][type="application/atom+xml"]')).toHaveAttribute('href', /\/feed\.atom$/)
  const link = page.getByRole('link', { name: 'Follow these figures as a feed' })
  await expect(link).toHaveAttribute('href', '/feed.atom?indicator=civilians-killed')
  const response = await page.request.get('/feed.atom?indicator=civilians-killed')
  expect(response.headers()['content-type']).toBe('application/atom+xml; charset=utf-8')
  expect(await response.text()).toContain('/en/changes?published=2026-02&amp;indicator=civilians-killed#day-2026-02-13')
})

test('the fullest month is no wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/en/changes?published=2022-03&kind=*')
  await expectNoOverflow(page)
})
