import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { ask } from '@/app/data/_answers/made-up-record'
import { getRecord } from '@/lib/queries/record'
import { rebuild, toFolder, unzip } from './zip-folder'

/** The shipped record as a zip, read by another library than the one that writes it. */

const tables = [
  'publishers',
  'sources',
  'places',
  'indicators',
  'questions',
  'answers',
  'waves',
  'margins',
  'groups',
  'casualties',
  'context',
  'answer-shares',
]

async function askZip(): Promise<Buffer> {
  return Buffer.from(await (await ask('record.zip')).arrayBuffer())
}

/** The rows in an order of their own, each as a list of its cells under their names. */
function sortedRows(csv: Buffer): string[] {
  const rows: Record<string, string>[] = parse(csv, { columns: true })
  return rows.map((row) => JSON.stringify(row)).sort()
}

test.each(tables)('gives back every row and cell of %s', async (table) => {
  const files = await unzip(await askZip())
  expect(sortedRows(files.get(`${table}.csv`) ?? Buffer.of())).toEqual(sortedRows(readFileSync(`prisma/data/${table}.csv`)))
})

test('becomes a database of the same version and content, also beside files that are not of the record', async () => {
  const files = await unzip(await askZip())
  const { recordVersion, contentHash } = await getRecord()
  const folder = toFolder(new Map([...files, ['notes.csv', Buffer.from('tea\r\n')]]))
  expect(await rebuild(folder)).toEqual({ recordVersion, contentHash })
})

test('has a fixed order and no clock', async () => {
  expect([...(await unzip(await askZip())).keys()]).toEqual(['README.md', ...tables.map((table) => `${table}.csv`), 'datapackage.json'])
  expect((await askZip()).equals(await askZip())).toBe(true)
})

test('has the same bytes in another time zone and process', async () => {
  const write = `import('./app/data/_answers/record-zip.ts').then(async ({ recordZip }) =>
    process.stdout.write(Buffer.from(await new Response(await recordZip.write('')).arrayBuffer())))`
  const elsewhere = execFileSync(process.execPath, ['--conditions=react-server', '--import', 'tsx', '-e', write], {
    env: { ...process.env, TZ: 'Pacific/Auckland' },
    maxBuffer: 2 ** 26,
  })
  expect(elsewhere.equals(await askZip())).toBe(true)
})
