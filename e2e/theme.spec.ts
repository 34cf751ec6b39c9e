import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { expect, expectAccessible, openAndReach, reach, test } from './fixtures'

const papers = { light: 'rgb(252, 251, 247)', dark: 'rgb(22, 22, 20)' }
const other = { light: 'dark', dark: 'light' } as const

function choice(page: Page, name: string) {
  return page.getByRole('group', { name: 'Colours' }).getByRole('radio', { name })
}

function paper(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor)
}

/** The colour of the browser's own bars: of the first description that holds. */
function barColour(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')]
      .find((meta) => matchMedia(meta.media).matches)
      ?.getAttribute('content'),
  )
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(`${theme}, chosen on a device that asks for ${other[theme]}`, () => {
    test.use({ colorScheme: other[theme] })

    test('holds on every page, in the browser’s bars too, until the device is followed again', async ({ page }) => {
      await openAndReach(page, '/en')
      await expect(choice(page, 'As on this device')).toBeChecked()
      expect(await paper(page)).toBe(papers[other[theme]])
      await choice(page, theme === 'light' ? 'Light' : 'Dark').check()
      expect(await paper(page)).toBe(papers[theme])
      await expectAccessible(page)

      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Sources' }).click()
      await expect(page).toHaveURL('/en/sources')
      await reach(page)
      await expect(choice(page, theme === 'light' ? 'Light' : 'Dark')).toBeChecked()
      expect(await paper(page)).toBe(papers[theme])
      expect(await barColour(page)).toBe(theme === 'light' ? '#fcfbf7' : '#161614')
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(theme)

      await choice(page, 'As on this device').check()
      expect(await paper(page)).toBe(papers[other[theme]])
      await page.reload()
      expect(await paper(page)).toBe(papers[other[theme]])
      expect(await barColour(page)).toBe(theme === 'light' ? '#161614' : '#fcfbf7')
    })

    test('no frame of a slow page is painted in the other one', async ({ page }) => {
      await openAndReach(page, '/en/about')
      await choice(page, theme === 'light' ? 'Light' : 'Dark').check()
      const wait = () => new Promise((resolve) => setTimeout(resolve, 1500))
      await page.route(/\.css/, async (route) => wait().then(() => route.continue()))
      await page.route(/\.js/, async (route) =>
        wait()
          .then(wait)
          .then(() => route.continue()),
      )
      const frames = await recordFrames(page, async () => {
        await page.goto('/en/methodology', { waitUntil: 'load' })
        await reach(page)
        await expect(choice(page, theme === 'light' ? 'Light' : 'Dark')).toBeChecked()
      })
      expect(frames.length).toBeGreaterThan(1)
      const lightness = await Promise.all(frames.map(readLightness))
      expect(lightness.filter((value) => value > 128 !== (theme === 'light'))).toEqual([])
    })
  })
}

/** Every frame that the browser paints meanwhile, as the pictures it shows. */
async function recordFrames(page: Page, act: () => Promise<void>): Promise<Buffer[]> {
  const frames: Buffer[] = []
  const session = await page.context().newCDPSession(page)
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(Buffer.from(data, 'base64'))
    // The page may have gone on; then nobody waits for the answer.
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => {})
  })
  // The page as it is has been painted: the first frame is none of an earlier state.
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))))
  await session.send('Page.startScreencast', { format: 'png' })
  await act()
  await session.send('Page.stopScreencast')
  return frames
}

/** Of a picture, from 0 to 255: paper outweighs ink on every page. */
async function readLightness(picture: Buffer): Promise<number> {
  const { channels } = await sharp(picture).greyscale().stats()
  return channels[0]?.mean ?? Number.NaN
}

test('a tab follows what is chosen in another', async ({ page, context }) => {
  // Nobody has reached for the first since it was opened.
  await page.goto('/en/about')
  const second = await context.newPage()
  await openAndReach(second, '/en/data')
  await choice(second, 'Dark').check()
  await expect(page.locator('body')).toHaveCSS('background-color', papers.dark)
  await reach(page)
  await expect(choice(page, 'Dark')).toBeChecked()
  await choice(second, 'Light').check()
  await expect(choice(page, 'Light')).toBeChecked()
  expect(await paper(page)).toBe(papers.light)
})

test('the switch works where the browser keeps nothing', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    }),
  )
  await openAndReach(page, '/en/about')
  await choice(page, 'Dark').check()
  expect(await paper(page)).toBe(papers.dark)
  await page.reload()
  await reach(page)
  await expect(choice(page, 'As on this device')).toBeChecked()
  expect(await paper(page)).toBe(papers.light)
})

test('an address without a page has the theme and the switch too', async ({ page, allowedErrors }) => {
  allowedErrors.push(/404/)
  await openAndReach(page, '/en/about')
  await choice(page, 'Dark').check()
  await openAndReach(page, '/en/no-such-page')
  await expect(choice(page, 'Dark')).toBeChecked()
  expect(await paper(page)).toBe(papers.dark)
})

test('the switch is worked by keyboard', async ({ page }) => {
  await openAndReach(page, '/en/about')
  await choice(page, 'As on this device').focus()
  await page.keyboard.press('ArrowRight')
  await expect(choice(page, 'Light')).toBeChecked()
  await page.keyboard.press('ArrowRight')
  await expect(choice(page, 'Dark')).toBeFocused()
  expect(await paper(page)).toBe(papers.dark)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'dark' })

  test('the device’s preference holds, and no switch is there that would do nothing', async ({ page }) => {
    await page.goto('/en/about')
    await expect(page.getByRole('contentinfo')).toHaveCSS('color', 'rgb(176, 172, 162)')
    await expect(page.locator('body')).toHaveCSS('background-color', papers.dark)
    await expect(page.getByRole('group', { name: 'Colours' })).toHaveCount(0)
  })
})
