import { expect, readCsv, test } from './fixtures'

const killedInMarch = '/data/casualties.csv?indicator=civilians-killed&from=2022-03&to=2022-03&vintage=all'

test('a number on a page leads to its own page, which says where it was read', async ({ page }) => {
  await page.goto('/en/casualties?from=2025-11&to=2025-11')
  await page.getByRole('table').getByRole('link', { name: 'at least 226' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('At least 226 civilians were killed in Ukraine in November 2025')
  await expect(page).toHaveTitle(/^At least 226 civilians were killed in Ukraine in November 2025/)
  const main = page.getByRole('main')
  await expect(main).toContainText('This is the newest published value: it counts today.')
  await expect(main).toContainText('2025-11-01 to 2025-11-30')
  await expect(main).toContainText('summary, bullet 1')
  await expect(main).toContainText('226 killed; 952 injured')
  await main.getByRole('link', { name: 'Protection of Civilians in Armed Conflict — November 2025' }).click()
  await expect(page).toHaveURL(/\/en\/sources\/ohchr-poc-2025-11$/)
})

test('a superseded value says what counts today and leads to it', async ({ page }) => {
  const [first] = await readCsv(page, killedInMarch)
  expect(first?.value).toBe('3028')
  await page.goto(`/en/figures/${first?.figure_id}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('3,028 verified civilian deaths in Ukraine in March 2022')
  await expect(page.getByRole('main')).toContainText('Since revised: 4,289 verified, published 22 February 2024, counts today.')
  const ladder = page.getByRole('region', { name: 'Table of all values published for it' })
  await expect(ladder.locator('[aria-current="page"]')).toHaveText('3,028 verified')
  await ladder.getByRole('link', { name: '4,289 verified' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('4,289 verified')
  await expect(page.getByRole('main')).toContainText('newest published value')
})

test('on a day in the past the value of that day counts', async ({ page }) => {
  const [first] = await readCsv(page, killedInMarch)
  await page.goto(`/en/figures/${first?.figure_id}?asOf=2022-08-01`)
  await expect(page.getByRole('main')).toContainText('This is the newest published value: it counted on 1 August 2022.')
  await page.goto(`/en/figures/${first?.figure_id}?asOf=2022-07-01`)
  await expect(page.getByRole('main')).toContainText('It had not been published by 1 July 2022. First published: 3 July 2022.')
  await expect(page.getByRole('main')).not.toContainText('3,028')
  await expect(page).toHaveTitle(/^A value not yet published/)
})

test('documents that disagree name each other on both sides', async ({ page }) => {
  const query = 'indicator=civilians-killed&period=cumulative&from=2024-01&to=2024-01&vintage=all'
  const rows = (await readCsv(page, `/data/casualties.csv?${query}`)).filter((row) => row.period_end === '2024-01-10')
  const idOf = (value: string) => rows.find((row) => row.value === value)?.figure_id
  await page.goto(`/en/figures/${idOf('10242')}`)
  await expect(page.getByRole('main')).toContainText('In conflict with 10,233 verified, as reported by UN DPPA')
  await page.getByRole('main').getByRole('link', { name: '10,233 verified' }).first().click()
  await expect(page).toHaveURL(new RegExp(`/en/figures/${idOf('10233')}$`))
  await expect(page.getByRole('main')).toContainText('In conflict with 10,242 verified, as reported by America Times')
})

test('an interim share leads to the final one of the same fieldwork', async ({ page }) => {
  const shares = await readCsv(page, '/data/answer-shares.csv?question=endure')
  const interim = shares.find((row) => row.wave_id === 'kiis-2025-12-interim' && row.answer_id === 'as-long')
  await page.goto(`/en/figures/${interim?.share_id}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('63 % answered “As long as necessary”')
  await expect(page.getByRole('main')).toContainText('The final result of the same fieldwork is 62 %')
  await expect(page.getByRole('main').locator('[aria-current="page"]')).toHaveText('63 %')
  await page.getByRole('main').getByRole('link', { name: '62 %' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('62 % answered')
  await expect(page.getByRole('main')).toContainText('It replaces the interim release, 63 %')
})

test('it can be cited, and its series found among others', async ({ page }) => {
  await page.goto('/en/figures/93525223befa')
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { name: 'How to cite' })).toBeVisible()
  const href = String(await main.locator('a[href$=".bib"]').getAttribute('href'))
  expect(await (await page.request.get(href)).text()).toContain('10,233 verified')
  await main.getByRole('link', { name: 'Among the totals of longer periods' }).click()
  await expect(page.locator('a[href$="/figures/93525223befa"]').first()).toBeAttached()
  await page.goto('/en/figures/0c53dda871d5')
  await main.getByRole('link', { name: 'Its series, month by month' }).click()
  await expect(page.getByRole('table').locator('a[href$="/figures/0c53dda871d5"]')).toHaveText('51 % of casualties')
})

for (const id of ['000000000000', 'ABCDEF012345', 'tea']) {
  test(`there is no page of a value "${id}"`, async ({ page }) => {
    expect((await page.request.get(`/en/figures/${id}`)).status()).toBe(404)
  })
}
