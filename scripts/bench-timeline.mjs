import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { findChromium } from './chromium.mjs'
import { binary, build, checkNode, generate, install, main, prepareDatabase, StepFailed, say, start } from './steps.mjs'

/**
 * Part of `npm run bench`: how long the timeline takes from a choice of months to the painted frame, with the whole
 * record, in the production build and a real Chromium. The first time a choice is made it is fetched, later it is known.
 * What other programs take of the machine is in the time, but not in the page's own processor time, which is judged.
 */
const mostMilliseconds = 100
const rounds = 9
const choices = ['Whole record', '2025', '2022', 'Whole record', '2024', '2023']

const folder = mkdtempSync(path.join(tmpdir(), 'record-bench-timeline-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

await main(async () => {
  checkNode()
  await install()
  await generate()
  const database = { DATABASE_URL: `file:${path.join(folder, 'record.db')}` }
  await prepareDatabase(database)
  await build(database)
  const port = await findPort()
  const server = start(process.execPath, [binary('next/dist/bin/next'), 'start', '-H', '127.0.0.1', '-p', String(port)], {
    env: { NODE_ENV: 'production', ...database },
    stdio: 'ignore',
  })
  const browser = await chromium.launch({ executablePath: (await findChromium()) ?? undefined, args: ['--no-sandbox'] })
  try {
    const address = `http://127.0.0.1:${port}/en/timeline`
    await untilAnswering(address)
    const times = { fetched: [], known: [] }
    for (let round = 0; round < rounds; round += 1) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
      const processor = await startClock(page)
      await page.goto(address, { waitUntil: 'networkidle' })
      const seen = new Set()
      for (const choice of choices) {
        const before = await processor()
        const time = await page.evaluate(choose, choice)
        times[seen.has(choice) ? 'known' : 'fetched'].push({ time, processor: (await processor()) - before })
        seen.add(choice)
      }
      await page.close()
    }
    const worst = Math.max(...Object.entries(times).map(([name, values]) => report(name, values)))
    if (worst > mostMilliseconds) throw new StepFailed(`The timeline takes ${worst} ms to draw, expected at most ${mostMilliseconds} ms.`)
  } finally {
    await browser.close()
    server.kill('SIGTERM')
  }
})

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

/** Prints the medians; answers that of the processor time. */
function report(name, values) {
  const [time, processor] = ['time', 'processor'].map((kind) => median(values.map((value) => value[kind])))
  say(
    `timeline filter, ${name}: ${time} ms to the painted frame, ${processor} ms of processor time in the page (medians of ${values.length})`,
  )
  return processor
}

function median(values) {
  return Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)])
}

function findPort() {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

async function untilAnswering(address) {
  for (;;) {
    try {
      await fetch(address, { signal: AbortSignal.timeout(30_000) })
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
