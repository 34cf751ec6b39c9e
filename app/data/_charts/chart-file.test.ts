import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { XmlDocument } from 'libxml2-wasm'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { chartKinds } from '@/lib/domain/chart-kinds'
import { locales } from '@/lib/format/catalogue'
import { formatNumber } from '@/lib/format/value'
import { ask, askText } from '../_answers/made-up-record'
import { brokenSearch, validSearch } from '../_openapi/generated-queries'
import { chartParameters } from './chart-address'
import { tokenColour } from './picture-styles'

// Of the shipped record.

const svg = { svg: 'http://www.w3.org/2000/svg' }
const seed = 20_220_224
/** Drawing as dots takes a second where others are at work. */
const patience = 60_000

/** One address of each kind of picture, and of each way in which one may be unlike others. */
const addresses = [
  ...chartKinds.flatMap((kind) => [`${kind}.svg`, `${kind}.svg?size=preview`]),
  'casualties.svg?by=weapon',
  'casualties.svg?from=2022-02&to=2026-01',
  'casualties.svg?asOf=2022-01-01',
  'context.svg?indicator=iom-idps',
  'survey.svg?view=wave',
  'survey.svg?view=groups&size=preview',
  'survey.svg?question=trust-presidency',
]

describe.each(addresses)('%s', (address) => {
  test('is XML, says what it shows, and holds no variable of the style sheets', async () => {
    const text = await askText(`charts/${address}`)
    using document = XmlDocument.fromString(text)
    expect(document.get('/svg:svg/svg:title', svg)?.content).not.toBe('')
    expect(document.get('/svg:svg/svg:desc', svg)?.content.length).toBeGreaterThan(40)
    expect(text.replace(/base64,[^)]*/g, '')).not.toMatch(/var\(|undefined|NaN|https?:\/\/(?!www\.w3\.org|127\.0\.0\.1)/)
  })

  test('nothing of it reaches its edge, in any language', { timeout: patience }, async () => {
    for (const locale of locales) {
      const [file = '', search = ''] = address.split('?')
      const png = await readPng(`${file.replace('.svg', '.png')}?${search}&lang=${locale}`)
      expect(new Set(borderColours(png, 16))).toEqual(new Set([tokenColour('paper')]))
      expect(countColour(png, tokenColour('ink'))).toBeGreaterThan(500)
    }
  })
})

test('a picture of a survey keeps the notes that mark words of the record', async () => {
  expect(await writtenOn('charts/survey.svg?question=endure')).toContain('Do not compare across the dashed line')
})

test('a preview of the timeline draws casualties and opinion, and says how much it leaves out', async () => {
  const text = await writtenOn('charts/timeline.svg?size=preview')
  expect(text).toContain('Killed, verified persons per month')
  expect(text).toContain('Ready to endure the war: As long as necessary')
  expect(text).toMatch(/2 of \d panels\. Figures/)
  expect(text).not.toContain('listed below')
})

test('a preview that draws all says nothing of a part, and one of a wave counts the answers that it has no room for', async () => {
  expect(await writtenOn('charts/casualties.svg?size=preview')).not.toMatch(/\d of \d/)
  const [shown = '', all = ''] = /(\d+) of (\d+) answers/.exec(await writtenOn('charts/survey.svg?size=preview&view=wave'))?.slice(1) ?? []
  expect(Number(shown)).toBeGreaterThan(2)
  expect([Number(shown) < Number(all), Number(all)]).toEqual([true, 6])
})

test('as PNG it is twice as wide as its SVG says, and a preview 1200 by 630', { timeout: patience }, async () => {
  const { info } = await readPng('casualties.png')
  const { width, height } = await sharp(Buffer.from(await askText('charts/casualties.svg'))).metadata()
  expect([info.width, info.height]).toEqual([2 * (width ?? 0), 2 * (height ?? 0)])
  const preview = await readPng('casualties.png?size=preview')
  expect([preview.info.width, preview.info.height]).toEqual([1200, 630])
})

test('another program draws the same bars from the SVG', { timeout: patience }, async () => {
  const other = await readPixels(sharp(Buffer.from(await askText('charts/casualties.svg')), { density: 144 }))
  const own = await readPng('casualties.png')
  expect([own.info.width, own.info.height]).toEqual([other.info.width, other.info.height])
  for (const colour of [tokenColour('killed'), tokenColour('injured')]) {
    const [drawn, expected] = [countColour(own, colour), countColour(other, colour)]
    expect(expected).toBeGreaterThan(100_000)
    expect(Math.abs(drawn - expected) / expected).toBeLessThan(0.02)
  }
})

