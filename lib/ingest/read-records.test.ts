import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type CsvRecord, readRecords } from './read-records'

function fileWith(content: string | Buffer): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'record-read-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = path.join(folder, 'made-up.csv')
  writeFileSync(file, content)
  return file
}

async function read(content: string | Buffer): Promise<CsvRecord[]> {
  const records: CsvRecord[] = []
  for await (const record of readRecords(fileWith(content))) records.push(record)
  return records
}

test('numbers records by the line on which they start', async () => {
  expect(await read('\uFEFFa,b\r\n"1\r\n2",3\n\n4,"5 ""6"""')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['1\n2', '3'] },
    { line: 5, cells: ['4', '5 "6"'] },
  ])
})

test('reads nothing from an empty file', async () => {
  expect(await read('')).toEqual([])
})

test('keeps letters that the chunks of a large file cut in two', async () => {
  const records = await read('ї'.repeat(100).concat('\n').repeat(5000))
  expect(new Set(records.map(({ cells }) => cells[0]))).toEqual(new Set(['ї'.repeat(100)]))
})

test('names the line that is not UTF-8, also in a later block', async () => {
  const content = Buffer.concat([Buffer.from('made up\n'.repeat(100_000)), Buffer.from([0xc3, 0x28, 0x0a])])
  await expect(read(content)).rejects.toMatchObject({ line: 100_001, message: 'the line is not valid UTF-8' })
})

test('stops at a quote that is left open, at its end or after 65,536 characters', async () => {
  await expect(read('a,b\n1,"2\n3,4\n')).rejects.toMatchObject({
    line: 2,
    message: 'a quote opens in the record that starts here and is never closed',
  })
  await expect(read(`a,b\n1,"2\n${'3,4\n'.repeat(50_000)}`)).rejects.toMatchObject({
    line: 2,
    message: 'the record that starts here is longer than 65536 characters, expected less: is a quote left open?',
  })
})

test('stops at a quote inside a cell', async () => {
  await expect(read('a,b\n1,2\n1,2"3\n')).rejects.toMatchObject({ line: 3 })
})

test('stops at a file without line ends', async () => {
  await expect(read('x'.repeat(3_000_000))).rejects.toMatchObject({
    line: 1,
    message: 'a line is longer than 1048576 bytes, expected lines of cells',
  })
})
