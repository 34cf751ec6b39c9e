import { expect, openAndReach, reach, test } from './fixtures'
import { readPaints, recordPaints, recordTransfers, sumBytes, untilFetched } from './transfer'

/** In bytes as they cross the line, compressed and with headers. Why each: docs/performance.md. */
type Budget = { readonly html: number; readonly css: number; readonly script: number; readonly fonts: number }
const budget: Budget = { html: 60_000, css: 20_000, script: 170_000, fonts: 120_000 }
/** Pages that list hundreds of documents or of figures, each with its source. */
const long: Budget = { ...budget, html: 100_000 }
/** Of Recharts, when a reader reaches for a chart. */
const reachBudget = 140_000
const mostShift = 0.02

const pages = [
  { path: '/en', budget, chart: true },
  { path: '/en/casualties?from=2022-02', budget, chart: true },
  { path: '/en/casualties/2025-11', budget, chart: false },
  { path: '/en/casualties/totals', budget: long, chart: true },
  { path: '/en/surveys', budget, chart: false },
  { path: '/en/surveys/donbas', budget, chart: true },
  { path: '/en/timeline', budget, chart: true },
  { path: '/en/context', budget: long, chart: true },
  { path: '/en/sources', budget: long, chart: false },
  { path: '/en/changes', budget, chart: false },
  { path: '/en/data', budget, chart: false },
  { path: '/en/methodology', budget, chart: false },
  { path: '/uk', budget, chart: true },
  { path: '/uk/casualties?from=2022-02', budget, chart: true },
  { path: '/uk/casualties/2025-11', budget, chart: false },
  { path: '/uk/surveys/donbas', budget, chart: true },
  { path: '/uk/timeline', budget, chart: true },
]

for (const { path, budget, chart } of pages) {
  test(`${path} keeps within its bytes, and shifts nothing while a reader reaches for a chart`, async ({ page }) => {
    const transfers = await recordTransfers(page)
    await recordPaints(page)
    await page.goto(path, { waitUntil: 'networkidle' })
    expect(sumBytes(transfers, 'Script'), 'JavaScript before a reader reaches for the page').toBe(0)
    await reach(page)
    await untilFetched(transfers)
    const script = sumBytes(transfers, 'Script')
    expect(script, 'JavaScript of the page').toBeGreaterThan(0)
    expect(sumBytes(transfers, 'Document'), 'HTML').toBeLessThan(budget.html)
    expect(sumBytes(transfers, 'Stylesheet'), 'CSS').toBeLessThan(budget.css)
    expect(script, 'JavaScript before a reader reaches for a chart').toBeLessThan(budget.script)
    expect(sumBytes(transfers, 'Font'), 'fonts').toBeLessThan(budget.fonts)
    expect(new Set(transfers.map(({ url }) => url)).size, 'files fetched once').toBe(transfers.length)

    if (chart) {
      await page.getByRole('slider').first().focus()
      await page.keyboard.press('ArrowLeft')
      await untilFetched(transfers)
      expect(sumBytes(transfers, 'Script') - script, 'JavaScript on reach').toBeLessThanOrEqual(reachBudget)
    }
    expect((await readPaints(page)).shift, 'shift of layout').toBeLessThanOrEqual(mostShift)
  })
}

for (const path of ['/en/casualties?from=2022-02', '/en', '/en/timeline']) {
  test(`${path} paints its largest part from the HTML of the server`, async ({ page, browser }) => {
    await recordPaints(page)
    await openAndReach(page, path)
    const { largest } = await readPaints(page)
    expect(largest).not.toBe('')

    const context = await browser.newContext({ viewport: page.viewportSize() })
    const bare = await context.newPage()
    await bare.route('**/*.js', (route) => route.abort())
    await recordPaints(bare)
    await bare.goto(path, { waitUntil: 'networkidle' })
    expect((await readPaints(bare)).largest).toBe(largest)
    await context.close()
  })
}
