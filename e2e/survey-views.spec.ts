import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, expectNoOverflow, openAndReach, test } from './fixtures'

/** `26 November – 29 December 2025: 62 %` and the margin, as the table has them or as a screen reader hears them. */
type Spoken = { readonly wave: string; readonly percent: string; readonly margin: string | null }

test('the chart of endurance says every value of the table by keyboard, with its margin, and nothing else', async ({ page }) => {
  test.slow()
  await openAndReach(page, '/en/surveys/endure')
  const table = await readColumns(page)
  const sliders = page.getByRole('figure').getByRole('slider')
  expect(await sliders.count()).toBe(7)
  for (const [index, slider] of (await sliders.all()).entries()) {
    const name = String(await slider.getAttribute('aria-label'))
    const answer = name.replace(/^Read (.*) value by value$/, '$1')
    const spoken = await readSlider(page, slider)
    expect(spoken.length, answer).toBeGreaterThan(0)
    const marks = page.locator('.share-panels .chart-drawing').nth(index).locator('.span-edge, .span-hollow')
    await expect(marks, answer).toHaveCount(spoken.length)
    expect(sortedWaves(spoken), answer).toEqual(sortedWaves(table.get(answer) ?? []))
  }
})

test('a published sum is drawn in every wave that has it, on the page of its question and on the timeline', async ({ page }) => {
  const waves = ['9–14 January 2026 38 %', '9–14 January 2026 39 %', '23–29 January 2026 40 %', '12–24 February 2026 36 %']
  await openAndReach(page, '/en/surveys/donbas')
  const spoken = await readSlider(page, page.getByRole('slider', { name: /^Read Ready to accept/ }))
  expect(spoken.map(({ wave, percent }) => `${wave} ${percent}`).sort()).toEqual(expect.arrayContaining(waves.toSorted()))
  await page.goto('/en/timeline?from=2026-01&to=2026-03&answer=donbas.accept')
  await expect(page.locator('.timeline-charts .tone-opinion .chart-drawing').locator('.span-edge')).toHaveCount(spoken.length)
  await page.goto('/en/surveys/donbas?asOf=2026-02-10')
  await expect(page.getByRole('region', { name: 'Newest result' })).toContainText('40 %')
})

test('a reading says dates, share, margin with the words of its publisher, n and the report', async ({ page }) => {
  await openAndReach(page, '/en/surveys/endure?from=2022-01&to=2024-12')
  const slider = page.getByRole('slider', { name: 'Read As long as necessary value by value' })
  await slider.focus()
  await slider.press('Home')
  await expect(slider).toHaveAttribute(
    'aria-valuetext',
    'May 2022: 71 %, no margin of error published for it; n not stated. as reported by Gwara Media',
  )
  await slider.press('End')
  await slider.press('ArrowLeft')
  await expect(slider).toHaveAttribute(
    'aria-valuetext',
    /^20 September – 3 October 2024: 63 %, margin of error published near 50 %: ±4.1 points \(95 %, design effect 1.3; a systematic deviation in wartime comes on top\); n = 989 for this question\./,
  )
  await expect(page.locator('.chart-tooltip')).toContainText(String(await slider.getAttribute('aria-valuetext')))
  await expect(page.locator('.recharts-surface .whisker').first()).toBeAttached()
})

test('whiskers and gaps stand in the chart of the server too', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  await page.goto('/en/surveys/success')
  const [first] = await page.getByRole('figure').locator('.chart').all()
  await expect(first?.locator('.break-gap') ?? page.locator('none')).toHaveCount(2)
  await expect(page.getByText('“Victory” asked from here').first()).toBeAttached()
  await expect(page.getByText('From 2 September 2025 the question asked about victory')).toBeVisible()
  await expect(page.locator('.chart-drawing .whisker').first()).toBeAttached()
  await page.getByRole('navigation', { name: 'View' }).getByRole('link', { name: 'One wave' }).click()
  await expect(page).toHaveURL('/en/surveys/success?view=wave')
  await page.getByLabel('Wave', { exact: true }).selectOption({ label: '20 September – 3 October 2024' })
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page.getByRole('heading', { name: 'All respondents, 20 September – 3 October 2024' })).toBeVisible()
  await expect(page.locator('.wave-distribution')).toContainText('KIIS, n = 1,001 for this question.')
  await context.close()
})

test('the fall of february and march 2026 rests on one press report, and the page says so', async ({ page }) => {
  await page.goto('/en/surveys/endure')
  const note = page
    .getByRole('listitem')
    .filter({ hasText: 'The newest 2 waves rest on one press report (OstroV): do not call the change up to them a trend.' })
  await expect(note).toContainText('Split sample: 1,003 respondents had the usual monitoring questions')
})

