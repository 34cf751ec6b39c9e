import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { describe, expect, test } from 'vitest'
import { read, utils } from 'xlsx'
import type { Verification, VerifiedRow, VerifyAnswer } from '@/lib/domain/verify/verification'
import { translator } from '@/lib/format/catalogue'
import { ask, askText } from '../../../data/_answers/made-up-record'
import { verifyFile } from './verify-file'
import { toVerifiedRow } from './words'

/** Downloads of the shipped record, given back. */
const months = 'casualties.csv?from=2025-01&to=2025-12'
const split = 'casualties.csv?from=2025-01&to=2025-12&by=age-sex'

async function judge(text: string): Promise<VerifyAnswer> {
  return await verifyFile(new TextEncoder().encode(text), (judged) => toVerifiedRow(judged, translator('en'), 'en'))
}

async function verify(text: string): Promise<Verification> {
  const answer = await judge(text)
  if ('problem' in answer) throw new Error(`The file was not judged: ${JSON.stringify(answer)}`)
  return answer
}

type Rows = Record<string, string>[]

/** No value stands in the file more than once. */
const none = { count: 0, first: [] }
const zero = { altered: 0, unknown: 0, several: 0, revised: 0, outdated: 0, identical: 0 }

function listedOf(groups: Verification['groups']): VerifiedRow[] {
  return groups.flatMap(({ listed }) => listed)
}

async function rowsOf(address: string): Promise<Rows> {
  return parse(await askText(address), { columns: true, bom: true })
}

function write(rows: Rows, columns?: readonly string[]): string {
  return stringify(rows, { header: true, ...(columns && { columns: [...columns] }) })
}

function changeAll(rows: Rows, change: (row: Rows[number]) => Rows[number]): Rows {
  return rows.map((row) => ({ ...row, ...change(row) }))
}

describe('a download of ours is identical', () => {
  test.each([
    months,
    split,
    `${months}&lang=uk`,
    `${months}&bom=1`,
    `${months}&hxl=1`,
    'casualties.csv?indicator=*&place=*&age=*&sex=*&weapon=*&control=*&proximity=*&period=*',
    'context.csv',
    'answer-shares.csv?from=2026-01',
  ])('%s', async (address) => {
    const rows = (await rowsOf(address.replace('&hxl=1', ''))).length
    const { counts, ...rest } = await verify(await askText(address))
    expect(rest).toEqual({ rows, rewritten: [], repeated: none, unknownColumns: [], droppedColumns: [], groups: [] })
    expect(counts).toEqual({ ...zero, identical: rows })
  })

  test('re-sorted, with LF, columns in another order, and others beside them', async () => {
    const rows = changeAll((await rowsOf(months)).toReversed(), () => ({ tea: 'hot' }))
    const columns = ['tea', ...Object.keys(rows[0] ?? {}).filter((name) => name !== 'tea')].toReversed()
    const { counts, groups, unknownColumns } = await verify(write(rows, columns))
    expect({ counts, groups, unknownColumns }).toEqual({
      counts: { ...zero, identical: rows.length },
      groups: [],
      unknownColumns: ['tea'],
    })
  })

  test.each([
    [['figure_id', 'value']],
    [['indicator', 'place', 'period_start', 'period_end', 'value', 'published_on']],
    [['figure_id', 'value', 'note']],
  ])('with %j alone', async (columns) => {
    const rows = await rowsOf(months)
    const { counts } = await verify(write(rows, columns))
    expect(counts.identical).toBe(rows.length)
  })
})

test('one digit changed is one altered row: its line, cell, and what was published', async () => {
  const rows = await rowsOf('casualties.csv?from=2025-11&to=2025-11')
  const changed = changeAll(rows, (row) => ({ value: row.figure_id === '53ef34097533' ? '229' : String(row.value) }))
  const { counts, groups } = await verify(write(changed))
  expect(counts).toEqual({ ...zero, identical: rows.length - 1, altered: 1 })
  expect(listedOf(groups)).toEqual([
    {
      line: rows.findIndex(({ figure_id }) => figure_id === '53ef34097533') + 2,
      verdict: 'altered',
      about: { id: '53ef34097533', text: 'At least 226 civilians were killed in Ukraine in November 2025' },
      given: '',
      latest: [],
      revisedHow: null,
      altered: [{ column: 'value', given: '229', published: '226' }],
      outdated: [],
    },
  ])
})

