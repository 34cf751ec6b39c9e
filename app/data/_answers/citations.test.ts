import { parse as parseRis } from 'astrocite-ris'
import { parse as parseBibtex } from 'biblatex-csl-converter'
import { describe, expect, test } from 'vitest'
import { formatCitedTitle } from '@/lib/export/cited-title'
import { getDictionary } from '@/lib/queries/dictionary'
import { ask } from './made-up-record'

// Of the shipped record: every document of it, read back by other libraries than the one that wrote it.

async function askBody(address: string): Promise<string> {
  return (await ask(address)).text()
}

async function listStated() {
  const { sources, publishers } = await getDictionary()
  return [...sources.values()].map(({ id, title, publishedOn, publisherId, url }) => ({
    id,
    title: formatCitedTitle(title),
    date: publishedOn ?? undefined,
    publisher: publishers.get(publisherId)?.name,
    url,
  }))
}

function byId<Item extends { readonly id?: unknown }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
}

describe('every document is read back as the record states it', () => {
  test('from BibTeX', async () => {
    const { entries, errors } = parseBibtex(await askBody('sources.bib'))
    const read = Object.values(entries).map(({ entry_key: id, fields }) => ({
      id,
      title: plain(fields.title),
      date: fields.date,
      publisher: plain((fields.author as { literal: unknown }[])[0]?.literal),
      url: fields.url,
    }))
    expect(errors).toEqual([])
    expect(byId(read)).toEqual(await listStated())
  })

  test('from RIS', async () => {
    const read = parseRis(await askBody('sources.ris')).map((item) => ({
      id: item.id,
      title: item.title,
      date: item.issued && 'date-parts' in item.issued ? item.issued['date-parts']?.[0]?.filter((part: unknown) => part !== '') : undefined,
      publisher: item.publisher,
      url: item.URL,
    }))
    expect(byId(read)).toEqual((await listStated()).map((stated) => ({ ...stated, date: stated.date?.split('-') })))
  })

  test('from CSL-JSON', async () => {
    const items: { id: string; title: string; issued?: { 'date-parts': number[][] }; author: { literal: string }[]; URL: string }[] =
      JSON.parse(await askBody('sources.csl.json'))
    const read = items.map(({ id, title, issued, author, URL }) => ({
      id,
      title,
      date: issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-'),
      publisher: author[0]?.literal,
      url: URL,
    }))
    expect(byId(read)).toEqual(await listStated())
  })
})

describe('a figure', () => {
  test('is cited by its document and by this record, at the address that was asked', async () => {
    expect(JSON.parse(await askBody('figures/5d61928ee5be.json'))).toEqual([
      {
        id: 'interfax-ukraine-2022-07-04',
        type: 'webpage',
        title: '[report on the OHCHR update as of 3 July 2022]',
        author: [{ literal: 'Interfax-Ukraine' }],
        issued: { 'date-parts': [[2022, 7]] },
        URL: 'https://en.interfax.com.ua/news/general/844359.html',
        language: 'en',
        genre: 'Press report or repost',
        note: 'In the document: by-month paragraph.',
      },
      {
        id: 'figure-5d61928ee5be',
        type: 'dataset',
        title: '3,028 verified civilian deaths in Ukraine in March 2022',
        author: [{ literal: 'Civilian Harm Record' }],
        URL: 'http://127.0.0.1:3000/en/figures/5d61928ee5be',
        language: 'en',
        number: 'figure 5d61928ee5be',
        version: expect.stringMatching(/^[0-9a-f]{12}$/),
        note: 'Figure of OHCHR, published 3 July 2022, data as of 3 July 2022, as reported by Interfax-Ukraine.',
      },
    ])
  })

  test('on a day is the one of that day, and not there before its publication', async () => {
    expect(await askBody('figures/5d61928ee5be.bib?asOf=2022-08-28')).toContain('As the record stood on 28 August 2022.')
    expect(await problem('figures/5d61928ee5be.bib?asOf=2022-07-02')).toMatchObject({
      status: 404,
      detail: 'There is no figure or share "5d61928ee5be" known on 2 July 2022.',
    })
  })

  test('may be a survey share', async () => {
    expect(await askBody('figures/223e6e17cc35.ris')).toContain('ID  - share-223e6e17cc35\r\n')
  })
})

test('a document on a day before it is not there; an undated one always is', async () => {
  expect(await problem('sources/novinite-2025-09-17.json?asOf=2025-09-16')).toMatchObject({ status: 404 })
  expect((await ask('sources/novinite-2025-09-17.json?asOf=2025-09-17')).status).toBe(200)
  expect((await ask('sources/2024-press-2022-04.ris?asOf=2022-01-01')).status).toBe(200)
})

