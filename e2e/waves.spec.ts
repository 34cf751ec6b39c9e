import type { Locator, Page } from '@playwright/test'
import { expect, readCsvValues, readTableValues, test } from './fixtures'

const columns = { id: 'share_id', value: 'percent' }

function csvHref(page: Page): Promise<string | null> {
  return page.getByRole('link', { name: 'CSV', exact: true }).first().getAttribute('href')
}

/** An item of disclosure, by its name. */
function item(page: Page, name: string): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name }) })
}

/** The sentence below the shares of an answer. */
function result(page: Page, answer: string): Locator {
  return page.getByRole('region', { name: 'Table of the two waves' }).getByRole('rowgroup').filter({ hasText: answer })
}

for (const path of [
  '/en/surveys/waves/kiis-2025-06',
  '/en/surveys/waves/kiis-2026-01a',
  '/en/surveys/waves/kiis-2025-12?asOf=2026-01-03',
  '/en/surveys/endure/compare',
  '/en/surveys/donbas/compare?first=kiis-2026-01a&second=kiis-2026-01b',
  '/en/surveys/donbas/compare?first=kiis-2026-01b&second=kiis-2026-02&group=east',
]) {
  test(`the tables equal the file at ${path}`, async ({ page }) => {
    await page.goto(path)
    const expected = await readCsvValues(page, String(await csvHref(page)), columns)
    expect(expected.length).toBeGreaterThan(1)
    expect(await readTableValues(page.getByRole('main'))).toEqual(expected)
  })
}

