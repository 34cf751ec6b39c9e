import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm'
import { NextRequest } from 'next/server'
import { expect, onTestFinished, test, vi } from 'vitest'
import { GET as getData } from '../data/[[...file]]/route'
import { GET, OPTIONS, POST } from './route'

// Of the shipped record.

const atom = { atom: 'http://www.w3.org/2005/Atom' }

function ask(search = '', init: { method?: string; headers?: Record<string, string>; origin?: string } = {}) {
  const url = new URL(`/feed.atom${search}`, init.origin ?? 'http://127.0.0.1:3000')
  return new NextRequest(url, { ...init, headers: { host: url.host, ...init.headers } })
}

async function read(search = '', origin?: string): Promise<string> {
  return (await GET(ask(search, origin ? { origin } : {}))).text()
}

/** The texts that an XPath finds. */
function select(xml: string, xpath: string): string[] {
  const document = XmlDocument.fromString(xml)
  try {
    return document.find(xpath, atom).map((node) => node.content)
  } finally {
    document.dispose()
  }
}

/** Throws where the grammar of RFC 4287 does not allow the document. */
function validate(xml: string): void {
  const grammar = XmlDocument.fromString(readFileSync(path.join(import.meta.dirname, '_fixture/atom.rng'), 'utf8'))
  const validator = RelaxNGValidator.fromDoc(grammar)
  const document = XmlDocument.fromString(xml)
  try {
    validator.validate(document)
  } finally {
    for (const resource of [document, validator, grammar]) resource.dispose()
  }
}

const killed = '?indicator=civilians-killed'

test('is an Atom feed by the grammar of RFC 4287, all of it and of one indicator', async () => {
  const all = await read()
  validate(all)
  validate(await read(killed))
  expect(() => validate(all.replace(/<updated>.*?<\/updated>/, ''))).toThrow('Expecting an element updated')
  expect(() => validate(all.replace(/<updated>.*?<\/updated>/, '<updated>today</updated>'))).toThrow('dateTime')
})

test('holds the newest 60 days and documents, the newest first, and is as new as they are', async () => {
  const xml = await read()
  const updated = select(xml, '//atom:entry/atom:updated')
  expect(updated).toHaveLength(60)
  expect(updated).toEqual(updated.toSorted().reverse())
  expect(updated[0]).toBe('2026-04-13T00:00:00.000Z')
  expect(select(xml, '/atom:feed/atom:updated')).toEqual([updated[0]])
})

test('ids are unique, and those of one indicator are its own', async () => {
  const ids = [...select(await read(), '//atom:id'), ...select(await read(killed), '//atom:id')]
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

// Computed from the contract by other means: SHA-256 of civilian-harm-record/changes|civilians-killed|2026-02-13|unnews-ru-2026-02-13.
test('the id of a known entry never changes', async () => {
  const xml = await read(killed)
  const entry = `//atom:entry[contains(atom:title, '13 February 2026')]`
  expect(select(xml, `${entry}/atom:id`)).toEqual(['urn:uuid:34c99400-ddb6-88b5-b15d-41e45db6833b'])
  expect(select(xml, '/atom:feed/atom:id')).toEqual(['urn:uuid:2be25bbb-f94d-8fba-93bd-aa28860159e7'])
})

test('another host, and a database built anew, change no id and no time', async () => {
  const here = await read()
  const elsewhere = await read('', 'https://record.example')
  expect(elsewhere).not.toBe(here)
  expect(elsewhere.replaceAll('http://record.example', 'http://127.0.0.1:3000')).toBe(here)
  const rebuilt = await readRebuilt()
  expect(rebuilt).toBe(here)
})

/** The feed of a second database, built from the same files, by a server that has answered nothing yet. */
async function readRebuilt(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'record-feed-'))
  onTestFinished(() => {
    vi.unstubAllEnvs()
    Reflect.deleteProperty(globalThis, 'recordDatabase')
    rmSync(folder, { recursive: true, force: true })
  })
  vi.stubEnv('DATABASE_URL', `file:${path.join(folder, 'record.db')}`)
  execFileSync(process.execPath, ['--import', 'tsx', 'prisma/record-import.ts', 'prisma/data'], { stdio: ['ignore', 'ignore', 'inherit'] })
  Reflect.deleteProperty(globalThis, 'recordDatabase')
  vi.resetModules()
  const rebuilt = await import('./route')
  return (await rebuilt.GET(ask())).text()
}

