import lighthouse from 'lighthouse'
import { say } from '../steps.mjs'
import { withBrowser } from './browser.mjs'
import { heading, median } from './site.mjs'

const pages = ['/en', '/en/casualties', '/en/surveys/donbas', '/en/timeline', '/en/data']
const rounds = 5
const debuggingPort = 9333

/** Lighthouse as it judges phones: simulated 150 ms, 1.6 Mbit/s, a processor of a quarter. */
export async function measureLighthouse({ address }) {
  heading('Lighthouse, mobile')
  await withBrowser(async () => {
    for (const path of pages) say(await judge(address + path))
  }, [`--remote-debugging-port=${debuggingPort}`])
}

async function judge(address) {
  const results = []
  for (let round = 0; round < rounds; round += 1) results.push((await lighthouse(address, { port: debuggingPort, logLevel: 'silent' })).lhr)
  // A run of which Lighthouse lost the first paint has no score.
  const whole = results.filter(({ categories }) => categories.performance.score !== null)
  const score = (category) => Math.round(100 * median(whole.map(({ categories }) => categories[category].score)))
  const milliseconds = (audit) => median(whole.map(({ audits }) => Math.round(audits[audit].numericValue)))
  const performances = whole.map(({ categories }) => Math.round(100 * categories.performance.score)).toSorted((a, b) => a - b)
  return `${new URL(address).pathname}: performance ${score('performance')} (${performances.join(', ')}), accessibility ${score('accessibility')}, best practices ${score('best-practices')}, SEO ${score('seo')}; first paint ${milliseconds('first-contentful-paint')} ms, largest ${milliseconds('largest-contentful-paint')} ms, blocked ${milliseconds('total-blocking-time')} ms (medians of ${whole.length})`
}
