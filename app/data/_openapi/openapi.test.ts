import { readdirSync } from 'node:fs'
import path from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import { chartKinds } from '@/lib/domain/chart-kinds'
import { downloadTables } from '@/lib/domain/tables/download-tables'
import { formats } from '@/lib/domain/tables/file-formats'
import { ask, askText } from '../_answers/made-up-record'
import { recordFiles } from '../_answers/record-files'

type Operation = { get: { description?: string; parameters: Record<string, unknown>[]; responses: Record<string, unknown> } }
type Document = {
  servers: { url: string }[]
  paths: Record<string, Operation>
  components: { parameters: Record<string, Record<string, unknown>> }
}

const document: Document = JSON.parse(await askText('openapi.json'))

test('the document is valid OpenAPI 3.1', async () => {
  const validator = new Validator()
  const { valid, errors } = await validator.validate(structuredClone(document))
  expect(errors).toBeUndefined()
  expect(valid).toBe(true)
  expect(validator.version).toBe('3.1')
})

test('it describes every table in every format with its metadata, the citations, the whole record, the charts, the feed and itself', () => {
  expect(Object.keys(document.paths).toSorted()).toEqual(
    [
      ...downloadTables.flatMap(({ name }) => [...formats, 'csv-metadata.json'].map((ending) => `/data/${name}.${ending}`)),
      ...['bib', 'ris', 'json'].flatMap((ending) => [`/data/figures/{value_id}.${ending}`, `/data/sources/{source_id}.${ending}`]),
      '/data/sources.bib',
      '/data/sources.ris',
      '/data/sources.csl.json',
      ...Object.keys(recordFiles).map((file) => `/data/${file}`),
      ...chartKinds.flatMap((kind) => [`/data/charts/${kind}.svg`, `/data/charts/${kind}.png`]),
      '/data/datapackage.json',
      '/feed.atom',
      '/data/openapi.json',
    ].toSorted(),
  )
})

test('no route of the app is left out but the way to the overview, and the views that pages ask for themselves', () => {
  const app = path.join(import.meta.dirname, '../..')
  const routes = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((file) => path.basename(file) === 'route.ts')
  const isDescribed = (route: string) => {
    const [start = ''] = `/${route}`.split(/\[|\/route\.ts$/)
    return start !== '' && start !== '/' && Object.keys(document.paths).some((known) => known.startsWith(start))
  }
  expect(routes).toContain(path.join('data', '[[...file]]', 'route.ts'))
  expect(routes.filter((route) => !isDescribed(route)).toSorted()).toEqual([
    '[locale]/casualties/view.json/route.ts',
    '[locale]/timeline/view.json/route.ts',
    'route.ts',
  ])
})

test('it states the site that it was read from, and is the same byte by byte when it is read again', async () => {
  expect(document.servers).toEqual([{ url: 'http://127.0.0.1:3000' }])
  const first = await ask('openapi.json')
  const again = await ask('openapi.json')
  expect(await first.text()).toBe(await again.text())
  expect(first.headers.get('etag')).toBe(again.headers.get('etag'))
  const other = await ask('openapi.json', { headers: { host: 'example.org' } })
  expect(other.headers.get('etag')).not.toBe(first.headers.get('etag'))
  expect(JSON.parse(await other.text())).toMatchObject({ servers: [{ url: 'http://example.org' }] })
})

test('it answers 304 to the reader who has it, and refuses parameters', async () => {
  const etag = (await ask('openapi.json')).headers.get('etag') ?? ''
  expect((await ask('openapi.json', { headers: { 'If-None-Match': etag } })).status).toBe(304)
  expect((await ask('openapi.json?lang=uk')).status).toBe(400)
})

test('every parameter says what it means, and its example has an answer', async () => {
  const { parameters } = document.components
  const failed: string[] = []
  for (const [path, { get }] of Object.entries(document.paths).filter(([name]) => name !== '/feed.atom')) {
    const own = get.parameters.map((parameter) => parameters[String(parameter.$ref).split('/').at(-1) ?? ''] ?? parameter)
    const address = own
      .filter((parameter) => parameter.in === 'path')
      .reduce((text, { name, example }) => text.replace(`{${name}}`, String(example)), path.replace('/data/', ''))
    for (const { name, description, example } of own.filter((parameter) => parameter.in === 'query')) {
      expect(description).not.toBe(name)
      const search = new URLSearchParams([[String(name), String(example)]])
      if ((await ask(`${address}?${search}`, { method: 'HEAD' })).status !== 200) failed.push(`${address}?${search}`)
    }
    if ((await ask(address)).status !== 200) failed.push(address)
  }
  expect(failed).toEqual([])
})

test('the example of each table has rows', async () => {
  for (const { name } of downloadTables) {
    const { description = '' } = document.paths[`/data/${name}.json`]?.get ?? {}
    const address = description.split('/data/').at(-1) ?? ''
    expect(JSON.parse(await askText(address)).rows.length, address).toBeGreaterThan(0)
  }
})

test('column types become schemas of JSON cells, null where a column may be empty', () => {
  expect(document).toMatchObject({
    components: {
      schemas: {
        casualties: {
          properties: {
            query: { properties: { from: { type: ['string', 'null'] }, vintage: { enum: ['latest', 'first', 'all'] } } },
            rows: {
              items: {
                properties: {
                  value: { type: 'number' },
                  as_of: { type: ['string', 'null'], format: 'date' },
                  is_latest: { type: 'boolean' },
                  sex: { enum: ['all', 'male', 'female', 'unknown'] },
                },
              },
            },
          },
        },
      },
    },
  })
})
