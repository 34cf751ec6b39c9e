import type { Page } from '@playwright/test'
import { boxOf, expect, holdBack, openAndReach, test } from './fixtures'

const months = '/en/casualties?from=2025-02&to=2026-01'
const killed = (page: Page) => page.getByRole('img', { name: /^Killed/ })
const tooltip = (page: Page) => page.locator('.chart-tooltip')
const twin = (page: Page) => page.locator('.recharts-surface')

/** Where a month of the killed panel stands in the window, at half height. */
async function pointOf(page: Page, index: number, count = 12): Promise<{ x: number; y: number }> {
  const box = await boxOf(killed(page))
  return { x: box.x + ((index + 0.5) / count) * box.width, y: box.y + box.height * 0.6 }
}

test('the first move of a mouse is read before the twin is there, and stays read when it comes', async ({ page }) => {
  await openAndReach(page, months)
  const release = await holdBack(page)
  const november = await pointOf(page, 9)
  await page.mouse.move(november.x, november.y)
  await expect(tooltip(page)).toContainText('November 2025: at least 226')
  await expect(twin(page)).toHaveCount(0)
  release()
  await expect(twin(page)).toHaveCount(1)
  await expect(tooltip(page)).toContainText('November 2025: at least 226')
})

test('the first focus and arrow are read before the twin is there', async ({ page }) => {
  await openAndReach(page, months)
  const release = await holdBack(page)
  const slider = page.getByRole('slider', { name: /Killed/ })
  await slider.focus()
  await slider.press('ArrowLeft')
  await slider.press('ArrowLeft')
  await expect(slider).toHaveAttribute('aria-valuetext', /^November 2025: at least 226/)
  await expect(tooltip(page)).toContainText('November 2025: at least 226')
  await expect(twin(page)).toHaveCount(0)
  release()
  await expect(twin(page)).toHaveCount(1)
  await expect(slider).toBeFocused()
  await expect(tooltip(page)).toContainText('November 2025: at least 226')
})

test('a press that begins on the static chart and ends on the twin is a click', async ({ page }) => {
  await openAndReach(page, months)
  const release = await holdBack(page)
  const november = await pointOf(page, 9)
  await page.mouse.move(november.x, november.y)
  await page.mouse.down()
  release()
  await expect(twin(page)).toHaveCount(1)
  await page.mouse.up()
  await expect(page).toHaveURL('/en/casualties/2025-11')
})

test('marks stand in the same pixels before, while and after the twin takes the place of the static chart', async ({ page }) => {
  await openAndReach(page, months)
  await killed(page).scrollIntoViewIfNeeded()
  await page.evaluate(() => {
    const places = new Set<string>()
    Object.assign(window, { places })
    const look = () => {
      const marks = [...(document.querySelector('.chart-drawing')?.querySelectorAll('.bar, .first-tick') ?? [])]
      const boxes = marks.map((mark) => mark.getBoundingClientRect())
      places.add(boxes.map(({ x, y, width, height }) => [x + scrollX, y + scrollY, width, height].map((n) => n.toFixed(1))).join(' '))
      requestAnimationFrame(look)
    }
    look()
  })
  const november = await pointOf(page, 9)
  await page.mouse.move(november.x, november.y)
  await expect(twin(page)).toHaveCount(1)
  await page.waitForTimeout(300)
  expect(await page.evaluate(() => [...(Reflect.get(window, 'places') as Set<string>)])).toHaveLength(1)
})

test('a click opens the page of the month, on the day of the reader', async ({ page }) => {
  await openAndReach(page, `${months}&asOf=2025-12-31`)
  const october = await pointOf(page, 8)
  await page.mouse.click(october.x, october.y)
  await expect(page).toHaveURL('/en/casualties/2025-10?asOf=2025-12-31')
})

test('Enter opens what is read, Escape puts the text away, and the help says so', async ({ page }) => {
  await openAndReach(page, months)
  const slider = page.getByRole('slider', { name: /Killed/ })
  await expect(slider).toHaveAccessibleDescription(
    /Page Up further ahead.*Escape closes the text\. Enter opens the page of the month, if it has one\.$/,
  )
  await slider.focus()
  await slider.press('PageDown')
  await expect(slider).toHaveAttribute('aria-valuetext', /^February 2025/)
  await slider.press('PageUp')
  await expect(slider).toHaveAttribute('aria-valuetext', /^January 2026/)
  await slider.press('Escape')
  await expect(tooltip(page)).toHaveCount(0)
  await slider.press('Enter')
  await expect(tooltip(page)).toContainText('January 2026')
  await expect(page).toHaveURL(/casualties\?/)
  await slider.press('Enter')
  await expect(page).toHaveURL('/en/casualties/2026-01')
})

test('the text can be pointed at, and put away without moving the pointer', async ({ page }) => {
  await openAndReach(page, months)
  const november = await pointOf(page, 9)
  await page.mouse.move(november.x, november.y)
  const box = await tooltip(page).boundingBox()
  await page.mouse.move(november.x, Number(box?.y) + Number(box?.height) / 2, { steps: 12 })
  await expect(tooltip(page)).toContainText('November 2025: at least 226')
  await page.keyboard.press('Escape')
  await expect(tooltip(page)).toHaveCount(0)
})

