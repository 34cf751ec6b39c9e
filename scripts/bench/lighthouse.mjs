import lighthouse from 'lighthouse'
import { say } from '../steps.mjs'
import { withBrowser } from './browser.mjs'
import { heading, median } from './site.mjs'

const pages = ['/en', '/en/casualties', '/en/surveys/donbas', '/en/timeline', '/en/data']
const rounds = 5
const debuggingPort = 9333

const methods = { simulate: 'its simulation of a slow phone line', devtools: 'a line and a processor that are slow' }

/**
 * Lighthouse as it judges phones: 150 ms, 1.6 Mbit/s, a processor of a quarter. By default it loads a page quickly and
 * reckons what a phone would have taken, with every script that had come before the largest paint; it can also slow
 * the line and the processor themselves.
 */
export async function measureLighthouse({ address }) {
  for (const [throttlingMethod, name] of Object.entries(methods)) {
    heading(`Lighthouse, mobile, by ${name}`)
    await withBrowser(async () => {
      for (const path of pages) say(await judge(address + path, { port: debuggingPort, logLevel: 'silent', throttlingMethod }))
    }, [`--remote-debugging-port=${debuggingPort}`])
  }
}

async function judge(address, flags) {
  const results = []
  for (let round = 0; round < rounds; round += 1) results.push((await lighthouse(address, flags)).lhr)
  const score = (category) => Math.round(100 * median(results.map(({ categories }) => categories[category].score)))
  const milliseconds = (audit) => median(results.map(({ audits }) => Math.round(audits[audit].numericValue)))
  const performances = results.map(({ categories }) => Math.round(100 * categories.performance.score)).toSorted((a, b) => a - b)
  return `${new URL(address).pathname}: performance ${score('performance')} (${performances.join(', ')}), accessibility ${score('accessibility')}, best practices ${score('best-practices')}, SEO ${score('seo')}; first paint ${milliseconds('first-contentful-paint')} ms, largest ${milliseconds('largest-contentful-paint')} ms, blocked ${milliseconds('total-blocking-time')} ms (medians of ${rounds})`
}