test('an entry says how much of what, the values with their words, and leads to them', async () => {
  const [content = ''] = select(await read(killed), `//atom:entry[contains(atom:title, '13 February 2026')]/atom:content`)
  expect(content).toContain('<p>')
  expect(content).toContain('Civilians killed, January 2026: <a href="http://127.0.0.1:3000/en/figures/')
  expect(content).toContain('at least 161')
})

test('entries of a month or of a survey hold the chart of their day, which the site draws', { timeout: 60_000 }, async () => {
  const contents = select(await read(), '//atom:entry/atom:content')
  const addresses = contents.flatMap((content) =>
    [...content.matchAll(/<img src="([^"]+)"/g)].map(([, src = '']) => src.replaceAll('&amp;', '&')),
  )
  const charts = new Map(addresses.map((address) => [new URL(address).pathname, address]))
  expect([...charts.keys()].sort()).toEqual(['/data/charts/casualties.png', '/data/charts/survey.png'])
  for (const address of charts.values()) {
    const { host, pathname } = new URL(address)
    const params = Promise.resolve({ file: pathname.split('/').slice(2) })
    const picture = await getData(new NextRequest(address, { headers: { host } }), { params })
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png'])
  }
  const [january = ''] = select(await read(killed), `//atom:entry[contains(atom:title, '13 February 2026')]/atom:content`)
  expect(january).toContain('/data/charts/casualties.png?asOf=2026-02-13&amp;size=preview')
})

test('a document that says the same as before makes no entry, and titles are text', async () => {
  const xml = await read('?indicator=civilians-killed&indicator=civilians-injured')
  expect(select(xml, '//atom:content').filter((content) => content.includes('restated unchanged'))).toEqual([])
  expect(select(xml, '//atom:title').filter((title) => /<[a-z]/.test(title))).toEqual([])
})

test('links lead to the day on the changes page, of the same figures, and to the feed itself', async () => {
  const xml = await read(killed)
  const links = select(xml, '//atom:entry/atom:link/@href')
  expect(links).toContain('http://127.0.0.1:3000/en/changes?published=2026-02&indicator=civilians-killed#day-2026-02-13')
  expect(select(xml, `/atom:feed/atom:link[@rel='self']/@href`)).toEqual(['http://127.0.0.1:3000/feed.atom?indicator=civilians-killed'])
})

test('answers with the headers of the data addresses, and 304 to who has it', async () => {
  const response = await GET(ask())
  const etag = response.headers.get('etag') ?? ''
  expect(Object.fromEntries(response.headers)).toEqual({
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'Allow, Content-Disposition, ETag, Link',
    'cache-control': 'public, max-age=0, s-maxage=300, stale-while-revalidate=86400',
    'content-type': 'application/atom+xml; charset=utf-8',
    etag: expect.stringMatching(/^W\/"[0-9a-f]{32}"$/),
    vary: 'Accept-Encoding, X-Forwarded-Proto',
    'x-content-type-options': 'nosniff',
  })
  const known = await GET(ask('', { headers: { 'if-none-match': etag } }))
  expect(known.status).toBe(304)
  expect((await GET(ask(killed, { headers: { 'if-none-match': etag } }))).status).toBe(200)
  expect((await GET(ask('?indicator=*', { headers: { 'if-none-match': etag } }))).status).toBe(304)
  expect((await GET(ask('', { headers: { 'if-none-match': etag }, origin: 'http://record.example' }))).status).toBe(200)
})

test.each([
  ['?indicator=made-up', 'indicator'],
  ['?asOf=2024-01-01', 'asOf'],
  ['?published=2024-01', 'published'],
])('refuses %s', async (search, parameter) => {
  const response = await GET(ask(search))
  expect(response.status).toBe(400)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(await response.json()).toMatchObject({ status: 400, parameter })
})

test('HEAD has no body, other methods are refused, and browsers may ask first', async () => {
  expect(await (await GET(ask('', { method: 'HEAD' }))).text()).toBe('')
  expect(POST().status).toBe(405)
  expect(OPTIONS().headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
})