test('a mark of a survey opens the page of its share', async ({ page }) => {
  await openAndReach(page, '/en/surveys/endure')
  const slider = page.getByRole('slider').first()
  await slider.focus()
  const said = String(await slider.getAttribute('aria-valuetext'))
  await slider.press('Enter')
  await expect(page).toHaveURL(/\/en\/figures\/[0-9a-f]{12}$/)
  await expect(page.getByRole('main')).toContainText(String(/\d+ %/.exec(said)?.[0].replace(/\D/g, '')))
})

test('drawing a mouse over months chooses them as the two selects do; Escape and one month do not', async ({ page }) => {
  await openAndReach(page, months)
  const [june, november] = [await pointOf(page, 4), await pointOf(page, 9)]
  await page.mouse.move(november.x, november.y)
  await page.mouse.down()
  await page.mouse.move(june.x, june.y, { steps: 8 })
  await expect(tooltip(page)).toHaveText('June 2025 – November 2025')
  await expect(page.locator('.chart-selection')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('.chart-selection')).toHaveCount(0)
  await page.mouse.up()
  await expect(page).toHaveURL(/from=2025-02&to=2026-01/)
  await page.mouse.move(november.x, november.y)
  await page.mouse.down()
  await page.mouse.move(june.x, june.y, { steps: 8 })
  await page.mouse.up()
  await expect(page).toHaveURL(/from=2025-06&to=2025-11/)
  await expect(page.getByLabel('From')).toHaveValue('2025-06')
  await expect(page.getByLabel('To', { exact: true })).toHaveValue('2025-11')
  await expect(page.getByRole('link', { name: 'CSV', exact: true })).toHaveAttribute('href', /from=2025-06&to=2025-11/)
})

test('the scale is a choice of the address, which works without a script and changes no file', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  await page.goto('/en/casualties?from=2022-02&to=2026-01')
  const file = String(await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href'))
  await page.getByRole('link', { name: 'Logarithmic scale' }).click()
  await expect(page).toHaveURL('/en/casualties?from=2022-02&to=2026-01&scale=log')
  await expect(page.getByRole('img', { name: /^Killed.*Dot chart of 48 months on a logarithmic scale/ })).toBeVisible()
  await expect(page.locator('.chart-drawing .bar')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'CSV', exact: true })).toHaveAttribute('href', file)
  await page.getByLabel('From').selectOption('2023-01')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/scale=log/)
  await context.close()
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } })

  test('the first tap shows the text before the twin is there, with the link that the next tap takes', async ({ page }) => {
    await openAndReach(page, months)
    const release = await holdBack(page)
    const november = await pointOf(page, 9)
    await page.touchscreen.tap(november.x, november.y)
    await expect(tooltip(page)).toContainText('November 2025: at least 226')
    await expect(twin(page)).toHaveCount(0)
    release()
    await expect(twin(page)).toHaveCount(1)
    await expect(tooltip(page)).toContainText('November 2025: at least 226')
    await expect(page).toHaveURL(months)
    await tooltip(page).getByRole('link', { name: 'Page of this month' }).tap()
    await expect(page).toHaveURL('/en/casualties/2025-11')
  })
})

test('the key is buttons that show and hide, in table and files where those hold it, and work without a script', async ({
  browser,
  baseURL,
  page,
}) => {
  await openAndReach(page, '/en/casualties?from=2022-02&to=2022-12')
  const key = page.getByRole('list', { name: 'Shown in the chart' })
  await key.getByRole('button', { name: 'Injured' }).click()
  await expect(page).toHaveURL('/en/casualties?from=2022-02&to=2022-12&indicator=civilians-killed')
  await expect(page.getByRole('img', { name: /^Injured/ })).toHaveCount(0)
  await expect(key.getByRole('button', { name: 'Injured' })).toHaveAttribute('aria-pressed', 'false')
  await expect(key.getByRole('button', { name: 'Killed' })).toBeDisabled()
  await expect(page.getByRole('link', { name: 'CSV', exact: true })).not.toHaveAttribute('href', /civilians-injured/)
  await key.getByRole('button', { name: 'Injured' }).click()
  await expect(page.getByRole('img', { name: /^Injured/ })).toBeVisible()

  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const plain = await context.newPage()
  await plain.goto('/en/casualties?from=2022-02&to=2022-12')
  const file = String(await plain.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href'))
  await expect(plain.locator('.chart-drawing .first-tick').first()).toBeAttached()
  await plain.getByRole('button', { name: 'Values first published' }).click()
  await expect(plain).toHaveURL('/en/casualties?from=2022-02&to=2022-12&ticks=hidden')
  await expect(plain.locator('.chart-drawing .first-tick')).toHaveCount(0)
  await expect(plain.getByRole('link', { name: 'CSV', exact: true })).toHaveAttribute('href', file)
  await context.close()
})
