import { chromium } from '@playwright/test'
import { findChromium } from '../chromium.mjs'

/** A Chromium for as long as `use` runs. */
export async function withBrowser(use, parameters = []) {
  const browser = await chromium.launch({ executablePath: (await findChromium()) ?? undefined, args: ['--no-sandbox', ...parameters] })
  try {
    return await use(browser)
  } finally {
    await browser.close()
  }
}
