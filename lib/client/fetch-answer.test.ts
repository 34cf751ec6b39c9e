import { onlineManager, QueryClient } from '@tanstack/react-query'
import { afterEach, expect, test, vi } from 'vitest'
import { casualtiesQuery } from './casualties-query'
import { answerQuery } from './fetch-answer'
import { timelineQuery } from './timeline-query'

afterEach(() => {
  onlineManager.setOnline(true)
  vi.unstubAllGlobals()
})

test('an error page is never read as an answer', async () => {
  vi.stubGlobal('fetch', async () => new Response('{}', { status: 503 }))
  const { queryFn } = answerQuery('/cups.json', 'tea=1')
  await expect(queryFn(new AbortController())).rejects.toThrow('/cups.json?tea=1 answered 503, expected 200')
})

test('offline a query fails instead of waiting', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  onlineManager.setOnline(false)
  await expect(new QueryClient().fetchQuery(casualtiesQuery('en', ''))).rejects.toThrow('Failed to fetch')
  await expect(new QueryClient().fetchQuery(timelineQuery('en', ''))).rejects.toThrow('Failed to fetch')
})
