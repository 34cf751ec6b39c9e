import { defineConfig } from '@playwright/test'

const port = Number(process.env.E2E_PORT || 3199)
const address = `http://127.0.0.1:${port}`
const executablePath = process.env.PLAYWRIGHT_CHROMIUM

/** Real pages of the production build in a real Chromium; `npm test` builds, imports the record and names the browser. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // A loaded machine may miss a deadline once; the report names such a test as flaky, and it is to be mended.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // One picture for every machine: the comparison allows for its fonts.
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  use: {
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'Pacific/Kiritimati',
    viewport: { width: 1280, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  webServer: {
    command: 'node scripts/server.mjs',
    env: { NODE_ENV: 'production', PORT: String(port) },
    url: `${address}/en`,
    reuseExistingServer: !process.env.CI && Boolean(process.env.E2E_PORT),
    timeout: 60_000,
  },
})
