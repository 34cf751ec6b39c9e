import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { expect, expectNoOverflow, openAndReach, test } from './fixtures'
import { pageKinds } from './page-kinds'

for (const locale of ['en', 'uk']) {
  for (const path of pageKinds) {
    test(`/${locale}${path}: width of 400 % zoom, text spacing, targets, still motion, focus in sight`, async ({ page }) => {
      test.slow()
      await page.setViewportSize({ width: 320, height: 640 })
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await openAndReach(page, `/${locale}${path}`)
      await expectNoOverflow(page)
      expect(await listOutside(page)).toEqual([])
      expect(await listSmallTargets(page)).toEqual([])
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
      await spaceText(page)
      await expectNoOverflow(page)
      expect(await listCutTexts(page)).toEqual([])
      expect(await listHiddenFocus(page, 30)).toEqual([])
    })
  }
}

/** Elements that reach beyond the window, unless they scroll in a table's own frame (WCAG 1.4.10). */
function listOutside(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *, header *, footer *')]
      .filter((element) => element.checkVisibility() && !element.closest('.table-region, svg, .visually-hidden, pre'))
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120)),
  )
}

/**
 * Controls under 24 by 24 pixels (WCAG 2.5.8) that are neither words in a line of text nor clear of every other: a
 * circle of 24 pixels about the middle of each may meet no other target.
 */
function listSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const selector = 'a[href], button, select, textarea, summary, input:not([type=hidden])'
    const targets = [...document.querySelectorAll(selector)].filter(
      (element) => element.checkVisibility() && !element.closest('.chart-switch'),
    )
    const boxOf = (element: Element) => (element.closest('label') ?? element).getBoundingClientRect()
    const isInText = (element: Element) => {
      const block = element.closest('p, li, td, th, dd, small, h1, h2, h3, h4, figcaption, span.source-link')
      return getComputedStyle(element).display === 'inline' && (block?.textContent ?? '').trim() !== (element.textContent ?? '').trim()
    }
    const boxes = targets.map((element) => ({ element, box: boxOf(element) })).filter(({ box }) => box.width > 1 && box.height > 1)
    const small = boxes.filter(({ element, box }) => (box.width < 24 || box.height < 24) && !isInText(element))
    const meets = (a: DOMRect, b: DOMRect) => {
      const [x, y] = [a.left + a.width / 2, a.top + a.height / 2]
      const [dx, dy] = [Math.max(b.left - x, x - b.right, 0), Math.max(b.top - y, y - b.bottom, 0)]
      return Math.hypot(dx, dy) < 12
    }
    return small
      .filter(({ element, box }) => boxes.some((other) => other.element !== element && meets(box, other.box)))
      .map(({ element, box }) => `${Math.round(box.width)}x${Math.round(box.height)} ${element.outerHTML.slice(0, 140)}`)
  })
}

