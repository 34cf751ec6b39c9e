import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askText } from '@/app/data/_answers/made-up-record'
import { habits, save } from './spreadsheet-habits'
import { judgeByPage, judgeByScript, type Verdicts } from './two-judges'

/**
 * The page and the script are written twice, since the script must run alone: the same files of the shipped record must
 * be judged alike, row by row. What only the page can judge is listed in docs/decisions/015-verify.md.
 */

const folder = mkdtempSync(path.join(tmpdir(), 'record-agrees-'))
const tables = {
  casualties: 'casualties.csv?indicator=*&place=*&age=*&sex=*&weapon=*&control=*&proximity=*&period=*&vintage=all',
  context: 'context.csv?vintage=all',
  'answer-shares': 'answer-shares.csv?group=*',
}
const read: Record<string, string[][]> = {}

beforeAll(async () => {
  writeFileSync(path.join(folder, 'manifest.json'), await askText('manifest.json'))
  for (const [name, address] of Object.entries(tables)) read[name] = parse(await askText(address))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Both say the same of a file, and something of each row. */
async function expectAgreement(content: string | Buffer): Promise<Verdicts> {
  const bytes = Buffer.from(content)
  const verdicts = judgeByScript(folder, bytes)
  expect(await judgeByPage(bytes)).toEqual(verdicts)
  return verdicts
}

type Change = (row: readonly string[], header: readonly string[]) => readonly string[]

/** A row with another text in one of its columns; the row itself where the file has no such column. */
function set(name: string, toText: (text: string) => string): Change {
  return (row, header) => (header.includes(name) ? row.with(header.indexOf(name), toText(row[header.indexOf(name)] ?? '')) : row)
}

const oneDigit = (text: string) => text.replace(/\d(?!.*\d)/, (digit) => String((Number(digit) + 1) % 10))

/** What may have become of a row on its way. */
const changes: readonly Change[] = [
  set('value', oneDigit),
  set('percent', oneDigit),
  set('value', () => ''),
  set('qualifier', (text) => (text === 'exact' ? 'at-least' : 'exact')),
  set('period_end', oneDigit),
  set('fieldwork_end', oneDigit),
  set('as_of', () => '2021-01-01'),
  // The manifest has no day of publication of a share.
  (row, header) => (header.includes('value') ? set('published_on', () => '2021-01-01')(row, header) : row),
  set('indicator', () => 'cups-of-tea'),
  set('answer_id', () => 'cups-of-tea'),
  set('source_id', () => 'ohchr-poc-2025-11'),
  set('figure_id', (text) => text.toUpperCase()),
  set('figure_id', oneDigit),
  set('share_id', oneDigit),
  set('figure_id', () => ''),
  set('is_latest', (text) => (text === 'true' ? 'false' : 'true')),
  (row) => [...row, 'tea'],
  (row) => [...row, ' '],
  (row) => row.map(() => ''),
]

const names = ['casualties', 'context', 'answer-shares'] as const
/** Columns that are kept: without them a row may not be found, or only by its labels, which the manifest lacks. */
const figureKey = ['figure_id', 'indicator', 'place', 'period_start', 'period_end', 'value']
const needed = [...figureKey, 'share_id', 'wave_id', 'question_id', 'answer_id', 'group', 'percent']

/** A file of the record's rows, some of them changed, saved in one of many ways. */
const files = fc
  .record({
    name: fc.constantFrom(...names),
    places: fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 40 }),
    changed: fc.array(fc.option(fc.constantFrom(...changes), { freq: 2 }), { minLength: 40, maxLength: 40 }),
    dropped: fc.option(fc.subarray([...Array(26).keys()])),
    isIdDropped: fc.boolean(),
    habit: fc.constantFrom(null, ...Object.values(habits)),
    ending: fc.constantFrom('\r\n', '\n', '\r'),
    start: fc.constantFrom('', '\ufeff', 'sep=,\r\n'),
    encoding: fc.constantFrom('utf8' as const, 'utf16le' as const),
  })
  .map(({ name, places, changed, dropped, isIdDropped, habit, ending, start, encoding }) => {
    const [header = [], ...rows] = read[name] ?? []
    const chosen = places.map((place, index) =>
      (changed[index] ?? ((row: readonly string[]) => row))(rows[place % rows.length] ?? [], header),
    )
    // Without the id the page goes by the kind of document too, where the document is left out.
    const gone = dropped?.map((index) => header[index] ?? '').concat('source_kind') ?? []
    const isKept = (index: number) =>
      !(isIdDropped && index === 0) && (!gone.includes(header[index] ?? '') || needed.includes(header[index] ?? ''))
    const table = [header, ...chosen].map((row) => row.filter((_, index) => isKept(index)))
    const text = habit ? save(table, habit) : start + stringify(table, { record_delimiter: ending })
    return { text: encoding === 'utf16le' && !text.startsWith('\ufeff') ? `\ufeff${text}` : text, encoding }
  })

