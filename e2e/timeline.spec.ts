import { boxOf, expect, expectAccessible, expectNoOverflow, openAndReach, readCsv, readTableValues, test, type Value } from './fixtures'

const states = [
  '',
  '?from=2022-02&to=2026-03',
  '?from=2025-09&to=2026-03&answer=endure.as-long&answer=endure.hard&answer=donbas.accept&indicator=missiles-launched',
  '?asOf=2025-12-15',
]

for (const state of states) {
  test(`the table equals the files at /en/timeline${state}`, async ({ page }) => {
    await page.goto(`/en/timeline${state}`)
    const figure = page.getByRole('figure')
    const files = await figure
      .getByRole('link', { name: 'CSV', exact: true })
      .evaluateAll((links) => links.map((link) => String(link.getAttribute('href'))))
    const answers = await page.locator('input[name=answer]:checked').evaluateAll((boxes) => boxes.map((box) => Reflect.get(box, 'value')))
    const expected: Value[] = []
    // The last files hold single days, which stand in a list of their own.
    for (const file of files.filter((address) => !address.includes('period=day'))) {
      for (const row of await readCsv(page, file)) {
        if (row.share_id && !answers.includes(`${row.question_id}.${row.answer_id}`)) continue
        expected.push({ id: String(row.figure_id ?? row.share_id), value: Number(row.value ?? row.percent) })
      }
    }
    expect(expected.length).toBeGreaterThan(20)
    if (state.includes('asOf')) expect(files.filter((file) => !file.includes('asOf=2025-12-15'))).toEqual([])
    const shown = await readTableValues(figure.getByRole('table'))
    // A wave stands in every month that its fieldwork touches.
    const once = [...new Map(shown.map((value) => [value.id, value])).values()]
    expect(once).toEqual(expected.sort((a, b) => (a.id < b.id ? -1 : 1)))
  })
}

test('the cursor reaches every month by keyboard, and says every value of it', async ({ page }) => {
  await openAndReach(page, '/en/timeline?from=2022-02&to=2026-03')
  const cursor = page.getByRole('slider', { name: 'Read all panels month by month' })
  await cursor.focus()
  await cursor.press('Home')
  const rows = (await page.getByRole('figure').getByRole('row').all()).slice(1).reverse()
  expect(rows).toHaveLength(50)
  for (const row of rows) {
    const spoken = String(await cursor.getAttribute('aria-valuetext'))
    const [month, ...cells] = await row.locator('th, td').evaluateAll((elements) =>
      elements.map((element) => {
        const values = [...element.querySelectorAll('.value-link')].map((value) => String(value.textContent))
        return values.length > 0 ? values : [String(element.textContent)]
      }),
    )
    const parts = spoken.slice(`${month}. `.length)
    expect(spoken.startsWith(`${month}. `), spoken).toBe(true)
    for (const values of cells) for (const value of values) expect(parts).toContain(value)
    await cursor.press('ArrowRight')
  }
  await expect(cursor).toHaveAttribute('aria-valuetext', /^March 2026\./)
  await cursor.press('PageDown')
  await expect(cursor).toHaveAttribute('aria-valuetext', /^March 2025\./)
  await page.keyboard.press('Escape')
  await expect(page.getByText('March 2025:').first()).toBeHidden()
})

test('the cursor follows the pointer through all panels', async ({ page }) => {
  await openAndReach(page, '/en/timeline?from=2025-01&to=2025-12')
  const box = await boxOf(page.getByRole('img', { name: /^Injured/ }))
  await page.mouse.move(box.x + (box.width * 10.5) / 12, box.y + box.height / 2)
  const readings = page.locator('.timeline-reading')
  await expect(readings).toHaveText([
    'November 2025: at least 226',
    'November 2025: at least 952',
    /^November 2025: 62 %, 26 November – 29 December 2025/,
    /^November 2025: 59 %, 26 November – 29 December 2025/,
  ])
  await page.mouse.move(box.x + box.width / 24, box.y + box.height / 2)
  await expect(readings.first()).toHaveText(/^January 2025: /)
})

test('a click on a month opens its page, drawing over months chooses them, and so do keys and selects', async ({ page }) => {
  await openAndReach(page, '/en/timeline?from=2025-01&to=2025-12')
  const box = await boxOf(page.getByRole('img', { name: /^Injured/ }))
  const at = (month: number): [number, number] => [box.x + (box.width * (month - 0.5)) / 12, box.y + box.height / 2]
  await page.mouse.move(...at(3))
  await page.mouse.down()
  await page.mouse.move(...at(6), { steps: 4 })
  await expect(page.locator('.timeline-reading').first()).toHaveText('March 2025 – June 2025')
  await page.mouse.up()
  await expect(page).toHaveURL(/from=2025-03&to=2025-06/)
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('2025-03')
  await page.goBack()
  await expect(page.getByRole('figure').getByRole('row')).toHaveCount(13)

  await page.mouse.click(...at(11))
  await expect(page).toHaveURL('/en/casualties/2025-11')
  await page.goBack()
  const slider = page.getByRole('slider')
  await slider.focus()
  await slider.press('Home')
  await slider.press('Enter')
  await expect(page).toHaveURL('/en/casualties/2025-01')
})

