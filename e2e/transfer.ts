import type { Page } from '@playwright/test'

/** One answer as it crossed the line: compressed, with its headers. */
export type Transfer = { readonly url: string; readonly type: string; readonly bytes: number }

/** Records what a page fetches from now on, without a cache. The list grows while the page is in use. */
export async function recordTransfers(page: Page): Promise<readonly Transfer[]> {
  const session = await page.context().newCDPSession(page)
  const asked = new Map<string, { url: string; type: string }>()
  const transfers: Transfer[] = []
  session.on('Network.requestWillBeSent', ({ requestId, request, type = 'Other' }) => asked.set(requestId, { url: request.url, type }))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = asked.get(requestId)
    if (request && !request.url.startsWith('data:')) transfers.push({ ...request, bytes: encodedDataLength })
  })
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  return transfers
}

/** Waits until nothing has come for half a second: the page was idle before, so its own word for that says nothing. */
export async function untilFetched(transfers: readonly Transfer[]): Promise<void> {
  let known = -1
  while (known < transfers.length) {
    known = transfers.length
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

/** The bytes of one type of file: `Document`, `Stylesheet`, `Script`, `Font`. */
export function sumBytes(transfers: readonly Transfer[], type: string): number {
  return transfers.filter((transfer) => transfer.type === type).reduce((sum, { bytes }) => sum + bytes, 0)
}

/** Has the page collect its shifts of layout and its largest paint; before it is opened. */
export async function recordPaints(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const paints = { shift: 0, largest: '' }
    Object.assign(window, { paints })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) paints.shift += Number(Reflect.get(entry, 'value'))
    }).observe({ type: 'layout-shift', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const element: Element | null = Reflect.get(entry, 'element')
        paints.largest = element?.textContent ?? ''
      }
    }).observe({ type: 'largest-contentful-paint', buffered: true })
  })
}

/** How far the layout has shifted so far, and the text of the largest thing painted. */
export function readPaints(page: Page): Promise<{ readonly shift: number; readonly largest: string }> {
  return page.evaluate(() => Reflect.get(window, 'paints'))
}
