import { describe, expect, test } from 'vitest'
import { OPTIONS, POST } from '../[[...file]]/route'
import { ask, importMadeUpRecord } from './made-up-record'

importMadeUpRecord()

function headers(response: Response) {
  return Object.fromEntries(response.headers)
}

async function problem(address: string) {
  const response = await ask(address)
  return { status: response.status, type: response.headers.get('content-type'), body: await response.json() }
}

describe('headers', () => {
  test('of a CSV file', async () => {
    expect(headers(await ask('casualties.csv'))).toEqual({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'Allow, Content-Disposition, ETag, Link',
      'cache-control': 'public, max-age=0, s-maxage=300, stale-while-revalidate=86400',
      'content-disposition': 'attachment; filename="casualties_UA_2022-02_2030-01_ca9ab75d.csv"',
      'content-type': 'text/csv; charset=utf-8; header=present',
      etag: expect.stringMatching(/^W\/"[0-9a-f]{32}"$/),
      link: '<casualties.csv-metadata.json>; rel="describedby"; type="application/csvm+json"',
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
    })
  })

  test('of a JSON file', async () => {
    expect(headers(await ask('answer-shares.json?to=2029-12'))).toMatchObject({
      'content-disposition': 'attachment; filename="answer-shares_2029-12_ca9ab75d.json"',
      'content-type': 'application/json',
    })
  })

  test('of an Excel and of a Parquet file', async () => {
    expect(headers(await ask('casualties.xlsx?place=UA-14'))).toMatchObject({
      'content-disposition': 'attachment; filename="casualties_UA-14_2030-01_ca9ab75d.xlsx"',
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    })
    expect(headers(await ask('groups.parquet'))).toMatchObject({
      'content-disposition': 'attachment; filename="groups_ca9ab75d.parquet"',
      'content-type': 'application/vnd.apache.parquet',
    })
  })

  test('name the file by table, place and months', async () => {
    expect(await fileName('casualties.csv?place=*&asOf=2030-02-28')).toBe('casualties_2030-01_ca9ab75d.csv')
    expect(await fileName('casualties.csv?place=UA-14')).toBe('casualties_UA-14_2030-01_ca9ab75d.csv')
    expect(await fileName('casualties.csv?weapon=other')).toBe('casualties_UA_ca9ab75d.csv')
    expect(await fileName('casualties.csv?asOf=2030-02-09')).toBe('casualties_UA_ca9ab75d.csv')
    expect(await fileName('context.csv?asOf=2030-02-28')).toBe('context_UA_2029-12_2030-01_ca9ab75d.csv')
    expect(await fileName('waves.csv')).toBe('waves_2029-12_2030-02_ca9ab75d.csv')
    expect(await fileName('publishers.json')).toBe('publishers_ca9ab75d.json')
  })
})

async function fileName(address: string): Promise<string | undefined> {
  const response = await ask(address)
  return response.headers.get('content-disposition')?.match(/^attachment; filename="(.+)"$/)?.[1]
}

describe('ETag', () => {
  test('answers 304 without a body to the reader who has the file', async () => {
    const etag = (await ask('casualties.csv')).headers.get('etag') ?? ''
    const response = await ask('casualties.csv', { headers: { 'If-None-Match': etag } })
    expect(response.status).toBe(304)
    expect(await response.text()).toBe('')
    expect(headers(response)).toEqual({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'Allow, Content-Disposition, ETag, Link',
      'cache-control': 'public, max-age=0, s-maxage=300, stale-while-revalidate=86400',
      etag,
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
    })
  })

  test('is compared weakly, in a list, and with a star', async () => {
    const etag = (await ask('casualties.csv')).headers.get('etag') ?? ''
    expect(await status(etag.replace('W/', ''))).toBe(304)
    expect(await status(`"other", ${etag}`)).toBe(304)
    expect(await status('*')).toBe(304)
    expect(await status('"other"')).toBe(200)
    expect(await status(etag.slice(0, -2))).toBe(200)
  })

  test('differs with the format, the table, the query, the language, the byte-order mark and the tags', async () => {
    const answers = await Promise.all([
      ask('casualties.csv'),
      ask('casualties.json'),
      ask('casualties.xlsx'),
      ask('casualties.parquet'),
      ask('context.csv'),
      ask('casualties.csv?asOf=2100-12-31'),
      ask('casualties.csv?vintage=all'),
      ask('casualties.csv?lang=uk'),
      ask('casualties.csv?bom=1'),
      ask('casualties.csv?hxl=1'),
    ])
    expect(new Set(answers.map((answer) => answer.headers.get('etag'))).size).toBe(10)
  })

  test('is the same for the same query, however it is written', async () => {
    const answers = await Promise.all([
      ask('casualties.csv'),
      ask('casualties.csv?lang=en&bom=&vintage=latest&place=UA'),
      ask('casualties.csv?indicator=civilians-killed&indicator=civilians-injured&indicator=civilians-killed'),
    ])
    expect(new Set(answers.map((answer) => answer.headers.get('etag'))).size).toBe(1)
  })
})

async function status(ifNoneMatch: string): Promise<number> {
  return (await ask('casualties.csv', { headers: { 'If-None-Match': ifNoneMatch } })).status
}