test('the month that is read out is a link, with the focus on the cursor too; a title is no part of the drawing', async ({ page }) => {
  await openAndReach(page, '/en/timeline?from=2025-01&to=2026-03')
  const slider = page.getByRole('slider')
  await slider.focus()
  // March 2026 has no page: no document of the record counts its casualties.
  await expect(page.locator('.timeline-reading').first()).toContainText('March 2026: ')
  await slider.press('Enter')
  await expect(page.locator('.timeline-reading').getByRole('link')).toHaveCount(0)
  await page.locator('.timeline-charts .chart').first().getByText('Killed, verified persons per month').click()
  await expect(page).toHaveURL(/\/en\/timeline/)
  await slider.press('Home')
  await page.locator('.timeline-reading').getByRole('link', { name: 'January 2025' }).first().click()
  await expect(page).toHaveURL('/en/casualties/2025-01')
})

test('a choice of months needs no page load, and back returns to the one before', async ({ page }) => {
  await openAndReach(page, '/en/timeline')
  await page.evaluate(() => Object.assign(window, { isSamePage: true }))
  await page.getByRole('link', { name: '2025', exact: true }).click()
  await expect(page).toHaveURL(/from=2025-01&to=2025-12&answer=endure.as-long/)
  await expect(page.getByRole('figure').getByRole('row')).toHaveCount(13)
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('2025-01')
  await page.getByText('Choose answers and indicators').click()
  await page.getByRole('group', { name: 'Donbas under Russian control' }).getByLabel('Categorically unacceptable').check()
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page).toHaveURL(/answer=donbas.reject/)
  await expect(page.getByRole('columnheader', { name: /Categorically unacceptable/ })).toBeVisible()
  await page.goBack()
  await page.goBack()
  await expect(page.getByRole('figure').getByRole('row')).toHaveCount(25)
  expect(await page.evaluate(() => Reflect.get(window, 'isSamePage'))).toBe(true)
})

test('offline the selection before stays on screen, and the page says so', async ({ page, allowedErrors }) => {
  allowedErrors.push(/ERR_INTERNET_DISCONNECTED/)
  await openAndReach(page, '/en/timeline')
  await page.context().setOffline(true)
  await page.getByRole('link', { name: '2024', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'could not be loaded' })).toBeVisible()
  await expect(page.getByRole('figure').getByRole('row')).toHaveCount(25)
})

test('on 15 december 2025 the interim figure stands on it, drawn hollow', async ({ page }) => {
  await page.goto('/en/timeline?from=2025-11&to=2025-12&answer=endure.as-long&asOf=2025-12-15')
  const row = page.getByRole('figure').getByRole('row', { name: /^December 2025/ })
  await expect(row).toContainText('63 %')
  await expect(row).toContainText('interim, n = 547: no final release yet')
  await expect(page.getByRole('main')).not.toContainText('62 %')
  await expect(page.locator('.chart-drawing .span-hollow')).toHaveCount(1)
})

test('before the first publication one notice says so', async ({ page }) => {
  await page.goto('/en/timeline?asOf=1999-01-01')
  await expect(page.getByText('Nothing had been published')).toHaveText([/^Nothing had been published by 1 January 1999\./])
})

test('more choices than an address takes are refused with the reason, and the address stays', async ({ page }) => {
  await openAndReach(page, '/en/timeline')
  await page.getByText('Choose answers and indicators').click()
  const boxes = page.getByRole('group').getByRole('checkbox')
  await boxes.evaluateAll((all) => all.map((box) => Object.assign(box, { checked: true })))
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'more than an address has room for: 47 choices' })).toBeVisible()
  await expect(page).toHaveURL(/\/en\/timeline$/)
  await page.getByRole('link', { name: '2025', exact: true }).click()
  await expect(page.getByText('more than an address has room for')).toBeHidden()
})

test('with no box ticked the page shows its default, and so do the boxes', async ({ page }) => {
  await openAndReach(page, '/en/timeline')
  await page.getByText('Choose answers and indicators').click()
  const ticked = page.getByRole('group').getByRole('checkbox', { checked: true })
  await expect(ticked).toHaveCount(3)
  // The second time the address stays as it is.
  for (const _ of ['to another address', 'to the same']) {
    while ((await ticked.count()) > 0) await ticked.first().uncheck()
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await expect(page).toHaveURL(/\?from=2024-04&to=2026-03$/)
    await expect(ticked).toHaveCount(3)
  }
})

test('single days stand on it with their place and values', async ({ page }) => {
  await page.goto('/en/timeline')
  const days = page.getByRole('region', { name: 'Single days' })
  await expect(days.getByRole('listitem')).toHaveText(/19 November 2025, Ternopil oblast: killed at least 38, injured 99 verified/)
  await expect(days.getByRole('link', { name: 'at least 38' })).toHaveAttribute('href', /^\/en\/figures\/[0-9a-f]{12}$/)
})

test('all choices open are accessible, and fit 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/en/timeline')
  await page.getByText('Choose answers and indicators').click()
  await expectAccessible(page)
  await expectNoOverflow(page)
})

test('an unknown answer is named, and the default view is shown', async ({ page }) => {
  await page.goto('/en/timeline?answer=endure.nonsense')
  await expect(page.getByRole('status').filter({ hasText: 'endure.nonsense' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: /As long as necessary/ })).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('months and panels are chosen by the form', async ({ page }) => {
    await page.goto('/en/timeline')
    await page.getByLabel('From', { exact: true }).selectOption('2025-10')
    await page.getByText('Choose answers and indicators').click()
    await page
      .getByRole('group', { name: 'Context indicators' })
      .getByLabel(/^Missiles launched/)
      .check()
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await expect(page).toHaveURL(/from=2025-10&to=2026-03&answer=endure.as-long&.*indicator=missiles-launched/)
    await expect(page.getByRole('columnheader', { name: /Missiles launched/ })).toBeVisible()
    await expect(page.getByRole('img', { name: /^Missiles launched/ })).toBeVisible()
  })
})
