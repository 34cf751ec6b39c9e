import { expect, expectAccessible, expectNoOverflow, readCsv, test } from './fixtures'

test.describe('without javascript', () => {
  test.use({ javaScriptEnabled: false })

  test('January 2026 stands beside December and the January before, as known 13 days after their end', async ({ page }) => {
    await page.goto('/en/casualties/2026-01')
    const compared = page.getByRole('region', { name: 'Compared' })
    await expect(compared).toContainText(
      'Killed: at least 161 in January 2026 (published 13 February 2026), at least 157 in December 2025 (published 12 January 2026), ' +
        'both as known 13 days after the end. 4 more in January 2026 (computed).',
    )
    await expect(compared).toContainText(
      '22 more in January 2026 (computed). A later value for January 2025, 148 verified (published 13 March 2025), is not compared',
    )
    await expect(compared.getByRole('link', { name: 'at least 139' })).toHaveAttribute('href', /\/en\/figures\/[0-9a-f]{12}$/)
  })

  test('March 2022 says why it is compared with nothing', async ({ page }) => {
    await page.goto('/en/casualties/2022-03')
    const compared = page.getByRole('region', { name: 'Compared' })
    await expect(compared).toContainText('the record starts on 24 February 2022 and holds only a part of February 2022')
    await expect(compared).toContainText('Not compared: the record starts on 24 February 2022.')
    await expect(compared.getByRole('listitem')).toHaveCount(0)
  })

  test('a month that was first published late says so', async ({ page }) => {
    await page.goto('/en/casualties/2024-02')
    await expect(page.getByRole('region', { name: 'Compared' })).toContainText(
      'February 2024 was published 378 days after its end, February 2023 6 to 222 days.',
    )
  })

  test('published totals that are not equally old stand side by side, and a missing one is not summed', async ({ page }) => {
    await page.goto('/en/casualties/2025-11')
    await expect(page.getByRole('region', { name: 'Compared' })).toContainText(
      'The totals are not of similar age: no difference is computed.',
    )
    await page.goto('/en/casualties/2025-03')
    await expect(page.getByRole('region', { name: 'Compared' })).toContainText('none is summed from months')
  })

  test('every value compared is a row of the file', async ({ page }) => {
    await page.goto('/en/casualties/2025-12')
    const links = page.getByRole('region', { name: 'Compared' }).locator('a[href*="/figures/"]')
    const shown = await links.evaluateAll((elements) => elements.map((element) => String(element.getAttribute('href')).slice(-12)))
    const rows = await readCsv(page, '/data/casualties.csv?from=2024-12&to=2025-12&period=*&vintage=all')
    const ids = rows.map((row) => row.figure_id)
    expect(shown.length).toBeGreaterThan(10)
    expect(shown.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('the methodology has growth at every age, and hides it under six months', async ({ page }) => {
    await page.goto('/en/methodology#completeness')
    const table = page.getByRole('region', { name: /^How months had changed .* 17 February 2026 \(computed\)$/ })
    await expect(table.getByRole('row')).toHaveCount(9)
    await expect(table.getByRole('row', { name: /Killed 90 to 121/ })).toHaveText(/9.*7\.4 %.*0 %, May 2023.*13\.6 %, November 2022/)
    await expect(table.getByRole('row', { name: /Injured 365 to 396/ })).toContainText('too few to say')
  })

  test('on an earlier day it is computed from what was known by then', async ({ page }) => {
    await page.goto('/en/methodology?asOf=2023-07-10')
    await expect(page.getByText('as known on 10 July 2023 (computed)')).toBeVisible()
    await expect(page.getByRole('cell', { name: 'too few to say' })).toHaveCount(8)
    await page.goto('/en?asOf=2023-07-10')
    await expect(page.getByText('Too few months could be followed to say how the numbers of recent months have changed.')).toBeVisible()
    await expect(page.getByText('months under a year old')).toHaveCount(0)
  })
})

test('experience stands on overview, explorer and recent months, and leads to how it is computed', async ({ page }) => {
  for (const address of ['/en', '/en/casualties', '/en/casualties/2025-02']) {
    await page.goto(address)
    await expect(page.getByText('Experience, not a forecast.')).toBeVisible()
  }
  await page.getByRole('link', { name: 'How this is computed' }).click()
  await expect(page.getByRole('heading', { name: 'How complete are recent months?' })).toBeInViewport()
  await page.goto('/en/casualties/2025-01')
  await expect(page.getByText('Experience, not a forecast.')).toHaveCount(0)
})

test('recent months have a band with a key, in words for screen readers, and none among first values', async ({ page }) => {
  await page.goto('/en/casualties')
  await expect(
    page.getByText('months under a year old at the newest publication: such months have grown in the past').first(),
  ).toBeVisible()
  await expect(page.getByRole('img', { name: /12 months were under a year old at the newest publication, marked by a band/ })).toHaveCount(
    2,
  )
  await page.goto('/en/casualties?vintage=first')
  await expect(page.getByText('months under a year old')).toHaveCount(0)
})

test('the overview says what other months stood at when they were as old', async ({ page }) => {
  await page.goto('/en')
  await expect(page.getByRole('main')).toContainText(
    'December 2025, as known 13 days after its end: at least 157 killed, at least 888 injured. January 2025, as known 13 days after its end: at least 139 killed, at least 738 injured.',
  )
  await page.getByRole('link', { name: 'January 2026 compared, like with like' }).click()
  await expect(page.getByRole('heading', { name: 'Compared' })).toBeInViewport()
})

test('axe finds nothing, and nothing is wider than a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  for (const address of ['/en/casualties/2025-12', '/en/methodology']) {
    await page.goto(address)
    await expectNoOverflow(page)
    await expectAccessible(page)
  }
})
