import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, expectNoOverflow, openAndReach } from './fixtures'
import { findUnmarkedWords, listNames } from './language'

const minimum = /are minimum counts: .* The real numbers are higher\./
const deviation = /A systematic deviation in wartime comes on top/

/** Each kind of chart, with a text that it shows: its caution in sight, null where it has none, and one of its folded notes. */
const embeds = [
  {
    path: '/embed/en/casualties',
    title: 'Civilians killed and injured in Ukraine, by month',
    caution: minimum,
    note: /^Killed and injured have a scale each/,
  },
  { path: '/embed/en/casualties?by=weapon&asOf=2025-12-20', title: /by cause/, caution: minimum, note: /^The splits are separate cuts/ },
  { path: '/embed/en/totals', title: /since 24 February 2022/, caution: minimum, note: /Totals must not be added\./ },
  { path: '/embed/en/context?indicator=iom-idps', title: /displaced/i, caution: null, note: /^A value of one day describes that day/ },
  { path: '/embed/en/survey?question=endure', title: /Ready to endure the war/, caution: deviation, note: /^A bar stands over the days/ },
  {
    path: '/embed/en/survey?question=endure&view=wave',
    title: /Ready to endure the war/,
    caution: deviation,
    note: /^Many waves have only some/,
  },
  {
    path: '/embed/en/survey?question=endure&view=groups&from=2026-01',
    title: /Ready to endure the war/,
    caution: deviation,
    note: /margin is stated for groups/,
  },
  { path: '/embed/en/timeline', title: 'Casualties and opinion by month', caution: minimum, note: /^Months do not add up to a year/ },
]

/** Everything else: pages, data, the feed, and what is refused or unknown below /embed too. */
const others = [
  '/',
  '/en',
  '/en/casualties',
  '/en/casualties/2025-11',
  '/en/casualties/totals',
  '/en/casualties/view.json',
  '/en/surveys',
  '/en/surveys/endure',
  '/en/surveys/waves',
  '/en/timeline',
  '/en/context',
  '/en/sources',
  '/en/sources/ohchr-poc-2025-11',
  '/en/figures/53ef34097533',
  '/en/changes',
  '/en/data',
  '/en/verify',
  '/en/methodology',
  '/en/about',
  '/en/nowhere',
  '/en/embed/casualties',
  '/data/casualties.json',
  '/data/openapi.json',
  '/data/nothing.csv',
  '/data/casualties.csv?from=never',
  '/feed.atom',
  '/embed',
  '/embed/en',
  '/embed/en/nothing',
  '/embed/en/survey',
  '/embed/en/survey?question=nothing',
  '/embed/en/survey?question=endure&question=endure',
  '/embed/en/casualties/more',
  '/embed/xx/casualties',
  '/EMBED/en/casualties',
  '/%65mbed/en/casualties',
  '/embed/en/%',
  `/embed/en/casualties?from=${'9'.repeat(3000)}`,
]

let server: Server

/** Another site: its host name differs, and its page shows the address it is asked for in a frame. */
test.beforeAll(async () => {
  server = createServer((request, response) => {
    const address = new URL(request.url ?? '', 'http://localhost').searchParams.get('frame') ?? ''
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(
      `<!doctype html><title>Another site</title><iframe src="${address.replaceAll('&', '&amp;')}" width="700" height="900"></iframe>`,
    )
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
})

test.afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
})

async function frame(page: Page, baseURL: string | undefined, path: string) {
  const { port } = server.address() as AddressInfo
  await page.goto(`http://localhost:${port}/?frame=${encodeURIComponent(baseURL + path)}`)
  return page.frameLocator('iframe')
}

for (const { path, title, caution, note } of embeds) {
  test.describe(path, () => {
    test('is shown in the page of another site', async ({ page, baseURL }) => {
      const embed = await frame(page, baseURL, path)
      await expect(embed.getByRole('heading', { level: 1, name: title })).toBeVisible()
      await expect(embed.locator('.figure-chart svg').first()).toBeVisible()
      await expect(embed.getByRole('link', { name: 'Table, documents and files' })).toBeVisible()
    })

    test('axe finds nothing, in light and dark, and it fits 320 px', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(path)
      await expectAccessible(page)
      await expectNoOverflow(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      await expectAccessible(page)
    })

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false })

      test('shows chart, day and the way to the numbers', async ({ page }) => {
        await page.goto(path)
        await expect(page.locator('.figure-chart svg').first()).toBeVisible()
        await expect(page.getByText(/^(As it stood on|Live:) /)).toBeVisible()
        await expect(page.getByText(/^Read in /)).toBeVisible()
        await expect(page.getByRole('link', { name: 'Table, documents and files' })).toHaveAttribute('href', /#[\w-]+-table$/)
      })

      test('has the cautions of its page: one in sight, the others folded', async ({ page }) => {
        await page.goto(path)
        const notes = page.locator('.embed-notes')
        if (caution) await expect(notes.locator(':scope > p')).toHaveText(caution)
        await expect(notes.getByText(note)).toBeHidden()
        await notes.getByText('How to read it').click()
        await expect(notes.getByText(note)).toBeVisible()
      })
    })
  })
}

