import type { Page } from '@playwright/test'
import { boxOf, expect, holdBack, reach, test } from './fixtures'

const explorer = '/en/casualties?from=2024-01&to=2025-11'

function listScripts(page: Page): string[] {
  const scripts: string[] = []
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
  return scripts
}

const signs: readonly { readonly name: string; readonly make: (page: Page) => Promise<void> }[] = [
  { name: 'a pointer that moves', make: (page) => page.mouse.move(20, 20) },
  { name: 'a touch', make: (page) => page.touchscreen.tap(2, 2) },
  { name: 'a key', make: (page) => page.keyboard.press('Tab') },
  { name: 'a wheel', make: (page) => page.mouse.wheel(0, 200) },
  { name: 'a page that is scrolled by other means', make: (page) => page.evaluate(() => window.scrollTo(0, 200)) },
]

test.describe('the script of a page is fetched with the first sign of a reader', () => {
  // So low that every page can be scrolled.
  test.use({ hasTouch: true, viewport: { width: 360, height: 240 } })
  for (const path of [explorer, '/uk/timeline', '/embed/en/casualties', '/en/no-such-page']) {
    for (const { name, make } of signs) {
      test(`${path}: ${name}`, async ({ page, allowedErrors }) => {
        allowedErrors.push(/status of 404/)
        const scripts = listScripts(page)
        await page.goto(path, { waitUntil: 'networkidle' })
        expect(scripts).toEqual([])
        await make(page)
        await page.waitForFunction(() => !window.takeGestures)
        expect(scripts.length).toBeGreaterThan(3)
        expect(new Set(scripts).size).toBe(scripts.length)
      })
    }
  }
})