test('a bar is as high as its value, and a month without one has none', { timeout: patience }, async () => {
  const png = await readPng('casualties.png?from=2025-12&to=2026-03&indicator=civilians-killed')
  const [{ value = '' } = {}] = await readRows('casualties.csv?from=2025-12&to=2025-12&indicator=civilians-killed')
  const bars = barsOf(png, tokenColour('killed'))
  // December and January: the record ends there.
  expect(bars).toHaveLength(2)
  expect(Number(value)).toBe(157)
  // The plot holds 200 in 180 pixels, at two dots a pixel.
  expect(bars[0]?.height).toBeGreaterThan((157 / 200) * 360 - 3)
  expect(bars[0]?.height).toBeLessThan((157 / 200) * 360 + 3)
})

test.each(['from=2025-01&to=2025-06', 'from=2024-03&to=2025-11&asOf=2025-12-15', 'from=2023-01&to=2023-12&vintage=first'])(
  'its description of %s names the highest, lowest and latest number of the CSV',
  async (search) => {
    using document = XmlDocument.fromString(await askText(`charts/casualties.svg?${search}`))
    const words = document.get('/svg:svg/svg:desc', svg)?.content ?? ''
    const rows = await readRows(`casualties.csv?${search}`)
    for (const indicator of ['civilians-killed', 'civilians-injured']) {
      const values = rows.filter((row) => row.indicator === indicator).map(({ value }) => Number(value))
      const panel = words.slice(words.indexOf(indicator === 'civilians-killed' ? 'Killed' : 'Injured'))
      expect(values.length).toBeGreaterThan(5)
      expect(panel).toMatch(new RegExp(`Highest: [^.]*${formatNumber(Math.max(...values), 'en')}`))
      expect(panel).toMatch(new RegExp(`Lowest: [^.]*${formatNumber(Math.min(...values), 'en')}`))
      expect(panel).toMatch(new RegExp(`Latest: [^.]*${formatNumber(values.at(-1) ?? 0, 'en')}`))
    }
  },
)

test('it carries qualifier, sources, the day, and the full address of its page', async () => {
  const text = await writtenOn('charts/casualties.svg?from=2025-01&to=2025-11&asOf=2025-12-15')
  expect(text).toContain('Verified minimum counts')
  expect(text).toContain('Figures: OHCHR. Documents: OHCHR')
  expect(text).toContain('as it stood on 15 December 2025')
  expect(text).toContain('No licence is granted or claimed')
  expect(text).toContain(
    'http://127.0.0.1:3000/en/casualties?from=2025-01&to=2025-11&indicator=civilians-injured&indicator=civilians-killed&place=UA&vintage=latest&asOf=2025-12-15',
  )
  expect(await writtenOn('charts/casualties.svg')).toMatch(/record [0-9a-f]{12} as it stands, newest publication \d+ \w+ \d{4}/)
})

test('a picture of every published value says what its bars are', async () => {
  const text = await writtenOn('charts/casualties.svg?vintage=all')
  expect(text).toContain('newest published value of each month')
  expect(text).not.toContain('every published value')
})

test('the numbers at the marks of totals carry their qualifier', async () => {
  expect(await writtenOn('charts/totals.svg')).toMatch(/at least 15,172 /)
})

test('a picture of a day to come names the last publication', async () => {
  for (const chart of chartKinds) {
    const text = await writtenOn(`charts/${chart}.svg?asOf=2100-12-31`)
    expect(text).toMatch(/as it stood on 13 April 2026\./)
    expect(text).not.toContain('2100')
  }
})

test('where nothing had been published the picture says so', async () => {
  expect(await writtenOn('charts/timeline.svg?asOf=2022-01-01&answer=endure.as-long')).toContain('Nothing had been published')
  expect(await writtenOn('charts/survey.svg?asOf=2022-01-01')).toContain('Nothing had been published for this choice by 1 January 2022.')
})

test('it is answered as other data: name, cache, 304, HEAD; another record or program changes the tag', async () => {
  const response = await ask('charts/survey.svg?question=endure')
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/svg+xml',
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=0, s-maxage=300, stale-while-revalidate=86400',
  })
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="survey_[^"]*[0-9a-f]{8}\.svg"$/)
  const etag = response.headers.get('etag') ?? ''
  expect((await ask('charts/survey.svg?question=endure', { headers: { 'If-None-Match': etag } })).status).toBe(304)
  expect((await ask('charts/survey.png?question=endure')).headers.get('etag')).not.toBe(etag)
  const head = await ask('charts/survey.svg', { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
})

