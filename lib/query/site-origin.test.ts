import { afterEach, expect, test, vi } from 'vitest'
import { readSiteOrigin } from './site-origin'

afterEach(() => vi.unstubAllEnvs())

function origin(headers: Record<string, string>): string {
  return readSiteOrigin(new Headers(headers))
}

test('is the setting where there is one, whatever the request says', () => {
  vi.stubEnv('SITE_URL', 'https://record.example/')
  expect(origin({ host: 'elsewhere.example' })).toBe('https://record.example')
})

test('is the host that the request names', () => {
  expect(origin({ host: '127.0.0.1:3000' })).toBe('http://127.0.0.1:3000')
  expect(origin({ host: '[::1]:3000' })).toBe('http://[::1]:3000')
  expect(origin({ host: 'Record.example', 'x-forwarded-proto': 'https,http' })).toBe('https://record.example')
})

test('takes an empty setting for none', () => {
  vi.stubEnv('SITE_URL', '')
  expect(origin({ host: 'record.example' })).toBe('http://record.example')
})

test('never repeats a host that is none', () => {
  expect(origin({ host: 'record.example/"><script>' })).toBe('http://localhost')
  expect(origin({ host: 'record.example:99999' })).toBe('http://localhost')
  expect(origin({})).toBe('http://localhost')
})

test('refuses a setting that is no address of a site', () => {
  vi.stubEnv('SITE_URL', 'record.example')
  expect(() => origin({})).toThrow('SITE_URL is "record.example", expected the address of the site without a path')
  vi.stubEnv('SITE_URL', 'https://record.example/en')
  expect(() => origin({})).toThrow('SITE_URL')
})
