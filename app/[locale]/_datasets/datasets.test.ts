import { describe, expect, test } from 'vitest'
import { type Dataset, toDatasetJsonLd } from '@/lib/export/dataset-json-ld'
import { translator } from '@/lib/format/catalogue'
import { getMonthView } from '@/lib/queries/casualties-view'
import { getContextViews } from '@/lib/queries/context-views'
import { getDictionary } from '@/lib/queries/dictionary'
import { getKnownCodes } from '@/lib/queries/known-codes'
import { getQuestion } from '@/lib/queries/questions'
import { getRecord } from '@/lib/queries/record'
import { getSurveyQuestion } from '@/lib/queries/survey-question'
import { getTotalsViews } from '@/lib/queries/totals-views'
import { findComparison, listComparable } from '@/lib/queries/wave-comparison'
import { findWave, findWaveView } from '@/lib/queries/waves'
import { comparedSharesQuery } from '@/lib/query/compare-query'
import { parseFiguresQuery } from '@/lib/query/figures-query'
import { parseSharesQuery } from '@/lib/query/shares-query'
import { ask } from '../../data/_answers/made-up-record'
import { getCasualtiesAnswer } from '../casualties/_answer/casualties-answer'
import { readTotalsAddress } from '../casualties/totals/_answer/totals-address'
import { getTimelineAnswer } from '../timeline/_answer/timeline-answer'
import { describeContext, describeMonth, describeMonths, describeTotals, explorerAddress } from './figure-datasets'
import { describeComparison, describeRecord, describeShares, describeWave } from './other-datasets'
import { describeTimeline } from './timeline-dataset'

/** The rules of dataset search for what it must and should find (Google, "Dataset structured data"). */
function faultsOf(data: Record<string, unknown>): string[] {
  const text = (name: string) => (typeof data[name] === 'string' ? data[name] : '')
  const members = (name: string) => (Array.isArray(data[name]) ? (data[name] as Record<string, unknown>[]) : [])
  const isAddress = (value: unknown) => typeof value === 'string' && /^https:\/\/example\.org\/[^\s]*$/.test(value)
  const rules: [string, boolean][] = [
    ['@context', data['@context'] === 'https://schema.org/' && data['@type'] === 'Dataset'],
    ['name', text('name').length > 10],
    ['description', text('description').length >= 50 && text('description').length <= 5000],
    ['url', isAddress(data.url)],
    ['creator', JSON.stringify(data.creator ?? '').includes('"Organization","name":"Civilian Harm Record"')],
    ['includedInDataCatalog', JSON.stringify(data.includedInDataCatalog ?? '').includes('"DataCatalog"')],
    ['isAccessibleForFree', data.isAccessibleForFree === true],
    ['version', /^[0-9a-f]{12}$/.test(text('version'))],
    ['temporalCoverage', /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/.test(text('temporalCoverage'))],
    ['spatialCoverage', JSON.stringify(data.spatialCoverage ?? '').includes('"Place","name"')],
    ['variableMeasured', members('variableMeasured').length > 0 && members('variableMeasured').every((one) => one.name && one.unitText)],
    [
      'distribution',
      members('distribution').length > 0 && members('distribution').every((one) => isAddress(one.contentUrl) && one.encodingFormat),
    ],
    ['citation', members('citation').every((one) => one['@type'] === 'CreativeWork' && one.name && isAddress(one['@id']))],
    [
      'isBasedOn',
      members('isBasedOn')
        .map((one) => one['@id'])
        .join() ===
        members('citation')
          .map((one) => one['@id'])
          .join(),
    ],
    ['license', !('license' in data)],
  ]
  return rules.filter(([, holds]) => !holds).map(([name]) => name)
}

async function toJsonLd(dataset: Dataset | null): Promise<Record<string, unknown>> {
  if (!dataset) throw new Error('There is no dataset')
  const [{ publishers }, { recordVersion }] = await Promise.all([getDictionary(), getRecord()])
  return toDatasetJsonLd(dataset, { publishers, recordVersion, origin: 'https://example.org', locale: 'en', t: translator('en') })
}

const codes = await getKnownCodes()

async function explorer(search: Record<string, string>) {
  const answer = await getCasualtiesAnswer(search, 'en')
  return describeMonths(answer, explorerAddress(answer.query, 'en'), 'en')
}

async function month(name: string, asOf: string | null = null) {
  return describeMonth(name, await getMonthView(name, asOf), asOf, 'en')
}

async function totals(search: Record<string, string>) {
  const { query } = await readTotalsAddress(search)
  return describeTotals(query, await getTotalsViews(query), 'en')
}

async function question(search: string) {
  const query = { ...parseSharesQuery(search, codes), questions: ['endure'] }
  const asked = await getQuestion('endure')
  return describeShares(asked, query, (await getSurveyQuestion(asked, query)).view, 'en')
}

