import { say } from '../steps.mjs'
import { withBrowser } from './browser.mjs'
import { heading, median } from './site.mjs'

const line = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
const slowdown = 4
const rounds = 5

/** The explorer with the whole record on a slow phone line: 150 ms there and back, 1.6 Mbit/s, a processor of a quarter. */
export async function measurePhone({ address }) {
  heading('The explorer with the whole record on a slow phone line')
  const times = await withBrowser(async (browser) => {
    const all = []
    for (let round = 0; round < rounds; round += 1) all.push(await open(browser, `${address}/en/casualties?from=2022-02`))
    return all
  })
  const of = (name) => Math.round(median(times.map((time) => time[name])))
  const kilobytes = (name) => Math.round(of(name) / 1000)
  say(`first paint after ${of('firstPaint')} ms, first bar painted after ${of('firstBar')} ms, ready after ${of('ready')} ms`)
  say(`${kilobytes('bytes')} kB transferred, ${kilobytes('bytesBeforeBar')} kB of them before the first bar`)
  say(
    `from the first scrolling, with a tap on the chart, to its text: ${of('tap')} ms, ${kilobytes('bytesOfTap')} kB more (medians of ${rounds})`,
  )
}

async function open(browser, address) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, hasTouch: true })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const received = []
  session.on('Network.dataReceived', ({ encodedDataLength, timestamp }) => received.push({ bytes: encodedDataLength, timestamp }))
  let start = 0
  session.on('Network.requestWillBeSent', ({ timestamp }) => {
    start ||= timestamp
  })
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', line)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.addInitScript(watchFirstBar)
  await page.goto(address, { waitUntil: 'networkidle', timeout: 120_000 })
  const { firstPaint, firstBar, ready } = await page.evaluate(readTimes)
  const sum = (list) => list.reduce((total, { bytes }) => total + bytes, 0)
  const bytesBeforeBar = sum(received.filter(({ timestamp }) => (timestamp - start) * 1000 <= firstBar))
  const bytes = sum(received)
  const tap = await tapChart(page)
  await context.close()
  return { firstPaint, firstBar, ready, bytes, bytesBeforeBar, tap, bytesOfTap: sum(received) - bytes }
}

/** Milliseconds from the first sign of the reader, who scrolls to the chart and taps a month at once, to the text of the month. */
async function tapChart(page) {
  await page.evaluate(() => {
    const watch = () => {
      const start = performance.now()
      const look = () => {
        if (document.querySelector('.chart-tooltip')) window.tap = performance.now() - start
        else requestAnimationFrame(look)
      }
      look()
    }
    window.addEventListener('scroll', watch, { once: true, capture: true })
    document.querySelector('.chart-drawing').scrollIntoView({ block: 'center' })
  })
  const box = await page.locator('.chart-drawing').first().boundingBox()
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
  await page.waitForFunction(() => window.tap)
  return page.evaluate(() => window.tap)
}

/** In the page: notes the frame after the first bar of the chart is in the document and the page has been painted. */
function watchFirstBar() {
  const look = () => {
    const isPainted = performance.getEntriesByName('first-contentful-paint').length > 0
    if (isPainted && document.querySelector('svg .bar')) window.firstBar = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** In the page. */
function readTimes() {
  const [paint] = performance.getEntriesByName('first-contentful-paint')
  const [navigation] = performance.getEntriesByType('navigation')
  return { firstPaint: paint.startTime, firstBar: window.firstBar, ready: navigation.loadEventEnd }
}