test('generated files of real rows, some of them changed, are judged alike', async () => {
  await fc.assert(
    fc.asyncProperty(files, async ({ text, encoding }) => {
      await expectAgreement(Buffer.from(text, encoding))
    }),
    { seed: 20_220_224, numRuns: 50, endOnFailure: true },
  )
})

const months = 'casualties.csv?from=2025-01&to=2025-12'

describe('a download', () => {
  test.each([
    [months, 'all identical'],
    [`${months}&bom=1`, 'all identical'],
    [`${months}&hxl=1`, 'all identical'],
    [`${months}&lang=uk`, 'all identical'],
    ['context.csv', 'all identical'],
    ['casualties.csv?vintage=first', 'some revised'],
    ['casualties.csv?asOf=2022-07-03', 'some revised'],
    ['answer-shares.csv?group=*', 'some revised'],
    ['answer-shares.csv?group=*&lang=uk', 'some revised'],
    ['sources.csv', 'refused'],
    ['waves.csv', 'refused'],
    ['questions.csv', 'refused'],
    ['casualties.csv?from=2019-01&to=2019-02', 'refused'],
  ])('%s: %s', async (address, expected) => {
    const verdicts = await expectAgreement(await askText(address))
    const isSound = (words: string) => /identical$/.test(words) || (expected === 'some revised' && words.endsWith(': revised'))
    expect(verdicts === 'refused' ? verdicts : verdicts.every(isSound)).toBe(expected === 'refused' ? expected : true)
    expect(verdicts.length > 1).toBe(expected !== 'all identical')
  })

  test.each<[string, (rows: string[][]) => string | Buffer, Verdicts]>([
    ['re-sorted, with LF', ([header = [], ...rows]) => stringify([header, ...rows.toReversed()]), ['4 identical']],
    ['filtered', (rows) => stringify(rows.slice(0, 3)), ['2 identical']],
    ['of the id and the value', (rows) => stringify(rows.map((row) => [row[0], row[11]])), ['4 identical']],
    ['with a digit changed', (rows) => stringify(rows).replace(',226,', ',229,'), ['line 4: altered value', '3 identical']],
    [
      'with a digit changed, without ids',
      (rows) => stringify(rows.map((row) => row.slice(1))).replace(',226,', ',229,'),
      ['line 4: altered value', '3 identical'],
    ],
  ])('%s', async (_, change, expected) => {
    expect(await expectAgreement(change(parse(await askText('casualties.csv?from=2025-11&to=2025-12'))))).toEqual(expected)
  })
})

test.each([
  ['empty', ''],
  ['blank', ' \n\n'],
  ['a header alone', 'figure_id,value\n'],
  ['a header and blank rows', 'figure_id,value\n,\n'],
  ['of another table', 'tea,cups\ngreen,3\n'],
  ['with too few columns', 'indicator,value\ncivilians-killed,226\n'],
  ['with a column twice', 'figure_id,value,Value\n53ef34097533,226,226\n'],
  ['with a quote that never closes', 'figure_id,value\n"53ef34097533,226\n'],
  ['with a quote inside a cell', 'figure_id,value\n53ef"34097533,226\n'],
  ['with text after a quote', 'figure_id,value\n"53ef"34097533,226\n'],
  ['a page', '<!doctype html><p>tea,cups</p>'],
  ['JSON', '{"rows":[]}'],
  ['a workbook', Buffer.from('PK\u0003\u0004…', 'latin1')],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0])],
  ['zero bytes', Buffer.alloc(100)],
])('a file that is no table of figures is refused: %s', async (_, content) => {
  expect(await expectAgreement(content)).toBe('refused')
})

test.each([
  ['lower and upper case in the header', 'Figure_ID,VALUE\n53ef34097533,226\n', ['1 identical']],
  ['blank rows before and within', ',,\n\nfigure_id,value,\n ,"",\n53ef34097533,226,\n,,\n', ['1 identical']],
  ['columns without a name', 'figure_id,value,,\n53ef34097533,226,,\n', ['1 identical']],
  ['a column of the reader twice', 'figure_id,value,tea,tea\n53ef34097533,226,,\n', ['1 identical']],
  ['a short row', 'figure_id,value,unit\n53ef34097533,226\n', ['line 2: altered unit', '0 identical']],
  [
    'a row over several lines',
    'figure_id,tea,value\n53ef34097533,"a\r\nb",226\n53ef34097533,,227\n',
    ['line 4: altered value', '1 identical'],
  ],
  ['sep= in the first line', 'sep=;\nfigure_id;value\n53ef34097533;227\n', ['line 3: altered value', '0 identical']],
  ['a tag row that is none', 'figure_id,value\n53ef34097533,226\n#tea,#cups\n', ['line 3: unknown', '1 identical']],
  [
    'another id than that of several values',
    'figure_id,indicator,value\n000000000000,civilians-killed,226\n',
    ['line 2: several', '0 identical'],
  ],
])('%s', async (_, content, expected) => {
  expect(await expectAgreement(content)).toEqual(expected)
})
