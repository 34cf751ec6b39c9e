import { describe, expect, test } from 'vitest'
import { downloadTables } from '@/lib/domain/tables/download-tables'
import { csvwFaults } from './csvw-faults'
import { ask, askText, importMadeUpRecord } from './made-up-record'

importMadeUpRecord()

const site = 'http://127.0.0.1:3000/data/'

/** A CSV and the description that its Link header leads to. */
async function askBoth(address: string) {
  const response = await ask(address)
  const [, link = ''] = /^<([^>]+)>; rel="describedby"; type="application\/csvm\+json"$/.exec(response.headers.get('link') ?? '') ?? []
  const metadata = new URL(link, `${site}${address}`).href
  return {
    csv: { address: `${site}${address}`, text: await response.text() },
    metadata: { address: metadata, text: await askText(metadata.replace(site, '')) },
  }
}

async function faultsOf(address: string) {
  const { csv, metadata } = await askBoth(address)
  return csvwFaults(csv, metadata)
}

test.each(downloadTables.map(({ name }) => name))('%s.csv is what its description says', async (name) => {
  expect(await faultsOf(`${name}.csv`)).toEqual([])
})

test.each([
  'casualties.csv?from=2030-01&to=2030-01',
  'casualties.csv?indicator=*&place=*&weapon=*&age=*&sex=*&period=*&vintage=all',
  'context.csv?asOf=2030-02-28&lang=uk',
  'answer-shares.csv?group=*',
  'sources.csv?bom=1',
  'casualties.csv?hxl=1',
  'margins.csv?hxl=1',
])('%s too, and the description names its query', async (address) => {
  expect(await faultsOf(address)).toEqual([])
})

describe('the checks find', () => {
  test.each([
    ['another file', (text: string) => text, (text: string) => text.replace('casualties.csv', 'cups.csv'), 'url cups.csv'],
    ['a word for a number', (text: string) => text.replace(/,\d+,persons,/, ',tea,persons,'), (text: string) => text, 'value "tea"'],
    ['an empty cell', (text: string) => text.replace(/,persons,/, ',,'), (text: string) => text, 'unit is empty'],
    ['another code', (text: string) => text.replace(/,primary,/, ',tea,'), (text: string) => text, 'source_kind "tea"'],
    [
      'another column',
      (text: string) => text.replace('figure_id,', 'cup_id,'),
      (text: string) => text,
      expect.stringMatching(/^header cup_id/),
    ],
    ['a row twice', (text: string) => `${text}${text.split('\r\n')[1]}\r\n`, (text: string) => text, 'primaryKey'],
  ])('%s', async (_, changeCsv, changeMetadata, fault) => {
    const { csv, metadata } = await askBoth('casualties.csv')
    expect(csvwFaults({ ...csv, text: changeCsv(csv.text) }, { ...metadata, text: changeMetadata(metadata.text) })).toContainEqual(fault)
  })
})

test('a description is checked as the CSV is', async () => {
  expect((await ask('casualties.csv-metadata.json?tea=1')).status).toBe(400)
  expect((await ask('casualties.csv-metadata.json?from=2030')).status).toBe(400)
  expect((await ask('cups.csv-metadata.json')).status).toBe(404)
})

test('a description is written out like this', async () => {
  const response = await ask('publishers.csv-metadata.json')
  expect(response.headers.get('content-type')).toBe('application/csvm+json')
  expect(response.headers.get('link')).toBeNull()
  expect(await response.json()).toMatchObject({
    '@type': 'Table',
    url: 'publishers.csv',
    'dc:title': [
      { '@value': 'Publishers', '@language': 'en' },
      { '@value': 'Видавці', '@language': 'uk' },
    ],
    'schema:version': 'ca9ab75dcd6b',
    tableSchema: {
      columns: [
        {
          name: 'publisher_id',
          titles: { en: ['Publisher', 'publisher_id'], uk: 'Видавець' },
          datatype: { base: 'string', format: '^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$' },
          required: true,
        },
        { name: 'name', datatype: 'string' },
        { name: 'short_name', datatype: 'string' },
        { name: 'kind', datatype: { base: 'string', format: '^(un-body|press|government|civil-society|research-institute|research)$' } },
      ],
      primaryKey: ['publisher_id'],
    },
  })
})