test('all waves are listed and each leads to its page', async ({ page }) => {
  await page.goto('/en/surveys')
  await page.getByRole('main').getByRole('link', { name: 'All survey waves' }).click()
  await expect(page).toHaveURL('/en/surveys/waves')
  const rows = page.getByRole('table').getByRole('row')
  await expect(rows).toHaveCount(36)
  await expect(rows.nth(1)).toContainText('1–8 March 2026')
  await expect(rows.nth(1)).toContainText('day not stated; known from 8 March 2026')
  await page.getByRole('link', { name: 'KIIS Omnibus, 15 May - 3 June 2025' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('KIIS Omnibus, 15 May - 3 June 2025')
})

test('a wave says what was disclosed, what was not, and what nobody looked for', async ({ page }) => {
  await page.goto('/en/surveys/waves/kiis-2025-06')
  const list = page.locator('#disclosure > ol > li')
  await expect(list).toHaveCount(11)
  await expect(item(page, 'Whom the sample stands for disclosed')).toContainText('Adults 18+ living in government-controlled territory')
  await expect(item(page, 'How the sample was made disclosed')).toContainText('random sample of mobile phone numbers')
  await expect(item(page, 'Questions and answers as put to respondents in part')).toContainText(
    'not disclosed in the documents read: “Freeze of the front line without official recognition”',
  )
  await expect(item(page, 'Processing and checks of the data unknown')).toContainText('Unknown: this record does not hold it yet.')
  await page.goto('/en/surveys/waves/kiis-2022-10')
  await expect(item(page, 'Whom the sample stands for not disclosed in the documents read')).toBeVisible()
  await expect(item(page, 'Sample sizes and precision not disclosed in the documents read').locator('dd').first()).toHaveText(
    'not disclosed in the documents read',
  )
  await expect(page.getByText('n, mode and coverage not given in the pages read')).toBeVisible()
})

test('margins stand as published, with sample size, design effect and confidence', async ({ page }) => {
  await page.goto('/en/surveys/waves/kiis-2025-06')
  const rows = page.getByRole('region', { name: 'Table of margins' }).getByRole('row')
  await expect(rows.nth(1)).toHaveText(/^2,004.*not stated.*±2\.9.*1\.3.*95/)
  await expect(rows).toHaveCount(7)
  await page.goto('/en/surveys/waves/kiis-2025-12')
  await expect(page.getByText('The documents read state no margin of error for this wave.')).toBeVisible()
})

test('the 63 % and the 62 % are one fieldwork, on both pages', async ({ page }) => {
  await page.goto('/en/surveys/waves/kiis-2025-12-interim')
  await expect(page.getByText('The two are one fieldwork, not two independent surveys')).toBeVisible()
  await page.getByRole('link', { name: 'KIIS Omnibus, 26 November - 29 December 2025', exact: true }).click()
  await expect(page).toHaveURL('/en/surveys/waves/kiis-2025-12')
  await expect(page.getByText('holds its interviews: the two are not independent')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Shares: Ready to endure the war' })).toContainText('62 %')
})

test('before a wave was published its page says so, and the interim one knows no final', async ({ page }) => {
  const response = await page.goto('/en/surveys/waves/kiis-2025-12?asOf=2025-12-20')
  expect(response?.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A wave not yet published')
  await expect(page.getByRole('main')).toContainText('Nothing of it had been published by 20 December 2025. First known: 2 January 2026.')
  await expect(page.getByRole('main')).not.toContainText('%')
  await page.goto('/en/surveys/waves/kiis-2025-12-interim?asOf=2025-12-20')
  await expect(page.getByText('no final release is known')).toBeVisible()
  await page.goto('/en/surveys/waves?asOf=2025-12-20')
  await expect(page.getByRole('link', { name: 'KIIS Omnibus, 26 November - 29 December 2025', exact: true })).toHaveCount(0)
})

test('documents that disagree stand side by side', async ({ page }) => {
  await page.goto('/en/surveys/waves/kiis-2026-01a')
  const cell = page
    .getByRole('region', { name: /^Shares: Donbas/ })
    .getByRole('cell')
    .filter({ hasText: 'documents disagree' })
  await expect(cell).toHaveText(/38 %.*Babel.*39 %.*Interfax-Ukraine/)
})

for (const path of [
  '/en/surveys/waves/nothing',
  '/en/surveys/waves/kiis-2025-12/x',
  '/en/surveys/nothing/compare',
  '/en/surveys/waves/compare',
]) {
  test(`${path} is a 404`, async ({ page, allowedErrors }) => {
    allowedErrors.push(/404/)
    expect((await page.goto(path))?.status()).toBe(404)
  })
}

test('ten points of trust exceed the published margins; the sentence says which, and what comes on top', async ({ page }) => {
  await page.goto('/en/surveys/trust-president/compare?first=kiis-2025-02&second=kiis-2025-03a')
  const trust = result(page, 'Trust (fully + rather)')
  await expect(trust).toContainText('+10 points')
  await expect(trust).toContainText('not more than ±4.1')
  await expect(trust).toContainText('Exceeds the published margins: greater than both together (±4.1 and ±4.1 points).')
  await expect(result(page, 'Do not trust')).toContainText('Cannot be said: not clearly greater than both margins together')
  await expect(page.getByText('A systematic deviation in wartime comes on top of them; nobody knows its size.')).toBeVisible()
  await expect(page.getByText('were read in one press report only').first()).toBeVisible()
})

const refusals = [
  ['endure/compare?first=kiis-2024-02&second=kiis-2024-10', 'stand for other people than before'],
  ['endure/compare?first=kiis-2025-12-interim&second=kiis-2025-12', 'not two independent samples'],
  ['plan-europe/compare?first=kiis-2025-08&second=kiis-2025-09', 'was rewritten between the waves'],
  ['success/compare', 'success or an acceptable result before, victory since'],
  ['ndi-loss/compare', 'No answer was published in both waves.'],
  ['endure/compare?first=kiis-2024-12&second=kiis-2026-01b&group=east', 'The regions were drawn anew'],
] as const

for (const [path, reason] of refusals) {
  test(`/en/surveys/${path} is refused with the reason`, async ({ page }) => {
    await page.goto(`/en/surveys/${path}`)
    await expect(page.getByRole('region', { name: 'Not compared' })).toContainText(reason)
    await expect(page.getByRole('columnheader', { name: 'Difference' })).toHaveCount(0)
    await expect(page.getByRole('main')).not.toContainText(/[+−]\d+ points?/)
  })
}

test('a bad parameter is named, and the newest two waves that may be compared are shown on the day of the address', async ({ page }) => {
  await page.goto('/en/surveys/endure/compare?first=nonsense&asOf=2025-12-20&utm_source=mail')
  await expect(page.getByRole('status').filter({ hasText: 'The parameter "first" is "nonsense"' })).toBeVisible()
  await expect(page.getByLabel('First wave')).toHaveValue('kiis-2025-09')
  await expect(page.getByLabel('Second wave')).toHaveValue('kiis-2025-12-interim')
  await expect(page.getByRole('main')).toContainText('is an interim release')
})

test('a question of one wave has nothing to compare', async ({ page }) => {
  await page.goto('/en/surveys/stress/compare')
  await expect(page.getByText('There are no two waves of this question and group to compare.')).toBeVisible()
})

test('waves are a link away from a question, a document and a share', async ({ page }) => {
  await page.goto('/en/surveys/donbas')
  await page
    .getByRole('row', { name: /9–14 January 2026/ })
    .getByRole('link', { name: 'About this wave' })
    .click()
  await expect(page).toHaveURL('/en/surveys/waves/kiis-2026-01a')
  await page.getByRole('link', { name: '39 %' }).click()
  await page.getByRole('link', { name: 'KIIS survey, 9-14 January 2026' }).click()
  await expect(page).toHaveURL('/en/surveys/waves/kiis-2026-01a')
  await page.goto('/en/sources/kiis-pr-1583')
  await page.getByRole('link', { name: 'KIIS survey, 23-29 January 2026' }).click()
  await expect(page).toHaveURL('/en/surveys/waves/kiis-2026-01b')
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('two waves are chosen in a form that keeps the day', async ({ page }) => {
      await page.goto('/en/surveys/trust-president?asOf=2025-10-20')
      await page.getByRole('link', { name: 'Compare two waves' }).click()
      await page.getByLabel('First wave').selectOption('kiis-2025-02')
      await page.getByLabel('Second wave').selectOption('kiis-2025-08')
      await page.getByRole('button', { name: 'Compare' }).click()
      await expect(page).toHaveURL(/first=kiis-2025-02&second=kiis-2025-08&group=all&asOf=2025-10-20$/)
      await expect(result(page, 'Trust (fully + rather)')).toContainText(
        'Within the published margins: no greater than the larger of the two',
      )
      const day = page.getByRole('region', { name: 'Day of the record' })
      await expect(day).toContainText('20 October 2025')
    })
  })
}
