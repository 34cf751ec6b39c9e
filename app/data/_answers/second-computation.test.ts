import { describe, expect, test } from 'vitest'
import { ask } from './made-up-record'
import { computeFigures, computeRecordVersion } from './second-computation'

type Answer = {
  readonly record_version: string
  readonly rows: readonly {
    readonly figure_id: string
    readonly value: number
    readonly qualifier: string
    readonly source_id: string
    readonly sources: number
  }[]
}

/** What the address answers of everything in a table, in the words of the second computation. */
async function answer(table: string, vintage: string, asOf: string | null) {
  const everything = 'indicator=*&place=*&age=*&sex=*&weapon=*&control=*&proximity=*&period=*'
  const response = await ask(`${table}.json?${everything}&vintage=${vintage}&asOf=${asOf ?? ''}`)
  const { rows } = (await response.json()) as Answer
  return rows.map((row) => [row.figure_id, row.value, row.qualifier, row.source_id, row.sources].join(' ')).sort()
}

// Before everything; the end of the first months; around the periodic reports of 2022-09 and 2023-12; a leap day;
// a month-only publication the day before it counts and on the day; after everything.
describe.each([
  null,
  '2022-02-28',
  '2022-04-01',
  '2022-09-29',
  '2022-09-30',
  '2023-03-07',
  '2023-12-30',
  '2023-12-31',
  '2024-02-29',
  '2025-06-30',
  '2025-12-15',
  '2025-12-30',
  '2025-12-31',
  '2026-01-12',
  '2100-12-31',
])('the shipped record as of %s: a second computation finds the same', (asOf) => {
  test('latest casualties', async () => {
    expect(await answer('casualties', 'latest', asOf)).toEqual(computeFigures('casualties', 'latest', asOf))
  })

  test('first casualties', async () => {
    expect(await answer('casualties', 'first', asOf)).toEqual(computeFigures('casualties', 'first', asOf))
  })

  test('latest and first context figures', async () => {
    expect(await answer('context', 'latest', asOf)).toEqual(computeFigures('context', 'latest', asOf))
    expect(await answer('context', 'first', asOf)).toEqual(computeFigures('context', 'first', asOf))
  })
})

test('finds what the record is known to hold', () => {
  expect(computeFigures('casualties', 'latest', '2025-12-31')).toContain('53ef34097533 226 at-least ohchr-poc-2025-11 1')
  expect(computeFigures('casualties', 'latest', '2022-02-23')).toEqual([])
})

test('finds the same version of the record', async () => {
  const { record_version } = (await (await ask('groups.json')).json()) as Answer
  expect(record_version).toBe(computeRecordVersion())
})