test('one digit changed is found without ids too, where enough columns are left', async () => {
  const rows = await rowsOf(months)
  const columns = Object.keys(rows[0] ?? {}).filter((name) => name !== 'figure_id')
  const changed = changeAll(rows, (row) => ({ value: row.value === '226' ? '229' : String(row.value) }))
  const { counts, groups } = await verify(write(changed, columns))
  expect(counts).toEqual({ ...zero, identical: rows.length - 1, altered: 1 })
  expect(listedOf(groups)[0]?.altered).toEqual([{ column: 'value', given: '229', published: '226' }])
  const bare = await verify(write(changed, ['indicator', 'period_end', 'value']))
  expect(bare.counts.altered).toBe(0)
})

test('a date written in the order that the file does not use is altered', async () => {
  const text = 'figure_id,period_start,period_end\n53ef34097533,11/01/2025,11/30/2025\n'
  expect((await verify(text)).counts.identical).toBe(1)
  expect((await verify(text.replace('11/01', '01/11'))).counts.altered).toBe(1)
})

test('an id that is not the one of the row is altered where the other cells name one value, else unknown', async () => {
  const rows = await rowsOf('casualties.csv?from=2025-11&to=2025-11&indicator=civilians-killed')
  const { groups } = await verify(write(changeAll(rows, () => ({ figure_id: '000000000000' }))))
  expect(listedOf(groups).map(({ verdict, altered }) => ({ verdict, altered }))).toEqual([
    { verdict: 'altered', altered: [{ column: 'figure_id', given: '000000000000', published: '53ef34097533' }] },
  ])
  const { counts } = await verify(write(changeAll(rows, () => ({ figure_id: '000000000000', value: '229' }))))
  expect(counts.unknown).toBe(1)
})

test('rows of an older vintage are since revised, to the value that counts now', async () => {
  const march = 'casualties.csv?from=2022-03&to=2022-03&indicator=civilians-killed'
  const { counts, groups } = await verify(await askText(`${march}&asOf=2022-07-03`))
  expect(counts).toEqual({ ...zero, revised: 1 })
  expect(listedOf(groups)[0]?.latest.map(({ text }) => text)).toEqual(['4,289 verified, published 22 February 2024'])
  expect(listedOf(groups)[0]?.outdated.map(({ column, published }) => `${column} ${published}`)).toContain('is_latest false')
})

test('rows that never counted are not said to be revised', async () => {
  const { groups } = await verify(await askText('casualties.csv?vintage=all&indicator=civilians-killed&period=*'))
  const hows = new Set(listedOf(groups).flatMap(({ revisedHow }) => revisedHow ?? []))
  expect(hows).toEqual(new Set(['revised', 'repeated', 'outranked']))
})

test('an interim survey share is since revised to the final one', async () => {
  const shares = await rowsOf('answer-shares.csv?group=*')
  const interim = shares.filter(({ wave_status }) => wave_status === 'interim')
  const { counts, groups } = await verify(write(interim))
  expect(counts.altered + counts.unknown + counts.several).toBe(0)
  expect(counts.revised).toBeGreaterThan(0)
  expect(listedOf(groups)[0]?.latest[0]?.text).toMatch(/^\d+ %, published/)
  expect(new Set(listedOf(groups).map(({ revisedHow }) => revisedHow))).toEqual(new Set(['revised', 'repeated']))
})