test('in a frame the keyboard reads the chart, and links lead out of it', async ({ page, baseURL }) => {
  const embed = await frame(page, baseURL, '/embed/en/casualties?from=2025-01&to=2025-06&asOf=2026-04-13')
  const slider = embed.getByRole('slider', { name: /Killed/ })
  await slider.focus()
  await page.keyboard.press('Home')
  await expect(slider).toHaveAttribute('aria-valuetext', /January 2025/)
  await expect(embed.getByText(/^January 2025: /)).toBeVisible()
  await embed.getByRole('link', { name: 'Table, documents and files' }).click()
  await expect(page).toHaveURL(
    `${baseURL}/en/casualties?from=2025-01&to=2025-06&indicator=civilians-injured&indicator=civilians-killed&place=UA&vintage=latest&asOf=2026-04-13#casualties-table`,
  )
})

/** The texts of what the tabulator reaches from the beginning of a document, in its order. */
async function listStops(page: Page, count: number): Promise<string[]> {
  const stops: string[] = []
  for (let presses = 0; presses < count; presses += 1) {
    await page.keyboard.press('Tab')
    stops.push(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? ''))
  }
  return stops
}

test('the tabulator leads from what is newer through the charts and the notes to the page', async ({ page }) => {
  await openAndReach(page, '/embed/en/casualties?from=2024-11&to=2025-04&asOf=2025-05-31')
  const stops = await listStops(page, 6)
  expect(stops).toEqual([
    'See the newest',
    expect.stringMatching(/Killed/),
    expect.stringMatching(/Injured/),
    'How to read it',
    'Table, documents and files',
    'Civilian Harm Record',
  ])
})

for (const { path, slider, read } of [
  { path: '/embed/en/casualties?from=2025-01&to=2025-06', slider: /Killed/, read: /^January 2025: / },
  { path: '/embed/en/totals?period=year', slider: /Killed/, read: /^20\d\d: / },
  { path: '/embed/en/timeline?from=2025-01&to=2025-06', slider: /month/i, read: /January 2025/ },
]) {
  test(`${path} is read by arrow keys, and Escape puts the text away`, async ({ page }) => {
    await openAndReach(page, path)
    const range = page.getByRole('slider', { name: slider }).first()
    await range.focus()
    await page.keyboard.press('Home')
    const first = await range.getAttribute('aria-valuetext')
    await expect(range).toHaveAttribute('aria-valuetext', read)
    const shown = page.locator('.chart-tooltip, .timeline-reading').filter({ hasText: read })
    await expect(shown.first()).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await expect(range).not.toHaveAttribute('aria-valuetext', String(first))
    await page.keyboard.press('Escape')
    await expect(shown).toHaveCount(0)
    await page.keyboard.press('Tab')
    await expect(range).not.toBeFocused()
  })
}

for (const { path } of embeds) {
  const twin = path.replace('/en/', '/uk/')
  test(`${twin} speaks Ukrainian: no English word stands unmarked, and axe finds nothing`, async ({ page }) => {
    await page.goto(twin)
    expect(await page.locator('html').getAttribute('lang')).toBe('uk')
    expect(await findUnmarkedWords(page, await listNames(page))).toEqual([])
    await expectAccessible(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectAccessible(page)
  })
}

for (const path of ['/en', '/en/casualties', '/en/figures/53ef34097533', '/en/verify', '/embed/en/nothing', '/embed/en/survey']) {
  test(`a browser refuses to frame ${path}`, async ({ page, baseURL }) => {
    const refused = page.waitForEvent('console', (message) => /frame-ancestors|X-Frame-Options/.test(message.text()))
    await frame(page, baseURL, path)
    await refused
    await expect.poll(() => page.frames().at(-1)?.url()).toMatch(/^chrome-error:/)
  })
}

test('no address but that of a chart may be framed', async ({ request }) => {
  const open: string[] = []
  for (const path of others) {
    const headers = (await request.get(path, { maxRedirects: 0 })).headers()
    const policy = headers['content-security-policy']
    if (headers['x-frame-options'] !== 'DENY' || (policy !== undefined && !policy.includes("frame-ancestors 'none'"))) open.push(path)
  }
  expect(open).toEqual([])
})

test('a chart may be framed by every site, and do nothing but draw', async ({ request }) => {
  for (const { path } of embeds) {
    const headers = (await request.get(path)).headers()
    expect(headers['x-frame-options'], path).toBeUndefined()
    const policy = String(headers['content-security-policy']).split('; ')
    expect(policy).toEqual(
      expect.arrayContaining(["default-src 'none'", 'frame-ancestors *', "form-action 'none'", "connect-src 'self'", "base-uri 'none'"]),
    )
    expect(headers['set-cookie']).toBeUndefined()
  }
})

test('nothing is stored, read or not', async ({ page, context }) => {
  await page.goto('/embed/en/casualties')
  await page.getByRole('slider').first().focus()
  await expect(page.locator('.recharts-surface').first()).toBeVisible()
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
  expect(await context.cookies()).toEqual([])
})

test('search engines are led to the page that shows the same', async ({ page, baseURL }) => {
  await page.goto('/embed/en/survey?question=endure&asOf=2025-06-01')
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    `${baseURL}/en/surveys/endure?group=all&view=trend&asOf=2025-06-01`,
  )
})

test('a frozen survey says in its frame that even its question was cut off', async ({ page, baseURL }) => {
  const embed = await frame(page, baseURL, '/embed/en/survey?frozen=AAAA&questi')
  await expect(embed.getByRole('status')).toContainText('was cut or changed')
  await expect(embed.getByRole('link', { name: 'The page with the newest values' })).toHaveAttribute('href', '/en/surveys')
})