test('a wave without shares of the choice is said not to be shown, and a year drops it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  const notice = page.locator('.notice[role="status"]')
  for (const choice of ['wave=kiis-2024-10&from=2025-01', 'wave=kiis-2024-10&group=kyiv', 'wave=kiis-2022-07']) {
    await page.goto(`/en/surveys/endure?view=wave&${choice}`)
    await expect(notice).toContainText('has no share of this question for this choice. Shown is another wave: KIIS')
    const shown = String((await notice.textContent())?.split('KIIS, ').at(-1)).replace(/\.$/, '')
    await expect(page.locator('.wave-distribution').getByRole('heading').first()).toContainText(shown)
    await expect(page.getByRole('figure').locator('tbody th .nowrap').first()).toHaveText(shown)
    await expect(page.getByRole('region', { name: 'Newest result' })).toContainText(shown)
  }
  await page.goto('/en/surveys/endure?view=wave&wave=kiis-2024-10')
  await expect(notice).toHaveCount(0)
  await page.getByRole('link', { name: '2025', exact: true }).click()
  await expect(page).toHaveURL(/\/endure\?from=2025-01&to=2025-12&view=wave$/)
  await context.close()
})

test('two waves are offered to compare only where there are two', async ({ page }) => {
  const compare = page.getByRole('navigation', { name: 'View' }).getByRole('link', { name: 'Compare two waves' })
  await page.goto('/en/surveys/endure')
  await expect(compare).toBeVisible()
  for (const question of ['relatives-any', 'war-end-2026']) {
    await page.goto(`/en/surveys/${question}`)
    await expect(compare).toHaveCount(0)
  }
})

test('a wave with one answer is a dot, never a bar', async ({ page }) => {
  await page.goto('/en/surveys/endure?view=wave&wave=kiis-2026-02')
  await expect(page.getByText('Not every answer was published: what is known stands as dots')).toBeVisible()
  await expect(page.locator('.distribution-dots')).toHaveCount(1)
  await expect(page.locator('.distribution-bar')).toHaveCount(0)
  await expect(page.getByRole('listitem').filter({ hasText: 'Hard to say' }).getByText('not published')).toBeVisible()
})

test('a whole distribution is one bar, hard to say of its own, a published sum in place of its parts', async ({ page }) => {
  await page.goto('/en/surveys/endure?view=wave&wave=kiis-2025-12')
  const [final, interim] = await page.locator('.wave-distribution').all()
  await expect(final?.locator('.distribution-bar rect') ?? page.locator('none')).toHaveCount(4)
  await expect(final?.locator('.part-hard rect') ?? page.locator('none')).toHaveCount(1)
  await expect(
    final?.getByText('published only within “Several months or half a year (published combined)”') ?? page.locator('none'),
  ).toHaveCount(2)
  await expect(interim?.getByRole('heading') ?? page.locator('none')).toHaveText('All respondents, 26 November – 13 December 2025')
})

test('a remark on another value of another document stands beside the bar', async ({ page }) => {
  await page.goto('/en/surveys/war-end-2026?view=wave&wave=kiis-2026-01b')
  await expect(page.locator('.distribution-bar')).toHaveCount(1)
  await expect(page.locator('.wave-distribution')).toContainText('“Do not know”: Novinite reports 21 for the same answer.')
})

test('a doubt of the record about a share stands in its row, and in the reading of its mark', async ({ page }) => {
  await openAndReach(page, '/en/surveys/donbas')
  const row = page.getByRole('figure').getByRole('row', { name: /^9–14 January 2026/ })
  await expect(row.getByText(/^Remark of the record on “.*”: doubtful: 5 is also/)).toBeVisible()
  const slider = page.getByRole('slider', { name: /^Read Hard to say/ })
  await slider.focus()
  await slider.press('Home')
  await expect(slider).toHaveAttribute('aria-valuetext', /^9–14 January 2026: 5 %.*; remark of the record: doubtful/)
})

test('several possible answers and documents that disagree make no bar', async ({ page }) => {
  await page.goto('/en/surveys/stress?view=wave')
  await expect(page.getByText('The answers do not exclude each other, so the shares are no parts of one bar.')).toBeVisible()
  await expect(page.locator('.distribution-bar')).toHaveCount(0)
  await page.goto('/en/surveys/donbas?view=wave&wave=kiis-2026-01a')
  await expect(page.getByText('Documents disagree about a share, so no bar is drawn.')).toBeVisible()
  await expect(page.locator('.distribution-bar')).toHaveCount(0)
  await expect(page.getByRole('listitem').filter({ hasText: /^Ready to accept.*documents disagree/ })).toContainText('38 %39 %')
})

test('on 15 december 2025 the interim figure is what was known', async ({ page }) => {
  await page.goto('/en/surveys/endure?view=wave&asOf=2025-12-15')
  await expect(page.getByRole('region', { name: 'Newest result' })).toContainText('63 %')
  await expect(page.locator('.wave-distribution').getByRole('heading')).toHaveText('All respondents, 26 November – 13 December 2025')
  await expect(page.locator('.dot-hollow')).toHaveCount(4)
})

