import { checkNode, main, StepFailed } from '../steps.mjs'
import { measureCsv } from './csv.mjs'
import { measureFilters } from './filter.mjs'
import { measureLighthouse } from './lighthouse.mjs'
import { measurePages } from './pages.mjs'
import { measurePhone } from './phone.mjs'
import { measureRows } from './rows.mjs'
import { withSite } from './site.mjs'

/**
 * `npm run bench`: all of it, or the parts that are named: `npm run bench -- pages csv`. What each measures and the
 * figures of one machine: docs/performance.md.
 */
const ofSite = { filter: measureFilters, phone: measurePhone, lighthouse: measureLighthouse, pages: measurePages, csv: measureCsv }
const names = [...Object.keys(ofSite), 'rows']

await main(async () => {
  checkNode()
  const asked = process.argv.slice(2)
  const unknown = asked.filter((name) => !names.includes(name))
  if (unknown.length > 0) throw new StepFailed(`There is no part ${unknown.join(', ')} of the bench, expected ${names.join(', ')}.`)
  const parts = names.filter((name) => asked.length === 0 || asked.includes(name))
  const sitely = parts.filter((name) => name !== 'rows').map((name) => ofSite[name])
  if (sitely.length > 0) {
    await withSite(async (site) => {
      for (const measure of sitely) await measure(site)
    })
  }
  if (parts.includes('rows')) await measureRows()
})