test.describe('what a reader does before the script is there', () => {
  test('a month that is pointed at is read out', async ({ page }) => {
    const letGo = await holdBack(page)
    await page.goto(explorer)
    await page.getByRole('img', { name: /Killed/ }).hover()
    letGo()
    await expect(page.locator('.chart-tooltip')).toContainText(/: at least \d+, published/)
  })

  test('a click on a month opens its page', async ({ page }) => {
    const letGo = await holdBack(page)
    await page.goto(explorer)
    await page.getByRole('img', { name: /Killed/ }).click()
    letGo()
    await expect(page).toHaveURL(/\/en\/casualties\/20\d\d-\d\d/)
  })

  test('months that are drawn over are chosen', async ({ page }) => {
    const letGo = await holdBack(page)
    await page.goto(explorer)
    const box = await boxOf(page.getByRole('img', { name: /Killed/ }))
    await page.mouse.move(box.x + box.width * 0.3, box.y + 60)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.6, box.y + 60, { steps: 4 })
    letGo()
    await page.waitForFunction(() => !window.takeGestures)
    await page.mouse.up()
    await expect(page).toHaveURL(/from=2024-0[6-9]&to=2025-0\d/)
  })

  test('months that were drawn over are chosen, after much else', async ({ page }) => {
    const letGo = await holdBack(page)
    await page.goto(explorer)
    const box = await boxOf(page.getByRole('img', { name: /Killed/ }))
    // From one element into another, so that no move takes the place of the one before.
    for (let move = 0; move < 60; move += 1) await page.mouse.move(box.x + 30, box.y + (move % 2 === 0 ? 60 : -60))
    await page.mouse.move(box.x + box.width * 0.3, box.y + 60)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.6, box.y + 60, { steps: 4 })
    await page.mouse.up()
    letGo()
    await expect(page).toHaveURL(/from=2024-0[6-9]&to=2025-0\d/)
  })

  test('a click opens nothing once the page has been scrolled', async ({ page }) => {
    const letGo = await holdBack(page)
    await page.goto(explorer)
    await page.getByRole('img', { name: /Killed/ }).click()
    await page.evaluate(() => window.scrollBy(0, 100))
    letGo()
    await page.waitForFunction(() => !window.takeGestures)
    await page.mouse.move(5, 5)
    await expect(page).toHaveURL(explorer)
  })

  test('the keys read on from where they came to', async ({ page }) => {
    const letGo = await holdBack(page)
    await page.goto(explorer)
    const slider = page.getByRole('slider', { name: /Killed/ })
    await expect(slider).toHaveAttribute('aria-valuetext', 'November 2025: at least 226, published December 2025')
    await slider.focus()
    await slider.press('ArrowLeft')
    await slider.press('ArrowLeft')
    letGo()
    await expect(slider).toHaveAttribute('aria-valuetext', /^September 2025: /)
    await expect(page.locator('.chart-tooltip')).toContainText('September 2025')
    await slider.press('ArrowLeft')
    await expect(page.locator('.chart-tooltip')).toContainText('August 2025')
  })

  test('a month that is chosen stays chosen', async ({ page }) => {
    const letGo = await holdBack(page)
    await page.goto(explorer)
    await page.getByLabel('From').selectOption('2024-06')
    await page.mouse.move(5, 5)
    letGo()
    await page.waitForFunction(() => !window.takeGestures)
    await expect(page.getByLabel('From')).toHaveValue('2024-06')
    await page.getByRole('button', { name: 'Show' }).first().click()
    await expect(page).toHaveURL(/from=2024-06&to=2025-11/)
  })

  test('a month and a split that are chosen are shown', async ({ page }) => {
    const letGo = await holdBack(page)
    await page.goto(explorer)
    await page.getByLabel('From').selectOption('2024-06')
    await page.getByLabel('Split by').selectOption('control')
    letGo()
    await expect(page).toHaveURL(/from=2024-06.*by=control/)
    await expect(page.getByRole('heading', { name: /by month and by who controlled/ })).toBeVisible()
  })

  test('an indicator that is ticked is shown', async ({ page }) => {
    const letGo = await holdBack(page)
    await page.goto('/en/casualties?indicator=civilians-killed&indicator=civilian-casualties&from=2024-01&to=2024-03')
    const injured = page.getByRole('checkbox', { name: 'Injured', exact: true })
    await injured.check()
    letGo()
    await expect(page.getByRole('columnheader', { name: 'Injured', exact: true })).toBeVisible()
    await expect(injured).toBeChecked()
  })

  test('links and forms work', async ({ page }) => {
    await holdBack(page)
    await page.goto(explorer)
    await page.getByRole('list', { name: 'Quick choices' }).getByRole('link', { name: '2025' }).click()
    await expect(page).toHaveURL(/from=2025-01&to=2025-12/)
    await page.getByLabel('From').selectOption('2025-03')
    await page.getByRole('button', { name: 'Show' }).first().click()
    await expect(page).toHaveURL(/from=2025-03/)
  })
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 800 } })
  test('a month that is tapped is read out, with its link', async ({ page }) => {
    const letGo = await holdBack(page)
    await page.goto(explorer)
    await page.getByRole('img', { name: /Killed/ }).tap()
    letGo()
    await expect(page.locator('.chart-tooltip')).toContainText(/: at least \d+, published/)
    await expect(page.locator('.chart-tooltip').getByRole('link')).toBeVisible()
  })

  test('a month of the timeline that is tapped is read out', async ({ page }) => {
    const letGo = await holdBack(page)
    await page.goto('/en/timeline')
    await page.locator('.timeline-charts [role=img]').first().tap()
    letGo()
    await expect(page.locator('.timeline-cursor')).toBeVisible()
  })
})

test('a script that does not come is asked for again at the next sign', async ({ page, allowedErrors }) => {
  allowedErrors.push(/ERR_FAILED/)
  await page.route('**/_next/static/**/*.js', (route) => route.abort())
  await page.goto(explorer)
  const failed = page.waitForEvent('requestfailed')
  await page.mouse.move(5, 5)
  await failed
  await expect(page.locator('script[type="-"]')).not.toHaveCount(0)
  await page.unroute('**/_next/static/**/*.js')
  await page.mouse.move(9, 9)
  await reach(page)
  await page.getByRole('slider', { name: /Killed/ }).focus()
  await expect(page.locator('.recharts-surface').first()).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('no control is there that would move nothing', async ({ page }) => {
    for (const path of [explorer, '/en/timeline', '/embed/en/casualties']) {
      await page.goto(path)
      await expect(page.getByRole('img').first()).toBeVisible()
      await expect(page.getByRole('slider')).toHaveCount(0)
      await expect(page.getByText('Arrow keys move').first()).toBeHidden()
    }
  })
})

test('pages and scripts come as Brotli or gzip, whichever a browser takes', async ({ request }) => {
  for (const [asked, given] of [
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
  ] as const) {
    const page = await request.get('/en/casualties', { headers: { 'accept-encoding': asked } })
    expect(page.headers()['content-encoding']).toBe(given)
    const script = /src="([^"]+\.js)" type="-"/.exec(await page.text())?.[1]
    expect((await request.get(String(script), { headers: { 'accept-encoding': asked } })).headers()['content-encoding']).toBe(given)
  }
})
