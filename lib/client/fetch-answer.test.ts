import { onlineManager, QueryClient } from '@tanstack/react-query'
import { afterEach, expect, test, vi } from 'vitest'
import { casualtiesQuery } from './casualties-query'
import { fetchAnswer } from './fetch-answer'
import { timelineQuery } from './timeline-query'

afterEach(() => {
  onlineManager.setOnline(true)
  vi.unstubAllGlobals()
})

test('an error page is never read as an answer', async () => {
  vi.stubGlobal('fetch', async () => new Response('{}', { status: 503 }))
  await expect(fetchAnswer('/cups.json', new AbortController().signal)).rejects.toThrow('/cups.json answered 503, expected 200')
})

test('offline a query fails instead of waiting', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  onlineManager.setOnline(false)
  await expect(new QueryClient().fetchQuery(casualtiesQuery('en', ''))).rejects.toThrow('Failed to fetch')
  await expect(new QueryClient().fetchQuery(timelineQuery('en', ''))).rejects.toThrow('Failed to fetch')
})