async function wave(id: string, asOf: string | null) {
  const known = await findWave(id)
  const { view } = known ? await findWaveView(known, asOf) : { view: null }
  return view && describeWave(view, asOf, 'en')
}

async function comparison(id: string) {
  const asked = await getQuestion(id)
  const query = { first: null, second: null, group: null, asOf: null }
  const compared = await findComparison(asked, await listComparable(id, null), query)
  if (!compared) return null
  const { earlier, later, group } = compared.comparison
  const shares = comparedSharesQuery({ question: id, waves: [earlier.id, later.id], group: group.id, asOf: null })
  return describeComparison(asked, compared.comparison, shares, 'en')
}

async function context(search: string) {
  const query = parseFiguresQuery(search, 'context', codes)
  return describeContext(query, (await getContextViews(query)).views, 'en')
}

async function timeline(search: Record<string, string>) {
  return describeTimeline(await getTimelineAnswer(search, 'en'), 'en')
}

const pages: [string, () => Promise<Dataset | null>][] = [
  ['the explorer', () => explorer({})],
  ['a split of the explorer', () => explorer({ by: 'weapon', asOf: '2025-06-30' })],
  ['a month', () => month('2025-11')],
  ['the totals', () => totals({})],
  ['a question', () => question('group=*')],
  ['a wave', () => wave('kiis-2026-01a', null)],
  ['two waves compared', () => comparison('trust-president')],
  ['context', () => context('')],
  ['the timeline', () => timeline({ asOf: '2025-12-15' })],
  ['the whole record', () => describeRecord(null, 'en')],
]

describe.each(pages)('%s', (_name, read) => {
  test('has what dataset search asks for', async () => {
    expect(faultsOf(await toJsonLd(await read()))).toEqual([])
  })

  test('is the same byte by byte when it is read again', async () => {
    expect(JSON.stringify(await toJsonLd(await read()))).toBe(JSON.stringify(await toJsonLd(await read())))
  })

  test('names files that have an answer', async () => {
    const { distribution } = (await toJsonLd(await read())) as { distribution: { contentUrl: string; encodingFormat: string }[] }
    for (const { contentUrl, encodingFormat } of distribution) {
      const { status, headers, body } = await ask(contentUrl.replace('https://example.org/data/', ''))
      await body?.cancel()
      expect([contentUrl, status, headers.get('content-type')?.replace(/;.*/, '')]).toEqual([contentUrl, 200, encodingFormat])
    }
  })
})

test('November 2025 is described in full', async () => {
  const data = await toJsonLd(await month('2025-11'))
  expect(data).toMatchObject({
    url: 'https://example.org/en/casualties/2025-11',
    name: 'Civilian casualties in November 2025, Ukraine',
    temporalCoverage: '2025-11-01/2025-11-30',
    spatialCoverage: { '@type': 'Place', name: 'Ukraine', identifier: 'UA' },
  })
  expect(data.citation).toContainEqual({
    '@type': 'CreativeWork',
    '@id': 'https://example.org/en/sources/ohchr-poc-2025-11',
    name: 'Protection of Civilians in Armed Conflict — November 2025',
    publisher: { '@type': 'Organization', name: 'OHCHR / UN Human Rights Monitoring Mission in Ukraine' },
    url: 'https://ukraine.ohchr.org/en/Protection-of-Civilians-in-Armed-Conflict-November-2025',
  })
})

test.each([
  ['2025-11', ['Civilians killed', 'Civilians injured', 'Share of civilian casualties']],
  ['2022-03', ['Civilians killed', 'Civilians injured']],
])('%s measures what it shows, and nothing else', async (name, indicators) => {
  const { variableMeasured } = (await toJsonLd(await month(name))) as { variableMeasured: { name: string }[] }
  expect(variableMeasured.map((variable) => variable.name)).toEqual(indicators)
})

test('an address states its query in full, and the day in words too', async () => {
  expect(await toJsonLd(await explorer({ to: '2025-05', from: '2025-05', asOf: '2025-06-30' }))).toMatchObject({
    url: 'https://example.org/en/casualties?from=2025-05&to=2025-05&indicator=civilians-injured&indicator=civilians-killed&place=UA&vintage=latest&asOf=2025-06-30',
    description: expect.stringMatching(/As the record stood on 30 June 2025\.$/),
  })
})

test('where nothing had been published there is no dataset', async () => {
  expect(await month('2025-11', '2025-01-01')).toBeNull()
  expect(await question('asOf=1990-01-01')).toBeNull()
  expect(await wave('kiis-2026-01a', '1990-01-01')).toBeNull()
  expect(await context('asOf=1990-01-01')).toBeNull()
  expect(await totals({ asOf: '1990-01-01' })).toBeNull()
  expect(await timeline({ asOf: '1990-01-01' })).toBeNull()
  expect(await describeMonths(null, '/en', 'en')).toBeNull()
})
