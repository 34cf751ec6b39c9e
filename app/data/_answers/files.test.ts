import { describe, expect, test } from 'vitest'
import { ask, askText, importMadeUpRecord, readExpected } from './made-up-record'

importMadeUpRecord()

const everything = 'indicator=*&place=*&age=*&sex=*&weapon=*&control=*&proximity=*&period=*&vintage=all'

describe('whole files, as written out in expected/', () => {
  test.each([
    ['casualties', `?${everything}`],
    ['context', ''],
    ['answer-shares', '?group=*'],
    ['publishers', ''],
    ['sources', ''],
    ['places', ''],
    ['indicators', ''],
    ['questions', ''],
    ['answers', ''],
    ['waves', ''],
    ['margins', ''],
    ['groups', ''],
  ])('%s, as CSV and as JSON', async (table, search) => {
    expect(await askText(`${table}.csv${search}`)).toBe(readExpected(`${table}.csv`))
    expect(JSON.parse(await askText(`${table}.json${search}`))).toEqual(JSON.parse(readExpected(`${table}.json`)))
  })
})

/** Some columns of a CSV answer, for tests of which rows there are. */
async function rows(address: string, ...columns: string[]): Promise<string[]> {
  const { rows: all } = JSON.parse(await askText(address)) as { rows: Record<string, unknown>[] }
  return all.map((row) => columns.map((column) => String(row[column])).join(' '))
}

const figure = ['indicator', 'period_end', 'value', 'qualifier', 'source_id', 'sources', 'is_latest'] as const

describe('casualties', () => {
  test('are the months that count today where nothing is said', async () => {
    expect(await rows('casualties.json', ...figure)).toEqual([
      'civilians-injured 2030-01-31 90 exact post-2030-03 1 true',
      'civilians-killed 2022-02-28 7 exact obs-undated 1 true',
      'civilians-killed 2030-01-31 51 exact post-2030-03 1 true',
    ])
  })

  test('as first published', async () => {
    expect(await rows('casualties.json?vintage=first', ...figure)).toEqual([
      'civilians-injured 2030-01-31 90 exact post-2030-03 1 true',
      'civilians-killed 2022-02-28 7 exact obs-undated 1 true',
      'civilians-killed 2030-01-31 48 at-least obs-2030-02 2 false',
    ])
  })

  test('as known on a day: neither figures nor documents of a later one', async () => {
    expect(await rows('casualties.json?asOf=2030-02-09', ...figure)).toEqual([])
    expect(await rows('casualties.json?asOf=2030-02-10', ...figure)).toEqual([
      'civilians-injured 2030-01-31 90 exact post-2030-03 1 true',
      'civilians-killed 2030-01-31 48 at-least obs-2030-02 1 true',
    ])
    expect(await rows('casualties.json?asOf=2030-02-11&indicator=civilians-killed', ...figure)).toEqual([
      'civilians-killed 2030-01-31 48 at-least obs-2030-02 2 true',
    ])
  })

  test('published in a month are known from its last day', async () => {
    expect(await rows('casualties.json?asOf=2030-04-29&vintage=all&indicator=civilians-killed&from=2030-01', 'value')).toEqual(['48', '51'])
    expect(await rows('casualties.json?asOf=2030-04-30&vintage=all&indicator=civilians-killed&from=2030-01', 'value')).toEqual([
      '48',
      '51',
      '50',
    ])
  })

  test('of a range are those whose period ends in it', async () => {
    expect(await rows('casualties.json?period=*&from=2029-12&to=2029-12', 'period_start', 'period_end')).toEqual(['2029-01-01 2029-12-31'])
    expect(await rows('casualties.json?period=cumulative&from=2030-01', 'value')).toEqual(['1000'])
    expect(await rows('casualties.json?period=*&from=2030-02', 'value')).toEqual([])
  })

  test('of each kind of period', async () => {
    expect(await rows('casualties.json?period=day', 'period_start', 'value')).toEqual(['2030-01-05 3'])
    expect(await rows('casualties.json?period=other', 'period_end', 'value')).toEqual(['2030-01-15 20'])
    expect(await rows('casualties.json?period=year', 'period_end', 'value')).toEqual(['2029-12-31 120'])
    expect(await rows('casualties.json?period=cumulative', 'period_start', 'value')).toEqual(['2022-02-24 1000'])
  })

  test('split by weapon hold the whole too, and shares only where asked for', async () => {
    expect(await rows('casualties.json?by=weapon&from=2030-01&indicator=civilians-killed', 'weapon', 'proximity', 'value')).toEqual([
      'aerial-bomb near-frontline 9',
      'all all 51',
      'long-range all 30',
    ])
    expect(await rows('casualties.json?weapon=long-range&indicator=*', 'indicator', 'value', 'unit')).toEqual([
      'civilians-killed 30 persons',
      'share-of-civilians-killed 62.5 percent',
    ])
  })

  test('of another place, a published zero is a zero', async () => {
    expect(await rows('casualties.json?place=UA-14', 'place_name', 'value')).toEqual(['Made-up East 0'])
  })

  test('name places in Ukrainian where the record does', async () => {
    expect(await rows('casualties.json?place=*&indicator=civilians-killed&from=2030-01&lang=uk', 'place_name')).toEqual([
      'Вигадана країна',
      'Made-up East',
    ])
  })

  test('of a known code without figures are none', async () => {
    const header = `${readExpected('casualties.csv').split('\r\n')[0]}\r\n`
    expect(await askText('casualties.csv?weapon=other')).toBe(header)
    expect(await askText('casualties.csv?place=UA_rest')).toBe(header)
    expect(await askText('context.csv?indicator=made-up-trains')).toBe(header)
  })
})