test('macro-regions stand beside each other without margins, and their break of 2026 is marked with the reason', async ({ page }) => {
  await openAndReach(page, '/en/surveys/endure?view=groups')
  const regions = page.locator('.group-part').first()
  await expect(regions.locator('.chart-title')).toHaveText([
    'All respondents',
    'Centre',
    'Centre-North',
    'East',
    'Kyiv city',
    'South',
    'West',
  ])
  await expect(regions.getByText('Other regions from here').first()).toBeAttached()
  await expect(page.getByText('Kyiv city and Centre-North (centre and north without Kyiv) in place of Centre')).toBeVisible()
  await expect(page.getByText('No number of respondents and no margin is stated for groups')).toBeVisible()
  await expect(regions.locator('.chart').nth(3).locator('.whisker')).toHaveCount(0)
  const east = regions.getByRole('slider', { name: 'Read East value by value' })
  await east.focus()
  await expect(east).toHaveAttribute(
    'aria-valuetext',
    /no margin of error published for it; n for “East” not stated \(1,003 in the whole wave\)/,
  )
})

test('questions that are not to be joined lead to each other with the reason', async ({ page }) => {
  const apart = page.locator('.kept-apart')
  await page.goto('/en/surveys/trust-president')
  await expect(apart).toContainText('one asks about the person by name, the other about the institution')
  await apart.getByRole('link', { name: 'Trust in the President (institution battery)' }).click()
  await expect(apart.getByRole('link', { name: 'Trust in V. Zelenskyy' })).toBeVisible()
  await page.goto('/en/surveys/ndi-loss')
  await expect(apart.getByRole('link', { name: 'Close relatives or friends injured or killed' })).toBeVisible()
  await page.goto('/en/surveys/war-end-2026')
  await expect(apart).toContainText('other answers to choose from')
  await page.goto('/en/surveys/concessions')
  await expect(apart.getByRole('link')).toHaveCount(4)
  await apart.getByRole('link', { name: 'All respondents, asked about an imagined acquaintance' }).click()
  await expect(page).toHaveURL(/group=all-imagined-acquaintance$/)
  await expect(page.getByText('is another way of asking, not another population')).toBeVisible()
})

test('wording and options stand as asked; words that were not seen are not quoted', async ({ page }) => {
  await page.goto('/en/surveys/war-end-2026')
  const asked = page.locator('.as-asked')
  await expect(asked).toContainText('“In your opinion, when might the war end?”')
  await expect(asked.getByRole('listitem')).toHaveCount(6)
  await expect(asked.getByRole('listitem').nth(2)).toHaveText(
    'Coming weeks or first half of 2026 (published combined) (published sum: “In the coming weeks” + “First half of 2026”)',
  )
  await page.goto('/en/surveys/concessions-freeze')
  await expect(asked).toContainText('No document read has the exact words.')
})

for (const state of ['endure?view=wave', 'endure?view=groups', 'stress?view=wave', 'trust-president?view=table']) {
  test(`axe finds nothing at /en/surveys/${state}, and it fits 320 px`, async ({ page }) => {
    await page.goto(`/en/surveys/${state}`)
    await expectAccessible(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectAccessible(page)
    await page.setViewportSize({ width: 320, height: 640 })
    await expectNoOverflow(page)
  })
}

/** The shares of all respondents in the table, by answer. */
async function readColumns(page: Page): Promise<Map<string, Spoken[]>> {
  const table = page.getByRole('figure').getByRole('table')
  const answers = (await table.getByRole('columnheader').allInnerTexts()).slice(2, -1)
  const rows = await table.locator('tbody tr').evaluateAll((elements) =>
    elements.map((row) => ({
      wave: String(row.querySelector('th .nowrap')?.textContent),
      cells: [...row.querySelectorAll('td')].slice(1, -1).map((cell) => ({
        percent: cell.querySelector('a')?.textContent ?? null,
        margin: /±[\d.]+/.exec(String(cell.querySelector('small')?.textContent))?.[0] ?? null,
      })),
    })),
  )
  return new Map(
    answers.map((answer, index) => [
      answer.replaceAll('\n', ' '),
      rows.flatMap(({ wave, cells }) => {
        const cell = cells[index]
        return cell?.percent ? [{ wave, percent: cell.percent, margin: cell.margin }] : []
      }),
    ]),
  )
}

/** Everything that a slider says, from its first value to its last. */
async function readSlider(page: Page, slider: Locator): Promise<Spoken[]> {
  await slider.focus()
  await page.keyboard.press('Home')
  const last = Number(await slider.getAttribute('max'))
  const texts: string[] = []
  for (let index = 0; index <= last; index += 1) {
    await expect(slider).toHaveValue(String(index))
    texts.push(String(await slider.getAttribute('aria-valuetext')))
    await page.keyboard.press('ArrowRight')
  }
  return texts.map((text) => {
    const [, wave = text, percent = ''] = /^(.*?): ([\d.]+ %)/.exec(text) ?? []
    return { wave, percent, margin: /(±[\d.]+) points/.exec(text)?.[1] ?? null }
  })
}

function sortedWaves(values: readonly Spoken[]): string[] {
  return values.map(({ wave, percent, margin }) => `${wave} ${percent} ${margin ?? 'no margin'}`).sort()
}
