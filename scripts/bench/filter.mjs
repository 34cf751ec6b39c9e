import { StepFailed, say } from '../steps.mjs'
import { withBrowser } from './browser.mjs'
import { heading, median } from './site.mjs'

/** In the page's own processor time: what other programs take of the machine is in the time to the frame only. */
const mostMilliseconds = 100
const rounds = 9
/** Milliseconds until what further answers need is there, and nothing of the page's start is left to do. */
const settle = 1000
const choices = ['Whole record', '2025', '2022', 'Whole record', '2024', '2023', '2022']

/**
 * From a choice of months to the painted frame with the new chart and table. The first time a choice is made it is
 * fetched, later it is known.
 */
export async function measureFilters({ address }) {
  heading('From a choice of months to the new chart and table')
  const worst = await withBrowser(async (browser) =>
    Math.max(await measure(browser, address, 'casualties'), await measure(browser, address, 'timeline')),
  )
  if (worst > mostMilliseconds) throw new StepFailed(`A filter takes ${worst} ms to draw, expected at most ${mostMilliseconds} ms.`)
}

/** Prints the medians; answers the larger one of the processor time. */
async function measure(browser, address, section) {
  const times = { fetched: [], known: [] }
  for (let round = 0; round < rounds; round += 1) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    const processor = await startClock(page)
    await page.goto(`${address}/en/${section}`, { waitUntil: 'networkidle' })
    // A reader's pointer comes before the choice, and with it the script of the page and what further answers need.
    await page.mouse.move(600, 300)
    await page.waitForFunction(() => !window.takeGestures)
    await page.waitForTimeout(settle)
    const seen = new Set()
    for (const choice of choices) {
      const before = await processor()
      const time = await page.evaluate(choose, choice)
      times[seen.has(choice) ? 'known' : 'fetched'].push({ time, processor: (await processor()) - before })
      seen.add(choice)
    }
    await page.close()
  }
  return Math.max(...Object.entries(times).map(([name, values]) => report(`${section}, ${name}`, values)))
}

/** In the page: follows a quick choice and waits until the frame that shows it is painted. */
async function choose(name) {
  const link = [...document.querySelectorAll('.quick-choices a')].find(({ textContent }) => textContent === name)
  const start = performance.now()
  const changed = new Promise((resolve) => {
    const range = document.querySelector('.figure-subtitle')
    new MutationObserver(resolve).observe(range, { subtree: true, childList: true, characterData: true })
  })
  link.click()
  await changed
  // All of the figure changes at once; what runs behind the next frame's work runs when it is painted.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  return performance.now() - start
}

/** Milliseconds of processor time that the page's own thread has taken so far. */
async function startClock(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000
  }
}

function report(name, values) {
  const [time, processor] = ['time', 'processor'].map((kind) => Math.round(median(values.map((value) => value[kind]))))
  say(`${name}: ${time} ms to the painted frame, ${processor} ms of processor time in the page (medians of ${values.length})`)
  return processor
}