describe('answer-shares', () => {
  test('are of all respondents where nothing is said, the interim wave beside the final one', async () => {
    expect(await rows('answer-shares.json?question=rain', 'wave_id', 'answer_id', 'percent')).toEqual([
      'rain-2029 yes 9',
      'rain-2029 no 8',
      'rain-2030-01-interim any 63',
      'rain-2030-01 yes 40',
      'rain-2030-01 rather 22.5',
      'rain-2030-01 no 30',
      'rain-2030-01 hard 7.5',
      'rain-2030-01 any 62',
    ])
  })

  test('as known on a day: by wave, by document, by the end of the fieldwork', async () => {
    expect(await rows('answer-shares.json?asOf=2030-02-14', 'wave_id', 'answer_id', 'published_on')).toEqual([
      'rain-2029 no 2029-12',
      'rain-2030-01-interim any 2030-01-25',
      'rain-2029 snow 2030-02-11',
    ])
    expect(await rows('answer-shares.json?asOf=2030-02-15&question=rain&from=2030-02', 'answer_id')).toHaveLength(5)
    expect(await rows('answer-shares.json?asOf=2029-12-30', 'answer_id')).toEqual([])
  })

  test('have English labels where the record has no Ukrainian ones', async () => {
    const { rows: english } = JSON.parse(await askText('answer-shares.json?group=*'))
    const { rows: ukrainian, query } = JSON.parse(await askText('answer-shares.json?group=*&lang=uk'))
    expect(query.lang).toBe('uk')
    expect(ukrainian).toEqual(english)
  })

  test('of a range are those whose fieldwork overlaps it', async () => {
    expect(await rows('answer-shares.json?to=2029-11', 'wave_id')).toEqual(['rain-2029', 'rain-2029', 'rain-2029'])
    expect(await rows('answer-shares.json?from=2029-12&to=2029-12', 'wave_id')).toEqual(['rain-2029', 'rain-2029', 'rain-2029'])
    expect(await rows('answer-shares.json?from=2030-02&group=west', 'wave_id', 'percent')).toEqual(['rain-2030-01 38', 'rain-2030-01 39'])
    expect(await rows('answer-shares.json?from=2030-03', 'wave_id')).toEqual([])
    expect(await rows('answer-shares.json?to=2029-10', 'wave_id')).toEqual([])
  })
})

test('a byte-order mark stands first in CSV only, and only where asked for', async () => {
  expect(await askText('groups.csv?bom=1')).toBe(`\uFEFF${readExpected('groups.csv')}`)
  expect(await askText('groups.json?bom=1')).toBe(await askText('groups.json'))
})

test('HXL tags stand between the header and the rows of CSV only, and only where asked for', async () => {
  const [header, ...rest] = readExpected('publishers.csv').split('\r\n')
  expect((await askText('publishers.csv?hxl=1')).split('\r\n')).toEqual([header, '#org+id,#org+name,#org+name+short,#org+type', ...rest])
  expect((await askText('publishers.csv?hxl=1&bom=1')).startsWith('\uFEFFpublisher_id,')).toBe(true)
  expect((await askText('casualties.csv?hxl=1')).split('\r\n')[1]?.split(',')).toHaveLength(26)
  expect(await askText('publishers.json?hxl=1')).toBe(await askText('publishers.json'))
})

test('two spellings of one query are one answer', async () => {
  const [one, other] = await Promise.all([
    ask('casualties.csv?by=age-sex&from='),
    ask('casualties.csv?sex=*&age=%2A&lang=en&vintage=latest'),
  ])
  expect(await one.text()).toBe(await other.text())
  expect(one.headers.get('etag')).toBe(other.headers.get('etag'))
})
