import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askText, importMadeUpRecord } from '@/app/data/_answers/made-up-record'

/** The script as people run it, on files of the made-up record. */

importMadeUpRecord()

const folder = mkdtempSync(path.join(tmpdir(), 'record-verify-'))
const script = path.join(import.meta.dirname, 'verify.mjs')
let file = ''
let shares = ''
beforeAll(async () => {
  file = await askText('casualties.csv?indicator=*&place=*&age=*&sex=*&weapon=*&control=*&proximity=*&period=*')
  shares = await askText('answer-shares.csv?group=*')
  writeFileSync(path.join(folder, 'manifest.json'), await askText('manifest.json'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function verify(content: string | Buffer): { status: number | null; out: string; error: string } {
  writeFileSync(path.join(folder, 'file.csv'), content)
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'file.csv', 'manifest.json'], { cwd: folder, encoding: 'utf8' })
  return { status, out: stdout, error: stderr }
}

/** The status, how many rows of each kind, and the rows that are not identical. */
function judge(content: string | Buffer): readonly unknown[] {
  const { status, out, error } = verify(content)
  const lines = out.split('\n')
  const total = lines.find((line) => / rows: /.test(line))?.replace(/ Record version.*/, '')
  return [status, total ?? error, ...lines.filter((line) => line.startsWith('line') && !line.endsWith(': identical'))]
}

/** Without some columns; no cell of the columns before `source_title` is quoted. */
function without(content: string, ...names: string[]): string {
  const dropped = new Set(names.map((name) => content.split('\r\n')[0]?.split(',').indexOf(name)))
  return content
    .split('\r\n')
    .map((line) =>
      line
        .split(',')
        .filter((_, index) => !dropped.has(index))
        .join(','),
    )
    .join('\r\n')
}

const sound = [0, '13 rows: 13 identical, 0 since revised, 0 altered, 0 unknown.']

describe('a file that says what the record does', () => {
  test('is identical, row by row', () => {
    const { status, out } = verify(file)
    expect([status, out.split('\n').slice(0, 2)]).toEqual([0, ['line 2 (156db110e9a9): identical', 'line 3 (1dc3fd06c18d): identical']])
    expect(out).toMatch(
      /13 rows: 13 identical, 0 since revised, 0 altered, 0 unknown\. Record version ca9ab75d[0-9a-f]{4}\.\nNot in the manifest, so not checked: place_name, is_latest, producer, /,
    )
  })

  test('in another order', () => {
    const [header, ...rows] = file.trimEnd().split('\r\n')
    expect(judge([header, ...rows.reverse()].join('\r\n'))).toEqual(sound)
  })

  test('with LF at the end of lines, and with CR', () => {
    expect(judge(file.replaceAll('\r\n', '\n'))).toEqual(sound)
    expect(judge(file.replaceAll('\r\n', '\r'))).toEqual(sound)
  })

  test('with the tag row of HXL', () => {
    expect(judge(file.replace('\r\n', '\r\n#meta+id,,#country+code\r\n'))).toEqual(sound)
  })

  test('without columns, the id too', () => {
    expect(judge(without(file, 'period_start', 'unit', 'qualifier', 'age'))).toEqual(sound)
    expect(judge(without(file, 'figure_id', 'unit', 'qualifier', 'age'))).toEqual(sound)
    expect(verify(without(file, 'figure_id', 'unit')).out).toContain('\nNot in the file, so not checked: figure_id, unit.\n')
  })

  test('in Ukrainian and on an earlier day, with another document', async () => {
    expect(judge(await askText('casualties.csv?lang=uk&asOf=2030-02-10'))).toEqual([
      0,
      '2 rows: 1 identical, 1 since revised, 0 altered, 0 unknown.',
      'line 3 (1484cb7e6b9b): since revised to 51 exact (2030-03-06, ed72ecb4994b)',
    ])
  })
})

describe('a row that has been revised', () => {
  test('of an older vintage, or that never counted', async () => {
    expect(judge(await askText('casualties.csv?vintage=all'))).toEqual([
      0,
      '6 rows: 3 identical, 3 since revised, 0 altered, 0 unknown.',
      'line 3 (755c9670cf4b): another value counts: 90 exact (2030-02-10, 156db110e9a9)',
      'line 5 (1484cb7e6b9b): since revised to 51 exact (2030-03-06, ed72ecb4994b)',
      'line 7 (d92661f92528): another value counts: 51 exact (2030-03-06, ed72ecb4994b)',
    ])
  })

  test('of an interim release', () => {
    expect(judge(shares)).toEqual([
      0,
      '11 rows: 10 identical, 1 since revised, 0 altered, 0 unknown.',
      'line 4 (50b844cd9925): since revised to 62 (final release, ffc0b6a318c0)',
    ])
  })
})

describe('a row that is altered', () => {
  const one = '13 rows: 12 identical, 0 since revised, 1 altered, 0 unknown.'

  test('by one digit', () => {
    expect(judge(file.replace(',51,persons', ',57,persons'))).toEqual([
      1,
      one,
      'line 8 (ed72ecb4994b): altered: value is "57", expected "51"',
    ])
  })

  test('by one digit, where its id is left out', () => {
    expect(judge(without(file.replace(',51,persons', ',57,persons'), 'figure_id'))).toEqual([
      1,
      one,
      'line 8: altered: value is "57", expected "51"',
    ])
  })

  test('in its qualifier, its document, its id', () => {
    expect(judge(file.replace('1000,persons,at-least', '1000,persons,exact'))).toEqual([
      1,
      one,
      'line 5 (9516c8f1401e): altered: qualifier is "exact", expected "at-least"',
    ])
    expect(judge(file.replace('post-2030-03,', 'obs-2030-02,'))).toEqual([
      1,
      one,
      'line 2 (156db110e9a9): altered: source_id is "obs-2030-02", expected "post-2030-03"',
    ])
    expect(judge(file.replace('ed72ecb4994b', 'ed72ecb4994c'))).toEqual([
      1,
      one,
      'line 8 (ed72ecb4994c): altered: figure_id is "ed72ecb4994c", expected "ed72ecb4994b"',
    ])
  })

  test('in several cells, and by a cell too many', () => {
    expect(judge(file.replace('2030-01-05,2030-01-05,all', '2030-01-06,,all'))).toEqual([
      1,
      one,
      'line 9 (3ca10f895b59): altered: period_start is "2030-01-06", expected "2030-01-05"; period_end is "", expected "2030-01-05"',
    ])
    expect(judge(file.replace(',one day\r\n', ',one day,\r\n'))).toEqual(sound)
    expect(judge(file.replace(',one day\r\n', ',one day,,tea\r\n'))).toEqual([
      1,
      one,
      'line 9 (3ca10f895b59): altered: beyond the header stands "tea", expected nothing',
    ])
  })
})

test('a row from elsewhere is unknown', () => {
  const cups = '0123456789ab,cups-of-tea,XA,Made-up Land,2030-01-01,2030-01-31,all,all,all,all,all,3,cups,exact,,2030-02-10\r\n'
  expect(judge(file + cups)).toEqual([
    1,
    '14 rows: 13 identical, 0 since revised, 0 altered, 1 unknown.',
    'line 15 (0123456789ab): unknown: the record has no such row',
  ])
})

describe('a file that cannot be used', () => {
  test.each([
    [
      'another table',
      'tea,cups\r\ngreen,3\r\n',
      /^The file is not from this record, or has too few columns: expected figure_id; or indicator, value, period_end or period_start\.\n$/,
    ],
    ['nothing', '', /^file\.csv is empty/],
    ['a workbook', Buffer.from('PK\u0003\u0004'), /^file\.csv is an Excel workbook or a zip: save the sheet as CSV\.\n$/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), /^file\.csv is no text/],
    ['an open quote', 'figure_id,note\r\nabc,"open\r\n', /^file\.csv: a quote opens in line 2 and is never closed\.\n$/],
    ['a quote inside a cell', 'figure_id,note\r\nabc,5" of rain\r\n', /^file\.csv: a quote stands inside a cell in line 2\.\n$/],
    ['two equal columns', 'figure_id,Figure_ID\r\n', /^The file has two columns of the name figure_id\.\n$/],
    ['no rows', 'figure_id,value\r\n\r\n', /^file\.csv has a header line and no rows\.\n$/],
  ])('%s', (_, content, error) => {
    expect(verify(content)).toEqual({ status: 2, out: '', error: expect.stringMatching(error) })
  })

  test('is none, no manifest or a damaged one', async () => {
    const run = (...files: string[]) => spawnSync(process.execPath, [script, ...files], { cwd: folder, encoding: 'utf8' })
    verify(file)
    writeFileSync(path.join(folder, 'damaged.json'), (await askText('manifest.json')).replace('"51"', '"52"'))
    expect([run().status, run().stderr]).toEqual([2, 'Expected two files: node verify.mjs FILE MANIFEST\n'])
    expect([run('none.csv', 'manifest.json').status, run('file.csv', 'file.csv').status]).toEqual([2, 2])
    expect(run('file.csv', 'damaged.json').stderr).toBe('damaged.json is damaged: the hash of ed72ecb4994b does not fit.\n')
  })
})
