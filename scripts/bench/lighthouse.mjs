import lighthouse from 'lighthouse'
import { say } from '../steps.mjs'
import { withBrowser } from './browser.mjs'
import { heading, median } from './site.mjs'

const pages = ['/en', '/en/casualties', '/en/surveys/donbas', '/en/timeline', '/en/data']
const rounds = 3
const debuggingPort = 9333

/** Lighthouse as it judges phones: simulated 150 ms, 1.6 Mbit/s, a processor of a quarter. */
export async function measureLighthouse({ address }) {
  heading('Lighthouse, mobile')
  await withBrowser(async () => {
    for (const path of pages) {
      const results = []
      for (let round = 0; round < rounds; round += 1)
        results.push((await lighthouse(address + path, { port: debuggingPort, logLevel: 'silent' })).lhr)
      const score = (category) => Math.round(100 * median(results.map(({ categories }) => categories[category].score)))
      const seconds = (audit) => (median(results.map(({ audits }) => audits[audit].numericValue)) / 1000).toFixed(1)
      say(
        `${path}: performance ${score('performance')}, accessibility ${score('accessibility')}, best practices ${score('best-practices')}, SEO ${score('seo')}; first paint ${seconds('first-contentful-paint')} s, largest ${seconds('largest-contentful-paint')} s, blocked ${Math.round(seconds('total-blocking-time') * 1000)} ms (medians of ${rounds})`,
      )
    }
  }, [`--remote-debugging-port=${debuggingPort}`])
}
