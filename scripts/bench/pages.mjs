import autocannon from 'autocannon'
import { say } from '../steps.mjs'
import { buildBareApp } from './bare.mjs'
import { heading, median, withApp } from './site.mjs'

const pages = {
  overview: '/en',
  explorer: '/en/casualties',
  'explorer, whole record': '/en/casualties?from=2022-02',
  month: '/en/casualties/2025-11',
  totals: '/en/casualties/totals',
  surveys: '/en/surveys',
  question: '/en/surveys/donbas',
  waves: '/en/surveys/waves',
  timeline: '/en/timeline',
  context: '/en/context',
  sources: '/en/sources',
  source: '/en/sources/ohchr-poc-2025-11',
  figure: '/en/figures/53ef34097533',
  changes: '/en/changes',
  data: '/en/data',
  methodology: '/en/methodology',
}
const connections = 4
const seconds = 3
const rounds = 3

/** Pages per second of each kind of page, warm, beside those of a bare page, which is asked in turn with them. */
export async function measurePages({ address }) {
  heading('Pages per second, and as a ratio to a bare Next page')
  const folder = await buildBareApp()
  await withApp(folder, async (bare) => {
    for (const [name, path] of Object.entries(pages)) {
      await ask(bare, 1)
      await ask(address + path, 1)
      const ratios = []
      const rates = []
      for (let round = 0; round < rounds; round += 1) {
        const [baseline, rate] = [await ask(bare, seconds), await ask(address + path, seconds)]
        ratios.push(rate / baseline)
        rates.push(rate)
      }
      say(`${name}: ${median(rates).toFixed(1)} pages a second, ${median(ratios).toFixed(3)} of a bare page`)
    }
  })
}

async function ask(url, duration) {
  const { requests, errors, non2xx } = await autocannon({ url, connections, duration, headers: { 'accept-encoding': 'gzip' } })
  if (errors + non2xx > 0) throw new Error(`${url} failed ${errors + non2xx} times`)
  return requests.total / duration
}
