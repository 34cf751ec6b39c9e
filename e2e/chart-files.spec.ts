import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'

/** A page of each kind that has a chart, one without, and what its picture is titled. */
const pages = [
  { path: '/en/casualties?from=2025-01&to=2025-11&by=weapon', title: /by month and/ },
  { path: '/uk/casualties/totals', title: /Опубліковані підсумки/ },
  { path: '/en/context?indicator=iom-idps', title: /displaced/i },
  { path: '/en/surveys/endure?view=wave', title: /Ready to endure the war/ },
  { path: '/en/timeline?asOf=2025-06-30', title: /Casualties and opinion/ },
  { path: '/en/about', title: /Civilians killed and injured in Ukraine/ },
]

for (const { path, title } of pages) {
  test(`a link to ${path} shows its chart, of the size that is promised`, async ({ page, request }) => {
    await page.goto(path)
    const contentOf = (property: string) => page.locator(`meta[property="og:image${property}"]`).getAttribute('content')
    expect(await contentOf(':alt')).toMatch(title)
    const answer = await request.get(String(await contentOf('')))
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, await contentOf(':type')])
    const { width, height } = pngSize(await answer.body())
    expect([String(width), String(height)]).toEqual([await contentOf(':width'), await contentOf(':height')])
  })
}

test('every chart file is an image on a page of another origin', async ({ page, baseURL }) => {
  const charts = ['casualties', 'totals', 'context', 'survey', 'timeline']
  const files = charts.flatMap((kind) => [`${kind}.svg`, `${kind}.png`])
  const elsewhere = createServer((_, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(files.map((file) => `<img alt="${file}" src="${baseURL}/data/charts/${file}" width="600">`).join(''))
  })
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
  try {
    await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`, { waitUntil: 'load' })
    for (const file of files) {
      const width = await page.getByAltText(file).evaluate((image: HTMLImageElement) => image.naturalWidth)
      // Drawn as dots it is twice as wide, where that is not too large.
      if (file.endsWith('.svg')) expect([file, width]).toEqual([file, 1200])
      else expect(width, file).toBeGreaterThan(1200)
    }
  } finally {
    elsewhere.close()
  }
})

/** As its header says. */
function pngSize(png: Buffer): { readonly width: number; readonly height: number } {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) }
}
