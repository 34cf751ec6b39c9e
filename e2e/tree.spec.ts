import type { Page } from '@playwright/test'
import { listTreeFaults, readTree } from './accessibility-tree'
import { expect, openAndReach, reach, test } from './fixtures'
import { pageKinds } from './page-kinds'

for (const locale of ['en', 'uk']) {
  for (const kind of pageKinds) {
    const path = `/${locale}${kind}`
    test(`${path}: the tree that screen readers are handed has no fault`, async ({ page }) => {
      await page.goto(path)
      expect(listTreeFaults(await readTree(page))).toEqual([])
      await reach(page)
      await waitForScripts(page)
      const tree = await readTree(page)
      expect(listTreeFaults(tree)).toEqual([])
      // What lies far below the window is there too.
      const tables = await page.locator('table').evaluateAll((all) => all.filter((table) => table.checkVisibility()).length)
      expect(tree.filter(({ role }) => role === 'table')).toHaveLength(tables)
      // What is folded has controls of its own.
      await page.locator('details').evaluateAll((folds) => folds.map((fold) => fold.setAttribute('open', '')))
      expect(listTreeFaults(await readTree(page))).toEqual([])
      // Each chart that can be read has its control, and each drawing a text of what it shows.
      expect(tree.filter(({ role }) => role === 'slider')).toHaveLength(await page.locator('.chart-range').count())
      const drawings = page.locator('.chart-drawing')
      const texts = await drawings.evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-label') ?? ''))
      expect(texts.filter((text) => text.length < 40)).toEqual([])
    })
  }
}

/** The choice of colours comes with the scripts. */
async function waitForScripts(page: Page): Promise<void> {
  await expect(page.getByRole('contentinfo').getByRole('radio')).toHaveCount(3)
}

test.describe('live announcements: the sentence that is said is the new one, in an element that was there before', () => {
  for (const locale of ['en', 'uk']) {
    for (const { path, choice } of [
      { path: 'casualties', choice: (page: Page) => page.locator('.quick-choices a', { hasText: '2023' }) },
      { path: 'timeline', choice: (page: Page) => page.locator('.quick-choices a', { hasText: '2023' }) },
    ]) {
      test(`/${locale}/${path}`, async ({ page }) => {
        await openAndReach(page, `/${locale}/${path}`)
        const region = page.locator('.summary[aria-live="polite"]')
        const before = await region.textContent()
        await region.evaluate((element) => Object.assign(window, { said: [], region: element }))
        await region.evaluate((element) => {
          new MutationObserver(() => {
            Reflect.get(window, 'said').push(element.textContent)
          }).observe(element, { childList: true, characterData: true, subtree: true })
        })
        await choice(page).focus()
        await page.keyboard.press('Enter')
        await expect(region).toContainText(locale === 'en' ? 'December 2023' : /грудні 2023\sроку/)
        expect(await region.textContent()).not.toBe(before)
        // A screen reader says what changes in the element that it knows, not what stands in a new one.
        const said = await region.evaluate((element) => ({
          isSame: Reflect.get(window, 'region') === element,
          texts: Reflect.get(window, 'said'),
        }))
        expect(said.isSame).toBe(true)
        expect(said.texts.at(-1)).toMatch(/2023/)
        await expect(choice(page)).toBeFocused()
        const live = (await readTree(page)).filter(({ properties }) => properties.get('live') === 'polite')
        expect(live.length).toBeGreaterThan(0)
      })
    }

    test(`/${locale}/surveys/endure: a choice is a page of its own, whose first sentence says the result`, async ({ page }) => {
      await openAndReach(page, `/${locale}/surveys/endure`)
      const first = page.locator('main h1 ~ * a.value-link').first()
      const before = await first.textContent()
      await page.locator('.quick-choices a', { hasText: '2023' }).focus()
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/from=2023-01&to=2023-12/)
      expect(await first.textContent()).not.toBe(before)
    })
  }
})
