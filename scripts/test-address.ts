import { vi } from 'vitest'

/** Components that are rendered without a page have an address without a query. */
vi.mock('next/navigation', async (load) => ({
  ...(await load<typeof import('next/navigation')>()),
  useSearchParams: () => new URLSearchParams(),
}))
