import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askText } from '@/app/data/_answers/made-up-record'
import { habits, save } from './spreadsheet-habits'

/** Every figure of the shipped record, opened in a spreadsheet and saved again as CSV. */

const folder = mkdtempSync(path.join(tmpdir(), 'record-spreadsheet-'))
const script = path.join(import.meta.dirname, 'verify.mjs')
let rows: string[][] = []
beforeAll(async () => {
  const everything = 'indicator=*&place=*&age=*&sex=*&weapon=*&control=*&proximity=*&period=*&vintage=all'
  rows = parse(await askText(`casualties.csv?${everything}`))
  writeFileSync(path.join(folder, 'manifest.json'), await askText('manifest.json'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function verify(content: string): { status: number | null; altered: string[]; last: string } {
  writeFileSync(path.join(folder, 'file.csv'), content)
  const { status, stdout } = spawnSync(process.execPath, [script, 'file.csv', 'manifest.json'], { cwd: folder, encoding: 'utf8' })
  const lines = stdout.trimEnd().split('\n')
  return { status, altered: lines.filter((line) => /: (altered|unknown)/.test(line)), last: lines.at(-1) ?? '' }
}

test.each(Object.entries(habits))('says what it said, saved the %s way', (_, habit) => {
  expect(verify(save(rows, habit))).toMatchObject({ status: 0, altered: [] })
})

test.each(Object.entries(habits))('shows an altered number, saved the %s way', (_, habit) => {
  const changed = rows.map((row, index) => (index === 7 ? row.with(11, String(Number(row[11]) + 1)) : row))
  const { status, altered } = verify(save(changed, habit))
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
