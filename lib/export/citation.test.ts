import { describe, expect, test } from 'vitest'
import { type SourceKind, unsplit } from '@/lib/domain/codes'
import type { Indicator } from '@/lib/domain/indicator'
import type { Figure } from '@/lib/domain/observation'
import type { Source } from '@/lib/domain/source'
import { translator } from '@/lib/format/catalogue'
import { type CitationContext, toFigureItems, toShareItems, toSourceItem } from './citation'

const context: CitationContext = {
  publishers: new Map([['tea-board', { id: 'tea-board', name: 'Tea Board of Nowhere', shortName: 'Tea Board' }]]),
  t: translator('en'),
  locale: 'en',
  origin: 'https://record.example',
  recordVersion: '0123456789ab',
  asOf: null,
}

function source(kind: SourceKind, fields: Partial<Source> = {}): Source {
  return {
    id: 'tea-1',
    publisherId: 'tea-board',
    publisher: 'Tea Board',
    title: 'Cups of tea',
    url: 'https://tea.example/1',
    publishedOn: '2001-12-10',
    language: 'en',
    kind,
    note: null,
    ...fields,
  }
}

describe('a document', () => {
  test('is cited by the full name of its publisher, with its day', () => {
    expect(toSourceItem(source('primary'), context)).toEqual({
      id: 'tea-1',
      type: 'webpage',
      title: 'Cups of tea',
      author: [{ literal: 'Tea Board of Nowhere' }],
      issued: { 'date-parts': [[2001, 12, 10]] },
      URL: 'https://tea.example/1',
      language: 'en',
    })
  })

  test('that did not make the figure says what it is', () => {
    expect(toSourceItem(source('secondary'), context).genre).toBe('Press report or repost')
  })

  test('has no more of a date than it states', () => {
    expect(toSourceItem(source('primary', { publishedOn: '2001-12' }), context).issued).toEqual({ 'date-parts': [[2001, 12]] })
    expect(toSourceItem(source('primary', { publishedOn: null }), context)).not.toHaveProperty('issued')
  })

  test('without address and language has neither', () => {
    const item = toSourceItem(source('primary', { url: null, language: null }), context)
    expect(Object.keys(item).sort()).toEqual(['author', 'id', 'issued', 'title', 'type'])
    expect(item.type).toBe('document')
  })
})

const cups: Indicator = {
  id: 'cups',
  nameEn: 'Cups drunk',
  nameUk: null,
  unit: 'persons',
  kind: 'flow',
  producer: 'Tea Board',
  isVerified: true,
  definition: 'Cups.',
}
const place = { id: 'NW', kind: 'country', nameEn: 'Nowhere', nameUk: null }

function figure(fields: Partial<Figure> = {}): Figure {
  const citation = { source: source('secondary'), qualifier: 'exact', locator: 'paragraph 3', asPrinted: null, note: null } as const
  return {
    figureId: '0a1b2c3d4e5f',
    series: { indicator: 'cups', place: 'NW', ...unsplit },
    period: { start: '2001-11-01', end: '2001-11-30' },
    value: 1226,
    asOf: '2001-12-05',
    publishedOn: '2001-12',
    citations: [citation],
    qualifier: 'exact',
    isLatest: false,
    conflicts: [],
    ...fields,
  }
}

