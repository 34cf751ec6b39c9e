import { NextRequest } from 'next/server'
import { expect, test } from 'vitest'
import { GET } from './route'

test('leads to English where no language of ours is wished for', () => {
  expect(location('/', undefined)).toBe('/en')
  expect(location('/', 'ja, *;q=0.5')).toBe('/en')
})

test('follows the wish of the reader, and keeps what stands after the question mark', () => {
  expect(location('/?asOf=2001-01-01', 'en-GB;q=0.3, ja')).toBe('/en?asOf=2001-01-01')
  expect(location('/', 'uk-UA, uk;q=0.9, en;q=0.8')).toBe('/uk')
  expect(location('/', 'de, en;q=0.4, uk;q=0.7')).toBe('/uk')
  expect(location('/', 'uk;q=0, en;q=0.1')).toBe('/en')
})

test('survives a header that makes no sense', () => {
  expect(location('/', ';;q=,,;q=x')).toBe('/en')
})

function location(path: string, language: string | undefined): string | null {
  const headers = language === undefined ? undefined : { 'accept-language': language }
  return GET(new NextRequest(`http://record.example${path}`, { headers })).headers.get('location')
}
