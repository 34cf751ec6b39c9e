import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoOverflow, readCsv, readCsvValues, readTableValues, test } from './fixtures'

const day = '2022-09-30'

/** Chooses the day in the header, as a reader would. */
async function chooseDay(page: Page): Promise<void> {
  await page.getByText('As it stood on …').click()
  await page.getByLabel('As it stood on', { exact: true }).fill(day)
  await page.getByRole('button', { name: 'Show that day' }).click()
}

function csvHref(page: Page): Promise<string | null> {
  return page.getByRole('link', { name: 'CSV', exact: true }).first().getAttribute('href')
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a day set on the overview holds on the way to the explorer, a month and its file, and back', async ({ page }) => {
      await page.goto('/en')
      await chooseDay(page)
      await expect(page).toHaveURL(`/en?asOf=${day}`)
      const banner = page.getByRole('region', { name: 'Day of the record' })
      await expect(banner).toContainText('As it stood on 30 September 2022.')

      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Casualties' }).click()
      await expect(page).toHaveURL(`/en/casualties?asOf=${day}`)
      await expect(banner).toBeVisible()
      const columns = { id: 'figure_id', value: 'value' }
      const shown = await readTableValues(page.getByRole('main'))
      expect(shown.length).toBeGreaterThan(10)
      expect(shown).toEqual(await readCsvValues(page, String(await csvHref(page)), columns))
      // 3,175 was published later, with data to an earlier day: it does not override the update of 4 September.
      await expect(page.getByRole('row', { name: /^March 2022/ })).toContainText('3,190')

      await page.getByRole('link', { name: 'March 2022', exact: true }).click()
      await expect(page).toHaveURL(`/en/casualties/2022-03?asOf=${day}`)
      await expect(page.getByRole('heading', { level: 1 })).toContainText('3,190')
      const published = await readCsv(page, String(await csvHref(page)))
      expect(published.filter((row) => String(row.published_on) > day)).toEqual([])
      const counted = published.filter((row) => row.is_latest === 'true' && row.indicator === 'civilians-killed' && row.age === 'all')
      expect(counted.map((row) => row.value)).toContain('3190')

      await page.goBack()
      await expect(page).toHaveURL(`/en/casualties?asOf=${day}`)
      await expect(banner).toBeVisible()
      await page.goBack()
      await expect(page).toHaveURL(`/en?asOf=${day}`)
      await page.goForward()
      await expect(page.getByRole('row', { name: /^March 2022/ })).toContainText('3,190')

      await banner.getByRole('link', { name: 'Back to the record as it stands' }).click()
      await expect(banner).toHaveCount(0)
      await expect(page.getByRole('table').getByText('at least 226')).toBeVisible()
    })
  })
}

for (const path of [
  '/en',
  '/en/casualties',
  '/en/casualties?by=weapon&from=2022-03&to=2022-08',
  '/en/casualties/2022-03',
  '/en/surveys',
  '/en/surveys/endure',
  '/en/surveys/concessions?view=groups',
  '/en/surveys/concessions?view=wave',
  '/en/timeline',
  '/en/surveys/waves',
  '/en/surveys/waves/kiis-2022-07',
  '/en/surveys/concessions/compare',
  '/en/context',
  '/en/figures/5d61928ee5be',
  '/en/sources?kind=primary',
  '/en/sources/ohchr-update-2022-02-28',
  '/en/data',
  '/en/methodology',
  '/en/about',
  '/en/accessibility',
  '/en/changes',
  '/en/casualties/totals',
  '/en/figures/53ef34097533',
]) {
  test(`every link of ${path} keeps the day`, async ({ page }) => {
    await page.goto(`${path}${path.includes('?') ? '&' : '?'}asOf=${day}`)
    await expect(page.getByRole('region', { name: 'Day of the record' })).toBeVisible()
    const links = await page
      .locator('a[href^="/en"], a[href^="/data/casualties."], a[href^="/data/context."]')
      .evaluateAll((anchors) => anchors.map((anchor) => String(anchor.getAttribute('href'))))
    expect(links.length).toBeGreaterThan(8)
    // Examples and descriptions of the data page have no day of the reader's, and changes lead to the record as it stood on each of their days.
    const others = { '/en/data': /[?&](from|vintage)=|\.csv-metadata/, '/en/changes': /^\/en\?asOf=2022-09-/ }[path] ?? /^$/
    expect(links.filter((href) => !href.includes(`asOf=${day}`) && !others.test(href))).toEqual([])
    await expectNoOverflow(page)
  })
}

test('the explorer keeps the day while its choices change', async ({ page }) => {
  await page.goto(`/en/casualties?asOf=${day}`)
  await page.getByLabel('Split by').selectOption('age-sex')
  await expect(page).toHaveURL(/by=age-sex/)
  await expect(page).toHaveURL(new RegExp(`asOf=${day}`))
  // The control of the header keeps what was chosen meanwhile.
  await chooseDay(page)
  await expect(page).toHaveURL(/by=age-sex/)
})

test('the control and the banner are accessible', async ({ page }) => {
  await page.goto(`/en/casualties?asOf=${day}`)
  await page.getByText('As it stood on …').click()
  await expectAccessible(page)
})

test('days with a publication are offered, and the next ones are a click away', async ({ page }) => {
  await page.goto('/en?asOf=2022-09-01')
  await page.getByText('As it stood on …').click()
  await expect(page.locator('datalist option[value="2022-09-04"]')).toBeAttached()
  await page.getByRole('listitem').filter({ hasText: 'Publication after:' }).getByRole('link').click()
  await expect(page).toHaveURL('/en?asOf=2022-09-04')
})

for (const path of [
  '/en',
  '/en/casualties',
  '/en/casualties/2022-03',
  '/en/surveys',
  '/en/surveys/endure',
  '/en/surveys/endure/compare',
  '/en/surveys/waves',
  '/en/timeline',
  '/en/context',
]) {
  test(`before the first publication ${path} says so`, async ({ page }) => {
    const response = await page.goto(`${path}?asOf=2022-02-23`)
    expect(response?.status()).toBe(200)
    await expect(page.getByRole('main')).toContainText(
      /Nothing (had been published|about March 2022 is known to have been published) .*by 23 February 2022|published by 23 February 2022/,
    )
  })
}

test('an address with another mistake keeps its day', async ({ page }) => {
  await page.goto(`/en/casualties?from=nonsense&asOf=${day}`)
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: 'nonsense' })
      .or(page.getByText(/is "nonsense"/)),
  ).toBeVisible()
  await expect(page.getByRole('region', { name: 'Day of the record' })).toBeVisible()
  await expect(page.getByRole('row', { name: /^March 2022/ })).toContainText('3,190')
})

test('a malformed day is named, and no banner claims it', async ({ page }) => {
  await page.goto('/en?asOf=2022-02-30')
  await expect(page.getByRole('status')).toContainText('2022-02-30')
  await expect(page.getByRole('region', { name: 'Day of the record' })).toHaveCount(0)
})
