import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { expect, test } from './fixtures'

/** Not timed, so the same on every machine; performance is measured by `npm run bench -- lighthouse`. */
const onlyCategories = ['accessibility', 'best-practices', 'seo']
const debuggingPort = 9334

for (const path of ['/en', '/en/casualties', '/en/surveys/donbas', '/en/timeline', '/en/data', '/uk/casualties']) {
  test(`Lighthouse finds nothing on ${path}`, async ({ baseURL, launchOptions }) => {
    test.slow()
    const port = debuggingPort + test.info().parallelIndex
    const browser = await chromium.launch({ ...launchOptions, args: [...(launchOptions.args ?? []), `--remote-debugging-port=${port}`] })
    const flags = { port, onlyCategories, throttlingMethod: 'provided', logLevel: 'silent' } as const
    const result = await lighthouse(`${baseURL}${path}`, flags).finally(() => browser.close())
    const { categories = {}, audits = {} } = result?.lhr ?? {}
    const weighed = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
    expect(weighed.length).toBeGreaterThan(30)
    const found = weighed.filter(({ id }) => (audits[id]?.score ?? 1) < 1).map(({ id }) => `${id}: ${audits[id]?.title}`)
    expect(found).toEqual([])
    expect(Object.values(categories).map(({ score }) => score)).toEqual([1, 1, 1])
  })
}