/** Text spacing of WCAG 1.4.12; through the style sheets' own door, as the policy allows no style in the HTML. */
async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`)
    document.adoptedStyleSheets.push(sheet)
  })
}

/** Texts that their own box cuts off. */
function listCutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *, header *, footer *')]
      .filter((element) => element.checkVisibility() && !element.closest('svg, .visually-hidden, .table-region, select, textarea, input'))
      .filter(
        (element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1,
      )
      .map((element) => element.outerHTML.slice(0, 120)),
  )
}

/** Of the first controls by the tabulator: those without a visible outline, or with nothing of them in sight (WCAG 2.4.7, 2.4.11). */
async function listHiddenFocus(page: Page, presses: number): Promise<string[]> {
  const faults: string[] = []
  for (let count = 0; count < presses; count += 1) {
    await page.keyboard.press('Tab')
    const fault = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return null
      // The reading control of a chart is unseen: its drawing is outlined.
      if (element.matches('.chart-range')) return null
      const { left, top, width, bottom } = element.getBoundingClientRect()
      const style = getComputedStyle(element)
      // A frame may be taller than the window: the middle of what can be seen of it.
      const middle = (Math.max(0, top) + Math.min(window.innerHeight, bottom)) / 2
      const seen = document.elementFromPoint(Math.max(0, left) + Math.min(width, 20) / 2, middle)
      if (style.outlineStyle === 'none' || Number.parseFloat(style.outlineWidth) < 2)
        return `no outline: ${element.outerHTML.slice(0, 120)}`
      const isSeen = seen !== null && (element.contains(seen) || seen.contains(element))
      return isSeen ? null : `not in sight: ${element.outerHTML.slice(0, 120)} behind ${seen?.outerHTML.slice(0, 60)}`
    })
    if (fault) faults.push(fault)
  }
  return faults
}

test('the banner of a past day hides no control that has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openAndReach(page, '/en/casualties?asOf=2022-09-30')
  await page.getByRole('contentinfo').getByRole('link').last().focus()
  for (let count = 0; count < 40; count += 1) {
    await page.keyboard.press('Shift+Tab')
    const isCovered = await page.evaluate(() => {
      const box = document.activeElement?.getBoundingClientRect()
      const banner = document.querySelector('.as-of-banner')
      const edge = banner?.getBoundingClientRect().bottom ?? 0
      return !banner?.contains(document.activeElement) && Number(box?.bottom) <= edge && Number(box?.top) >= 0
    })
    expect(isCovered).toBe(false)
  }
})

test.describe('with forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } })

  /** How the middle of an element is painted differs from the paper behind it. */
  async function paint(page: Page, selector: string, property: 'fill' | 'stroke' | 'background-color' | 'outline-color'): Promise<string> {
    return page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)
  }

  test('bars, marks, ticks and hatching stand out from the paper', async ({ page }) => {
    await page.goto('/en/casualties?by=weapon&from=2024-01')
    const paper = await paint(page, 'body', 'background-color')
    for (const [selector, property] of [
      ['.chart-svg .bar', 'fill'],
      ['.first-tick', 'fill'],
      ['.hatch-line', 'stroke'],
      ['.gap-not-published', 'stroke'],
      ['.recent-band line', 'stroke'],
      ['.chart-box text', 'fill'],
    ] as const) {
      expect(await paint(page, selector, property), selector).not.toBe(paper)
    }
    expect(await paint(page, '.first-tick', 'fill')).not.toBe(await paint(page, '.chart-svg .bar', 'fill'))
    await page.goto('/en/surveys/endure')
    expect(await paint(page, '.span-mark', 'stroke')).not.toBe(paper)
    expect(await paint(page, '.whisker path', 'stroke')).not.toBe(paper)
  })

  test('the page that is shown is marked in the navigation, the others are not', async ({ page }) => {
    await page.goto('/en/casualties')
    const border = (name: string) =>
      page
        .getByRole('navigation', { name: 'Main' })
        .getByRole('link', { name })
        .evaluate((link) => getComputedStyle(link).borderBlockEndColor)
    expect(await border('Casualties')).not.toBe(await border('Surveys'))
  })

  test('words on ink can be read: buttons, the banner of a past day, the skip link', async ({ page }) => {
    await openAndReach(page, '/en/casualties?asOf=2024-12-31')
    await page.keyboard.press('Tab')
    const submit = page.locator('main .filter-form button[type=submit]')
    for (const words of [page.locator('.skip-link'), page.locator('.as-of-banner strong'), submit]) {
      // Along the middle of words paper and ink change many times, along a block twice.
      const { data, info } = await sharp(await words.screenshot())
        .greyscale()
        .raw()
        .toBuffer({ resolveWithObject: true })
      const middle = [...data.subarray(Math.floor(info.height / 2) * info.width * info.channels).subarray(0, info.width * info.channels)]
      const changes = middle.filter((grey, index) => index > 0 && Math.abs(grey - Number(middle[index - 1])) > 60)
      expect(changes.length, String(words)).toBeGreaterThan(8)
    }
  })

  test('the cursor of the timeline covers no value', async ({ page }) => {
    await openAndReach(page, '/en/timeline')
    await page.getByRole('slider').focus()
    await page.keyboard.press('ArrowLeft')
    expect(await paint(page, '.timeline-cursor', 'background-color')).toBe('rgba(0, 0, 0, 0)')
  })

  test('the value that is read has a cursor, and the chart an outline', async ({ page }) => {
    await openAndReach(page, '/en/casualties')
    const paper = await paint(page, 'body', 'background-color')
    await page.getByRole('slider').first().focus()
    await page.keyboard.press('ArrowLeft')
    expect(await paint(page, '.chart-cursor', 'background-color')).not.toBe(paper)
    expect(await paint(page, '.chart-drawing', 'outline-color')).not.toBe(paper)
  })
})

test('the explorer is worked by keyboard alone: a day, a split, a chart, folded documents, the language', async ({ page }) => {
  await openAndReach(page, '/en/casualties')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()

  const chart = page.getByRole('slider').first()
  await expect(chart).toHaveAccessibleName(/Killed, verified persons per month/)
  await chart.focus()
  await page.keyboard.press('Home')
  const first = await chart.getAttribute('aria-valuetext')
  await page.keyboard.press('End')
  expect(await chart.getAttribute('aria-valuetext')).not.toBe(first)
  await expect(page.getByText(String(await chart.getAttribute('aria-valuetext'))).first()).toBeVisible()

  await page.getByLabel('Split by').focus()
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/by=/)
  // What a choice changes is said: the sentences of the selection are a live region.
  await expect(page.locator('[aria-live="polite"]').filter({ hasText: 'civilians were killed' })).toBeVisible()

  const documents = page.getByText('Show the documents').first()
  await documents.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.figure-foot details').first()).toHaveAttribute('open', '')

  await page.getByRole('link', { name: 'Українська' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/uk\/casualties\?.*by=/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk')
})