test('what is malformed or unknown is refused, and there is no other chart', async () => {
  expect(await problemOf('charts/tea.svg')).toEqual([404, undefined])
  expect(await problemOf('charts/casualties.gif')).toEqual([404, undefined])
  expect(await problemOf('charts/casualties.svg?from=2025-13')).toEqual([400, 'from'])
  expect(await problemOf('charts/casualties.svg?from=2025-12&to=2025-11')).toEqual([400, 'from'])
  expect(await problemOf('charts/timeline.png?from=2025-12&to=2025-11')).toEqual([400, 'from'])
  expect(await problemOf('charts/survey.svg?question=tea')).toEqual([400, 'question'])
  expect(await problemOf('charts/survey.svg?question=endure&answer=trust')).toEqual([400, 'answer'])
  expect(await problemOf('charts/survey.svg?view=table')).toEqual([400, 'view'])
  expect(await problemOf('charts/context.svg?size=huge')).toEqual([400, 'size'])
})

describe.each(chartKinds)('%s', (kind) => {
  test('generated queries have a picture, those with one thing wrong are refused and it is named', { timeout: patience }, async () => {
    const parameters = await chartParameters(kind)
    // An answer belongs to a question: which one, no list of codes says.
    const free = kind === 'survey' ? parameters.filter(({ name }) => name !== 'answer') : parameters
    await fc.assert(
      fc.asyncProperty(validSearch(free), async (search) => {
        expect((await ask(`charts/${kind}.svg?${search}`)).status).toBe(200)
      }),
      { seed, numRuns: 12 },
    )
    await fc.assert(
      fc.asyncProperty(brokenSearch(parameters), async ({ search, parameter }) => {
        expect(await problemOf(`charts/${kind}.svg?${search}`)).toEqual([400, parameter])
      }),
      { seed, numRuns: 30 },
    )
  })
})

type Pixels = { readonly data: Buffer; readonly info: { readonly width: number; readonly height: number } }

async function readPng(address: string): Promise<Pixels> {
  const response = await ask(`charts/${address}`)
  expect(response.status).toBe(200)
  return readPixels(sharp(Buffer.from(await response.arrayBuffer())))
}

function readPixels(image: ReturnType<typeof sharp>): Promise<Pixels> {
  return image.removeAlpha().raw().toBuffer({ resolveWithObject: true })
}

function colourAt({ data, info }: Pixels, x: number, y: number): string {
  return `#${data.toString('hex', (y * info.width + x) * 3, (y * info.width + x) * 3 + 3)}`
}

function countColour({ data }: Pixels, colour: string): number {
  const wanted = Number.parseInt(colour.slice(1), 16)
  let count = 0
  for (let at = 0; at < data.length; at += 3) if (data.readUIntBE(at, 3) === wanted) count++
  return count
}

/** Of a frame of so many dots. */
function borderColours(pixels: Pixels, frame: number): string[] {
  const { width, height } = pixels.info
  const colours: string[] = []
  for (let x = 0; x < width; x++) for (let y = 0; y < frame; y++) colours.push(colourAt(pixels, x, y), colourAt(pixels, x, height - 1 - y))
  for (let y = 0; y < height; y++) for (let x = 0; x < frame; x++) colours.push(colourAt(pixels, x, y), colourAt(pixels, width - 1 - x, y))
  return colours
}

/** The stretches of a colour that stand on one line, with the height of each. */
function barsOf(pixels: Pixels, colour: string): { readonly from: number; readonly height: number }[] {
  const { width, height } = pixels.info
  const heights = Array.from({ length: width }, (_, x) => {
    let count = 0
    for (let y = 0; y < height; y++) if (colourAt(pixels, x, y) === colour) count++
    return count
  })
  return heights.flatMap((count, x) => (count > 50 && (heights[x - 1] ?? 0) <= 50 ? [{ from: x, height: heights[x + 5] ?? 0 }] : []))
}

/** All texts of a picture but its title and description, line after line. */
async function writtenOn(address: string): Promise<string> {
  using document = XmlDocument.fromString(await askText(address))
  return document
    .find('//svg:text', svg)
    .map(({ content }) => content)
    .join(' ')
    .replace(/(?<=[?&]) /g, '')
}

async function readRows(address: string): Promise<Record<string, string>[]> {
  return parse(await askText(address), { columns: true })
}

async function problemOf(address: string): Promise<[number, string | undefined]> {
  const response = await ask(address)
  return [response.status, JSON.parse(await response.text()).parameter]
}
