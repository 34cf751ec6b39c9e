import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askText } from '@/app/data/_answers/made-up-record'

/** Every figure of the shipped record, opened in a spreadsheet and saved again as CSV. */

type Habits = {
  readonly separator: string
  readonly day: (year: string, month: string, day: string) => string
  readonly month: (year: string, name: string, number: string) => string
  readonly group: string
  readonly point: string
}

const german: Habits = {
  separator: ';',
  day: (year, month, day) => `${day}.${month}.${year}`,
  month: (year, _, number) => `01.${number}.${year}`,
  group: '.',
  point: ',',
}
const american: Habits = {
  separator: ',',
  day: (year, month, day) => `${Number(month)}/${Number(day)}/${year}`,
  month: (year, name) => `${name}-${year.slice(2)}`,
  group: ',',
  point: '.',
}
const british: Habits = { ...american, day: (year, month, day) => `${day}/${month}/${year}` }
const ukrainian: Habits = { ...german, group: '\u00a0' }

const folder = mkdtempSync(path.join(tmpdir(), 'record-spreadsheet-'))
const script = path.join(import.meta.dirname, 'verify.mjs')
let rows: string[][] = []
beforeAll(async () => {
  const everything = 'indicator=*&place=*&age=*&sex=*&weapon=*&control=*&proximity=*&period=*&vintage=all'
  rows = parse(await askText(`casualties.csv?${everything}`))
  writeFileSync(path.join(folder, 'manifest.json'), await askText('manifest.json'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What a spreadsheet writes for a cell that it took for a date, a number or a truth value. */
function rewrite(cell: string, { day, month, group, point }: Habits): string {
  if (/^\d+e\d+$/.test(cell) && Number.isFinite(Number(cell))) return scientific(Number(cell), point)
  if (/^\d{12,}$/.test(cell)) return scientific(Number(cell), point)
  if (/^\d+(\.\d+)?$/.test(cell)) return groupDigits(String(Number(cell)), group, point)
  if (cell === 'true' || cell === 'false') return cell.toUpperCase()
  const [, year = '', number = '', ofMonth] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(cell) ?? []
  if (ofMonth) return day(year, number, ofMonth)
  const name = new Date(`2000-${number}-01T00:00:00Z`)
  return year ? month(year, name.toLocaleString('en', { month: 'short', timeZone: 'UTC' }), number) : cell
}

function scientific(number: number, point: string): string {
  return number.toExponential(2).replace('.', point).replace('e', 'E')
}

function groupDigits(number: string, group: string, point: string): string {
  const [whole = '', fraction] = number.split('.')
  return whole.replace(/\B(?=(\d{3})+$)/g, group) + (fraction === undefined ? '' : point + fraction)
}

function save(table: readonly string[][], habits: Habits): string {
  const saved = table.map((row, index) => (index === 0 ? row : row.map((cell) => rewrite(cell, habits))))
  return stringify(saved, { delimiter: habits.separator, bom: true, record_delimiter: 'windows' })
}

function verify(content: string): { status: number | null; altered: string[]; last: string } {
  writeFileSync(path.join(folder, 'file.csv'), content)
  const { status, stdout } = spawnSync(process.execPath, [script, 'file.csv', 'manifest.json'], { cwd: folder, encoding: 'utf8' })
  const lines = stdout.trimEnd().split('\n')
  return { status, altered: lines.filter((line) => /: (altered|unknown)/.test(line)), last: lines.at(-1) ?? '' }
}

test.each(Object.entries({ german, american, british, ukrainian }))('says what it said, saved the %s way', (_, habits) => {
  expect(verify(save(rows, habits))).toMatchObject({ status: 0, altered: [] })
})

test.each(Object.entries({ german, american, british, ukrainian }))('shows an altered number, saved the %s way', (_, habits) => {
  const changed = rows.map((row, index) => (index === 7 ? row.with(11, String(Number(row[11]) + 1)) : row))
  const { status, altered } = verify(save(changed, habits))
  expect([status, altered]).toEqual([1, [expect.stringMatching(/^line 8 .*: altered: value is "/)]])
})

test('says so where too few columns are left to tell values apart', () => {
  const least = ['indicator', 'period_start', 'period_end', 'value', 'published_on'].map((name) => rows[0]?.indexOf(name) ?? 0)
  const { status, altered } = verify(stringify(rows.map((row) => least.map((index) => row[index]))))
  expect([status, altered]).toEqual([1, []])
})

test('says so where dates can be read in two ways', () => {
  expect(verify(`figure_id,period_start\r\n${rows[1]?.[0]},1/1/2022\r\n`).last).toBe(
    'Dates such as 03/04/2025 were read as day and month or month and day, whichever fits the record.',
  )
})