test.each(['csv', 'xlsx', 'json', 'parquet'])('HEAD has the headers of GET and no body, a known ETag a 304: %s', async (format) => {
  const get = await ask(`context.${format}`)
  const head = await ask(`context.${format}`, { method: 'HEAD' })
  expect(headers(head)).toEqual(headers(get))
  expect(await head.text()).toBe('')
  const known = await ask(`context.${format}`, { headers: { 'If-None-Match': get.headers.get('etag') ?? '' } })
  expect([known.status, await known.text()]).toEqual([304, ''])
})

test('an Excel file states the address of the site, and its ETag changes with it', async () => {
  const etags = ['a.example', 'b.example'].map(async (host) => (await ask('groups.xlsx', { headers: { host } })).headers.get('etag'))
  expect(new Set(await Promise.all(etags)).size).toBe(2)
})

describe('problems', () => {
  test('a bad value names the parameter and lists the codes', async () => {
    expect(await problem('casualties.csv?age=elder')).toEqual({
      status: 400,
      type: 'application/problem+json',
      body: {
        type: 'about:blank',
        title: 'Bad request',
        status: 400,
        detail: 'The parameter "age" is "elder", expected one of all, adult, child, 60plus, *.',
        parameter: 'age',
        codes: ['all', 'adult', 'child', '60plus', '*'],
      },
    })
  })

  test('codes are those of the record', async () => {
    expect(await problem('casualties.json?indicator=made-up-sites')).toMatchObject({
      status: 400,
      body: { parameter: 'indicator', codes: ['civilians-injured', 'civilians-killed', 'share-of-civilians-killed', '*'] },
    })
    expect(await problem('answer-shares.csv?group=north')).toMatchObject({
      status: 400,
      body: { parameter: 'group', codes: ['all', 'asked-otherwise', 'west', '*'] },
    })
    expect(await problem('context.csv?place=UA-15')).toMatchObject({
      status: 400,
      body: { parameter: 'place', codes: ['UA', 'UA-14', 'UA_rest', '*'] },
    })
  })

  test('everything else that the contract refuses is a 400 too', async () => {
    expect(await problem('casualties.csv?utm_source=mail')).toMatchObject({ status: 400, body: { parameter: 'utm_source' } })
    expect(await problem('casualties.csv?place=UA&place=UA')).toMatchObject({ status: 400, body: { parameter: 'place' } })
    expect(await problem('casualties.csv?from=2030-02&to=2030-01')).toMatchObject({ status: 400, body: { parameter: 'from' } })
    expect(await problem('casualties.csv?asOf=2030-02-29')).toMatchObject({ status: 400, body: { parameter: 'asOf' } })
    expect(await problem('casualties.csv?by=weapon&weapon=*')).toMatchObject({ status: 400, body: { parameter: 'by' } })
    expect(await problem('groups.csv?asOf=2030-02-28')).toMatchObject({ status: 400, body: { parameter: 'asOf' } })
    expect(await problem('answer-shares.json?vintage=all')).toMatchObject({ status: 400, body: { parameter: 'vintage' } })
    expect(await problem(`casualties.csv?${'indicator=*&'.repeat(51)}`)).toMatchObject({ status: 400 })
    expect(await problem(`casualties.csv?place=${'U'.repeat(2000)}`)).toMatchObject({ status: 400 })
  })

  test('an unknown table or ending is a 404', async () => {
    expect(await problem('deaths.csv')).toEqual({
      status: 404,
      type: 'application/problem+json',
      body: {
        type: 'about:blank',
        title: 'Not found',
        status: 404,
        detail:
          'There is no table "deaths": expected one of casualties, context, answer-shares, publishers, sources, places, indicators, questions, answers, waves, margins, groups.',
      },
    })
    expect(await problem('casualties.xml')).toMatchObject({ status: 404 })
    expect(await problem('casualties')).toMatchObject({ status: 404 })
    expect(await problem('casualties.CSV')).toMatchObject({ status: 404 })
    expect(await problem('all/casualties.csv')).toMatchObject({ status: 404 })
    expect(await problem('__proto__.csv')).toMatchObject({ status: 404 })
  })

  test('are open to other sites and kept by nobody, whatever the reader has', async () => {
    const response = await ask('casualties.csv?age=elder', { headers: { 'If-None-Match': '*' } })
    expect(response.status).toBe(400)
    expect(headers(response)).toEqual({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'Allow, Content-Disposition, ETag, Link',
      'cache-control': 'no-store',
      'content-type': 'application/problem+json',
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
    })
  })

  test('writing is a 405 that says what is taken', async () => {
    const response = POST()
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(await response.json()).toEqual({
      type: 'about:blank',
      title: 'Method not allowed',
      status: 405,
      detail: 'The data addresses are for reading: expected GET or HEAD.',
    })
  })
})

test('another site may ask first', () => {
  expect(OPTIONS().status).toBe(204)
  expect(headers(OPTIONS())).toMatchObject({
    'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'Allow, Content-Disposition, ETag, Link',
    allow: 'GET, HEAD, OPTIONS',
  })
})