describe('a figure', () => {
  test('is cited by its document with the locator, then by this record with the vintage', () => {
    expect(toFigureItems({ figure: figure(), indicator: cups, place }, context)).toEqual([
      {
        id: 'tea-1',
        type: 'webpage',
        title: 'Cups of tea',
        author: [{ literal: 'Tea Board of Nowhere' }],
        issued: { 'date-parts': [[2001, 12, 10]] },
        URL: 'https://tea.example/1',
        language: 'en',
        genre: 'Press report or repost',
        note: 'In the document: paragraph 3.',
      },
      {
        id: 'figure-0a1b2c3d4e5f',
        type: 'dataset',
        title: 'Cups drunk, Nowhere, November 2001: 1,226 verified',
        author: [{ literal: 'Civilian Harm Record' }],
        URL: 'https://record.example/en/figures/0a1b2c3d4e5f',
        language: 'en',
        number: 'figure 0a1b2c3d4e5f',
        version: '0123456789ab',
        note: 'Figure of Tea Board, published December 2001, data as of 5 December 2001, as reported by Tea Board.',
      },
    ])
  })

  test('carries its qualifier in words, and its breakdown', () => {
    const split = figure({ qualifier: 'at-least', series: { indicator: 'cups', place: 'NW', ...unsplit, age: 'child' } })
    expect(toFigureItems({ figure: split, indicator: cups, place }, context)[1].title).toBe(
      'Cups drunk, children, Nowhere, November 2001: at least 1,226',
    )
    expect(toFigureItems({ figure: figure(), indicator: { ...cups, isVerified: false }, place }, context)[1]).toMatchObject({
      title: 'Cups drunk, Nowhere, November 2001: 1,226, according to Tea Board',
      note: expect.stringContaining('Figure of Tea Board'),
    })
  })

  test('of a document of its own producer is stated by it; a day that is not stated is left out', () => {
    const [citation] = figure().citations
    const stated = figure({ asOf: null, citations: [{ ...citation, source: source('primary'), locator: null }] })
    const [document, record] = toFigureItems({ figure: stated, indicator: cups, place }, context)
    expect(document).not.toHaveProperty('note')
    expect(record.note).toBe('Figure of Tea Board, published December 2001, stated by Tea Board.')
  })

  test('seen on a day says so, and leads to that day', () => {
    const [, record] = toFigureItems({ figure: figure(), indicator: cups, place }, { ...context, asOf: '2002-01-31' })
    expect(record.URL).toBe('https://record.example/en/figures/0a1b2c3d4e5f?asOf=2002-01-31')
    expect(record.note).toMatch(/ As the record stood on 31 January 2002\.$/)
  })
})

describe('a survey share', () => {
  const wave = {
    id: 'tea-2001',
    publisher: 'Tea Board',
    name: 'Tea survey, November 2001',
    fieldworkStart: '2001-11-01',
    fieldworkEnd: '2001-11-20',
    sampleSize: null,
    mode: null,
    population: null,
    coverageNote: null,
    marginNote: null,
    publishedOn: null,
    status: 'interim',
    supersededBy: null,
    source: source('secondary'),
  } as const
  const share = {
    shareId: '5f4e3d2c1b0a',
    wave,
    question: { id: 'milk', shortTitle: 'Milk in tea' },
    answer: { question: 'milk', id: 'yes', position: 1, label: 'Yes', kind: 'substantive', sumOf: [] },
    group: { id: 'all', kind: 'all', name: 'All respondents' },
    percent: 62.5,
    publishedOn: '2001-12-10',
    citations: [{ source: source('secondary'), locator: null, note: null }],
  } as const

  const question = { ...share.question, wording: 'With milk?', isDistribution: true, note: null, answers: [share.answer] }

  test('is cited with its wave', () => {
    expect(toShareItems({ share, question }, context)[1]).toEqual({
      id: 'share-5f4e3d2c1b0a',
      type: 'dataset',
      title: 'Milk in tea: 62.5 % answered “Yes” (Tea Board, 1–20 November 2001, interim release)',
      author: [{ literal: 'Civilian Harm Record' }],
      URL: 'https://record.example/en/figures/5f4e3d2c1b0a',
      language: 'en',
      number: 'share 5f4e3d2c1b0a',
      version: '0123456789ab',
      note: 'Tea survey, November 2001, published 10 December 2001, as reported by Tea Board.',
    })
  })

  test('known by its fieldwork alone claims no day of publication', () => {
    const undated = {
      ...share,
      publishedOn: '2001-11-20',
      citations: [{ ...share.citations[0], source: source('primary', { publishedOn: null }) }],
    } as const
    expect(toShareItems({ share: undated, question }, context)[1].note).toBe(
      'Tea survey, November 2001, day of publication not stated, stated by Tea Board.',
    )
  })
})