test('a foreign row is unknown, among ours', async () => {
  const rows = await rowsOf(months)
  const foreign = { ...rows[0], figure_id: 'ffffffffffff', indicator: 'cups-of-tea', value: '3' }
  const { counts, groups } = await verify(write([...rows, foreign]))
  expect(counts).toEqual({ ...zero, identical: rows.length, unknown: 1 })
  expect(listedOf(groups)[0]?.given).toContain('ffffffffffff, cups-of-tea')
})

test('without what tells vintages apart, a row fits several values', async () => {
  const rows = await rowsOf('answer-shares.csv?group=*')
  const { counts } = await verify(write(rows, ['wave_id', 'question_id', 'answer_id', 'percent']))
  expect(counts.several).toBeGreaterThan(0)
  expect(counts.several + counts.identical + counts.revised).toBe(rows.length)
})

test('a round trip through a spreadsheet is identical, and says which columns are written differently', async () => {
  const spreadsheetDay = (day = '') => day.split('-').toReversed().join('.')
  const rows = changeAll(await rowsOf(`casualties.csv?from=2022-02&to=2022-12&indicator=civilians-killed`), (row) => ({
    value: Number(row.value).toLocaleString('en-US'),
    period_start: spreadsheetDay(row.period_start),
    period_end: spreadsheetDay(row.period_end),
    is_latest: String(row.is_latest).toUpperCase(),
  }))
  const { counts, rewritten } = await verify(`\ufeffsep=;\r\n${stringify(rows, { header: true, delimiter: ';' })}`)
  expect(counts.identical).toBe(rows.length)
  expect(rewritten.map(({ column }) => column).toSorted()).toEqual(['is_latest', 'period_end', 'period_start', 'value'])
})

test('our Excel file, saved as CSV, is identical', async () => {
  const workbook = read(await (await ask('casualties.xlsx?from=2025-01&to=2025-12')).arrayBuffer(), { cellDates: true })
  const [sheet = ''] = workbook.SheetNames
  const table = utils.sheet_to_csv(workbook.Sheets[sheet] ?? {}, { FS: ';', dateNF: 'dd.mm.yyyy' })
  const { rows, counts, rewritten } = await verify(table)
  expect([rows, counts.identical]).toEqual([(await rowsOf(months)).length, rows])
  expect(rewritten.length).toBeGreaterThan(0)
})

test('files that are no table of figures say what they are', async () => {
  expect(await judge(await askText('sources.csv'))).toEqual({ problem: 'reference', table: 'sources' })
  expect(await judge('cups,spoons\n1,2\n')).toEqual({ problem: 'foreign' })
  expect(await judge('figure_id,value\n')).toEqual({ problem: 'noRows' })
  expect(await judge('figure_id,value\n1,2\n"3,4\n')).toEqual({ problem: 'broken', line: 3 })
})

test('of twenty thousand rows five hundred are listed: an altered row at the end before unknown ones, the rest counted', async () => {
  const lines = Array.from({ length: 20_000 }, (_, place) => `${String(place).padStart(12, '0')},civilians-killed,2025-11-30,${place}`)
  const header = 'figure_id,indicator,period_end,value\n'
  const { groups } = await verify(`${header}${lines.join('\n')}\n53ef34097533,civilians-killed,2025-11-30,229\n`)
  const [altered, unknown] = groups
  expect([altered?.kind, altered?.listed.length, unknown?.kind]).toEqual(['altered', altered?.rows, 'unknown'])
  expect(altered?.listed.at(-1)?.line).toBe(20_002)
  expect(listedOf(groups).length).toBe(500)
  expect(unknown?.rows).toBeGreaterThan(19_000)
})

test('a file given twice over is identical row by row, and says so', async () => {
  const text = await askText('casualties.csv?from=2025-11&to=2025-11&indicator=civilians-killed')
  const { counts, repeated } = await verify(text + text.slice(text.indexOf('\n') + 1))
  expect(counts).toEqual({ ...zero, identical: 2 })
  expect(repeated).toEqual({ count: 1, first: [{ id: '53ef34097533', lines: [2, 3] }] })
})