test('the filter of the documents selects, newest first, undated ones last', async () => {
  const items: { id: string }[] = JSON.parse(await askBody('sources.csl.json?kind=secondary&publisher=unn&asOf=2024-08-31'))
  expect(items.map(({ id }) => id)).toEqual([
    'unn-2024-05-10',
    'unn-2024-02-08',
    'unn-2023-04-10',
    'unn-2024-02-direction',
    'unn-2024-04-unicef',
    'unn-2025-01-endure',
    'unn-hrmmu-2024-05',
    'unn-hrmmu-2025-04',
  ])
})

describe('headers', () => {
  test('name the file and its type', async () => {
    expect(await typeAndName('figures/5d61928ee5be.bib')).toEqual([
      'application/x-bibtex; charset=utf-8',
      'figure_5d61928ee5be_VERSION.bib',
    ])
    expect(await typeAndName('sources/novinite-2025-09-17.ris')).toEqual([
      'application/x-research-info-systems; charset=utf-8',
      'source_novinite-2025-09-17_VERSION.ris',
    ])
    expect(await typeAndName('sources.csl.json?kind=primary&publisher=kiis')).toEqual([
      'application/vnd.citationstyles.csl+json',
      'sources_primary_kiis_VERSION.csl.json',
    ])
  })

  test('are those of every data answer', async () => {
    expect(Object.fromEntries((await ask('sources.bib')).headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=0, s-maxage=300, stale-while-revalidate=86400',
      etag: expect.stringMatching(/^W\/"[0-9a-f]{32}"$/),
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
    })
  })

  test('the ETag differs with format, document, filter, day, and the address of the site', async () => {
    const answers = await Promise.all([
      ask('figures/5d61928ee5be.bib'),
      ask('figures/5d61928ee5be.ris'),
      ask('figures/5d61928ee5be.bib?asOf=2022-08-28'),
      ask('figures/5d61928ee5be.bib', { headers: { host: 'record.example' } }),
      ask('figures/223e6e17cc35.bib'),
      ask('sources/novinite-2025-09-17.bib'),
      ask('sources.bib'),
      ask('sources.bib?kind=primary'),
      ask('sources.bib?asOf=2022-08-28'),
    ])
    expect(new Set(answers.map((answer) => answer.headers.get('etag'))).size).toBe(9)
  })

  test('a reader who has the file gets 304, HEAD no body', async () => {
    const etag = (await ask('sources.ris')).headers.get('etag') ?? ''
    expect((await ask('sources.ris', { headers: { 'If-None-Match': etag } })).status).toBe(304)
    expect(await (await ask('sources.ris', { method: 'HEAD' })).text()).toBe('')
  })
})

test('everything else is a problem', async () => {
  expect(await problem('figures/000000000000.bib')).toMatchObject({ status: 404, detail: 'There is no figure or share "000000000000".' })
  expect(await problem('sources/unwritten.bib')).toMatchObject({ status: 404, detail: 'There is no document "unwritten".' })
  expect(await problem('figures/5d61928ee5be.csv')).toMatchObject({ status: 404 })
  expect(await problem('figures/5d61928ee5be')).toMatchObject({ status: 404 })
  expect(await problem('figures.bib')).toMatchObject({ status: 404 })
  expect(await problem('figures/5d61928ee5be.bib?lang=en')).toMatchObject({ status: 400, parameter: 'lang' })
  expect(await problem('sources.bib?kind=tertiary')).toMatchObject({ status: 400, parameter: 'kind', codes: ['primary', 'secondary'] })
  expect(await problem('sources.csl.json?asOf=2022-13-01')).toMatchObject({ status: 400, parameter: 'asOf' })
  expect(await problem('sources.json?kind=primary')).toMatchObject({ status: 400, parameter: 'kind' })
})

async function problem(address: string) {
  const response = await ask(address)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  return response.json()
}

async function typeAndName(address: string) {
  const { headers } = await ask(address)
  const name = headers.get('content-disposition')?.match(/^attachment; filename="(.+)"$/)?.[1]
  return [headers.get('content-type'), name?.replace(/_[0-9a-f]{8}\./, '_VERSION.')]
}

/** The text of a parsed field, without its marks. */
function plain(nodes: unknown): string {
  return (nodes as { text?: string }[]).map(({ text }) => text ?? '').join('')
}
