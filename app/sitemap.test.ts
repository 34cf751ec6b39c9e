import { readdirSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { locales } from '@/lib/format/catalogue'
import robots from './robots'
import sitemap from './sitemap'

const request = vi.hoisted(() => ({ headers: new Headers() }))
vi.mock('next/headers', () => ({ headers: async () => request.headers }))

beforeEach(() => {
  request.headers = new Headers({ host: 'record.example', 'x-forwarded-proto': 'https' })
})

/** Pages whose address has no part that the record fills: `/casualties/totals`. */
function listStaticPages(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isFile()) return entry.name === 'page.tsx' ? [''] : []
    if (!/^[a-z-]+$/.test(entry.name)) return []
    return listStaticPages(path.join(folder, entry.name)).map((below) => `/${entry.name}${below}`)
  })
}

test('the sitemap has every page without a part of the record in its address, in each language, and pages of each other kind', async () => {
  const addresses = (await sitemap()).map(({ url }) => url)
  const pages = listStaticPages(path.join(import.meta.dirname, '[locale]'))
  expect(pages).toHaveLength(14)
  for (const page of [...pages, '/casualties/2025-11', '/surveys/endure', '/surveys/waves/kiis-2026-01a', '/sources/ohchr-poc-2025-11']) {
    for (const locale of locales) expect(addresses).toContain(`https://record.example/${locale}${page}`)
  }
  expect(new Set(addresses).size).toBe(addresses.length)
})

test('each page of the sitemap names its twins, which stand in it too, and none is a frame, a file or a picture', async () => {
  const entries = await sitemap()
  const addresses = new Set(entries.map(({ url }) => url))
  for (const { url, alternates } of entries) {
    const languages = alternates?.languages ?? {}
    expect(Object.keys(languages)).toEqual([...locales])
    for (const twin of Object.values(languages)) expect(addresses).toContain(twin)
    expect(Object.values(languages)).toContain(url)
    expect(url).toMatch(/^https:\/\/record\.example\/(en|uk)(\/|$)/)
    expect(url).not.toMatch(/embed|\/data\/|[?#]|\.(png|svg|csv|json)$/)
  }
})

test('robots may read everything and are told where the sitemap is', async () => {
  expect(await robots()).toEqual({ rules: { userAgent: '*', allow: '/' }, sitemap: 'https://record.example/sitemap.xml' })
})

test('behind a proxy or a cache both name the address that the server is given, whatever host is asked', async () => {
  vi.stubEnv('SITE_URL', 'https://public.example')
  request.headers = new Headers({ host: 'inner:3000' })
  expect((await robots()).sitemap).toBe('https://public.example/sitemap.xml')
  for (const { url } of await sitemap()) expect(url.startsWith('https://public.example/')).toBe(true)
  vi.unstubAllEnvs()
})
