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
      await page.goto(address, { waitUntil: 'networkidle' })
      const seen = new Set()
      for (const choice of choices) {
        times[seen.has(choice) ? 'known' : 'fetched'].push(await page.evaluate(choose, choice))
        seen.add(choice)
      }
      await page.close()
    }
    const worst = Math.max(...Object.entries(times).map(([name, values]) => report(name, values)))
    if (worst > mostMilliseconds)
      throw new StepFailed(`The timeline takes ${worst.toFixed(0)} ms, expected at most ${mostMilliseconds} ms.`)
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

/** The median, which a busy machine does not change much. */
function report(name, values) {
  const sorted = values.toSorted((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)]
  say(
    `timeline filter, ${name}: ${median.toFixed(0)} ms (median of ${sorted.length}; ${sorted[0].toFixed(0)} to ${sorted.at(-1).toFixed(0)} ms)`,
  )
  return median
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
