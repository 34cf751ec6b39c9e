import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Locator, type Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'

export { expect }

/** A page on which an unexpected error in the console, or a request to another host, fails the test. */
export const test = base.extend<{ allowedErrors: RegExp[]; watched: undefined }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner wants a pattern here, and this fixture uses no other
  allowedErrors: async ({}, use) => use([]),
  watched: [
    async ({ page, baseURL, allowedErrors }, use) => {
      const faults: string[] = []
      page.on('console', (message) => message.type() === 'error' && faults.push(`${message.text()} ${message.location().url}`))
      page.on('pageerror', (error) => faults.push(String(error)))
      page.on('request', (request) => {
        if (!request.url().startsWith(String(baseURL)) && !request.url().startsWith('data:')) faults.push(`request to ${request.url()}`)
      })
      await use(undefined)
      expect(faults.filter((fault) => !allowedErrors.some((allowed) => allowed.test(fault)))).toEqual([])
    },
    { auto: true },
  ],
})

/** Opens a page and reaches for it. */
export async function openAndReach(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' })
  await reach(page)
}

/** Reaches for a page as a reader does, with a pointer, and waits until its script has taken over. */
export async function reach(page: Page): Promise<void> {
  await page.mouse.move(0, 0)
  await page.waitForFunction(() => !window.takeGestures)
}

/** Lets no script of the site through until the answered function is called. */
export async function holdBack(page: Page): Promise<() => void> {
  let letGo = () => {}
  const free = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/_next/static/**/*.js', async (route) => {
    await free
    await route.continue()
  })
  return letGo
}

/** Where a drawing stands in the window, once it has been brought into sight. */
export async function boxOf(drawing: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  await drawing.scrollIntoViewIfNeeded()
  const box = await drawing.boundingBox()
  if (!box) throw new Error(`${drawing} is not drawn.`)
  return box
}

/** One published value: its permanent id and the number. */
export type Value = { id: string; value: number }

/** The rows of a CSV file under its own header. */
export async function readCsv(page: Page, address: string): Promise<Record<string, string>[]> {
  const response = await page.request.get(address)
  expect(response.status(), address).toBe(200)
  return parse(await response.body(), { columns: true, bom: true })
}

/** The values that a CSV file holds, by id. */
export async function readCsvValues(page: Page, address: string, columns: { id: string; value: string }): Promise<Value[]> {
  const rows = await readCsv(page, address)
  return rows.map((row) => ({ id: String(row[columns.id]), value: Number(row[columns.value]) })).sort(byId)
}

/** The values that the tables inside `container` show, by the id that their links point to; notes in small print left out. */
export async function readTableValues(container: Locator): Promise<Value[]> {
  const links = await container
    .locator('td a[href*="/figures/"]:not(small a)')
    .evaluateAll((elements) =>
      elements.map((element) => ({ href: String(element.getAttribute('href')), text: String(element.textContent) })),
    )
  return links.map(({ href, text }) => ({ id: String(/[0-9a-f]{12}/.exec(href)), value: Number(text.replace(/[^\d.]/g, '')) })).sort(byId)
}

function byId(a: Value, b: Value): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** Axe finds nothing against WCAG 2.2 AA. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([])
}

/** The page is no wider than its window. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth])
  expect(content).toBeLessThanOrEqual(Number(window))
}

/** Every link and control that is in sight takes the focus by the tabulator alone. */
export async function expectReachableByKeyboard(page: Page): Promise<void> {
  await page.evaluate(() => {
    const reached = new Set<Element | null>()
    Object.assign(window, { reached })
    document.addEventListener('focusin', (event) => reached.add(event.target instanceof Element ? event.target : null))
  })
  const wanted = await countFocusable(page)
  expect(wanted).toBeGreaterThan(8)
  for (let presses = 0; presses < wanted + 2; presses += 1) await page.keyboard.press('Tab')
  expect(await page.evaluate(() => (Reflect.get(window, 'reached') as Set<Element>).size)).toBe(wanted)
}

function countFocusable(page: Page): Promise<number> {
  return page.evaluate(() => {
    // Of radio buttons the tabulator reaches the chosen one, the arrow keys the others.
    const inputs = 'input:not([type=hidden], [type=radio]), input[type=radio]:checked'
    const focusable = document.querySelectorAll(`a[href], button:enabled, select, textarea, summary, ${inputs}, [tabindex="0"]`)
    const isFolded = (element: Element) => element.closest('details:not([open]) > :not(summary)') !== null
    return [...focusable].filter((element) => element.checkVisibility() && !isFolded(element)).length
  })
}
