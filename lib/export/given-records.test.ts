import { describe, expect, test } from 'vitest'
import { largestFile } from '@/lib/domain/verify/verification'
import { decodeFile } from './given-file'
import { type GivenRecord, readGivenRecords, UnreadableRecord } from './given-records'

async function read(text: string): Promise<GivenRecord[]> {
  const records: GivenRecord[] = []
  for await (const record of readGivenRecords(text)) records.push(record)
  return records
}

describe('records', () => {
  const expected = [
    { line: 1, cells: ['cups', 'note'] },
    { line: 2, cells: ['3', 'hot, sweet'] },
  ]

  test.each([
    ['cups,note\r\n3,"hot, sweet"\r\n'],
    ['cups,note\n3,"hot, sweet"'],
    ['cups,note\r3,"hot, sweet"\r'],
    ['cups;note\r\n3;hot, sweet\r\n'],
    ['cups\tnote\n3\thot, sweet\n'],
  ])('%j', async (text) => {
    expect(await read(text)).toEqual(expected)
  })

  test('are counted by the lines of the file: a cell may have several, and empty lines are left out', async () => {
    const lines = (await read('cups,note\r\n1,"a\r\nb"\r\n\r\n2,c\r\n')).map(({ line }) => line)
    expect(lines).toEqual([1, 2, 5])
    expect((await read('sep=;\r\ncups;note\r\n1;a\r\n')).map(({ line }) => line)).toEqual([2, 3])
  })

  test('a quote left open says from where, as does a line without end', async () => {
    await expect(read('cups,note\n1,a\n2,"b\n3,c\n')).rejects.toEqual(new UnreadableRecord(3))
    await expect(read(`cups,note\n${'x'.repeat(2_000_000)}`)).rejects.toEqual(new UnreadableRecord(2))
  })

  test('two thousand columns are read', async () => {
    const [record] = await read(Array.from({ length: 2000 }, (_, place) => `c${place}`).join(','))
    expect(record?.cells.length).toBe(2000)
  })
})

test('a line longer than any of ours is unreadable, even of nothing but commas', async () => {
  await expect(read(`cups,spoons\n${','.repeat(70_000)}\n`)).rejects.toMatchObject({ line: 2 })
  await expect(read(','.repeat(70_000))).rejects.toMatchObject({ line: 1 })
})

test('other work is done between the pieces of a long file', async () => {
  let turns = 0
  const timer = setInterval(() => {
    turns += 1
  }, 1)
  await read('cups,spoons\n'.repeat(200_000))
  clearInterval(timer)
  expect(turns).toBeGreaterThan(10)
})

describe('files', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)

  test('are UTF-8 with and without a byte-order mark, or UTF-16', () => {
    expect(decodeFile(bytes('\ufeffcups\n'))).toEqual({ text: 'cups\n' })
    expect(decodeFile(new Uint8Array([0xff, 0xfe, 0x63, 0, 0x75, 0]))).toEqual({ text: 'cu' })
    expect(decodeFile(new Uint8Array([0xfe, 0xff, 0, 0x63, 0, 0x75]))).toEqual({ text: 'cu' })
  })

  test.each([
    ['empty', new Uint8Array()],
    ['empty', bytes(' \r\n ')],
    ['excel', bytes('PK\u0003\u0004....[Content_Types].xml')],
    ['excel', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ['zip', bytes('PK\u0003\u0004....cups.csv')],
    ['parquet', bytes('PAR1')],
    ['binary', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ['binary', new Uint8Array([0x63, 0, 0x75])],
    ['html', bytes('\n<!doctype html><title>502</title>')],
    ['json', bytes('{"rows":[]}')],
    ['tooLarge', new Uint8Array(largestFile + 1)],
  ])('are refused as %s', (problem, file) => {
    expect(decodeFile(file)).toEqual({ problem })
  })
})
