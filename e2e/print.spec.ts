import { expect, expectNoOverflow, test } from './fixtures'
import { pageKinds } from './page-kinds'

/** A4 upright between its margins, in CSS pixels; the screen asks for dark, as a reader's may. */
test.use({ viewport: { width: 680, height: 960 }, colorScheme: 'dark' })

for (const path of pageKinds) {
  test(`/en${path} is a clean sheet with its citation and address`, async ({ page, baseURL }) => {
    await page.goto(`/en${path}`)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await expect(page.getByText('How to cite: Civilian Harm Record.')).toContainText(`[Dataset]. ${baseURL}/en${path}`)
    await expect(page.getByText(/^The record as it stands, with publications up to \d+ \w+ \d{4}\.$/)).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
    const controls = page.locator('nav, button, select, textarea, input:not([type=hidden]), .figure-nav, .skip-link')
    expect(await controls.evaluateAll((elements) => elements.filter((element) => element.checkVisibility()).map(String))).toEqual([])
    const heads = page.locator('main thead')
    for (const head of await heads.all()) await expect(head).toHaveCSS('display', 'table-header-group')
    await expectNoOverflow(page)
  })
}

test('a past day is named on the sheet, and the address has it', async ({ page, baseURL }) => {
  await page.goto('/en/casualties?asOf=2022-09-30')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('As it stood on 30 September 2022.')).toBeVisible()
  await expect(page.getByText('The record as it stands, with')).toHaveCount(0)
  await expect(page.getByText('How to cite: Civilian Harm Record.')).toContainText(`${baseURL}/en/casualties?asOf=2022-09-30`)
})

test('a choice made on the page is in the address on the sheet', async ({ page }) => {
  await page.goto('/en/casualties')
  await page.getByLabel('Split by').selectOption('age-sex')
  await expect(page).toHaveURL(/by=age-sex/)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('How to cite: Civilian Harm Record.')).toContainText('by=age-sex')
})

test('nothing folded is lost: the documents of a figure are printed', async ({ page }) => {
  await page.goto('/en')
  const document = page.locator('.figure-foot details li').first()
  expect(await document.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }))).toBe(false)
  await page.emulateMedia({ media: 'print' })
  expect(await document.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }))).toBe(true)
})

test('charts print in the colours of the light theme, those of surveys too', async ({ page }) => {
  await page.goto('/en/surveys/endure')
  const mark = page.locator('.span-mark').first()
  const onScreen = await mark.evaluate((element) => getComputedStyle(element).stroke)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const onPaper = await mark.evaluate((element) => getComputedStyle(element).stroke)
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
  expect(onPaper).not.toBe(onScreen)
  expect(onPaper).toBe(await mark.evaluate((element) => getComputedStyle(element).stroke))
})

test('nothing of the sheet’s own shows on a screen', async ({ page }) => {
  await page.goto('/en')
  await expect(page.getByText('How to cite: Civilian Harm Record.')).toBeHidden()
})
