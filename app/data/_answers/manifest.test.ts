import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { ask, askText, importMadeUpRecord } from './made-up-record'

importMadeUpRecord()

type Row = { row_sha256: string; cells: string[]; documents: object[]; instead: string[] }
type Manifest = { record_version: string; tables: Record<string, { columns: string[]; rows: Row[] }> }

async function askManifest(): Promise<Manifest> {
  return JSON.parse(await askText('manifest.json'))
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

test('says what each value of a month says, in which documents, and what counts instead', async () => {
  const { rows = [] } = (await askManifest()).tables.casualties ?? {}
  const month = 'civilians-killed,UA,2030-01-01,2030-01-31,all,all,all,all,all'
  expect(rows.filter(({ cells }) => cells.slice(1, 10).join(',') === month)).toEqual([
    {
      row_sha256: sha256(`1484cb7e6b9b,${month},48,persons,at-least,,2030-02-10`),
      cells: ['1484cb7e6b9b', ...month.split(','), '48', 'persons', 'at-least', '', '2030-02-10'],
      documents: [
        { source_id: 'obs-2030-02', qualifier: 'at-least' },
        { source_id: 'post-2030-02-11', qualifier: 'exact' },
      ],
      instead: ['ed72ecb4994b'],
    },
    {
      row_sha256: sha256(`ed72ecb4994b,${month},51,persons,exact,2030-03-05,2030-03-06`),
      cells: ['ed72ecb4994b', ...month.split(','), '51', 'persons', 'exact', '2030-03-05', '2030-03-06'],
      documents: [{ source_id: 'post-2030-03', qualifier: 'exact' }],
      instead: [],
    },
    {
      row_sha256: sha256(`d92661f92528,${month},50,persons,approx,,2030-04`),
      cells: ['d92661f92528', ...month.split(','), '50', 'persons', 'approx', '', '2030-04'],
      documents: [{ source_id: 'obs-undated', qualifier: 'approx' }],
      instead: ['ed72ecb4994b'],
    },
  ])
})

test('names the final shares instead of the interim ones', async () => {
  const { rows = [] } = (await askManifest()).tables['answer-shares'] ?? {}
  const texts = new Map(rows.map(({ cells }) => [cells[0], cells.slice(1).join(',')]))
  const replaced = rows.filter(({ instead }) => instead.length > 0)
  expect(replaced.map(({ cells, instead }) => [texts.get(cells[0]), ...instead.map((id) => texts.get(id))])).toEqual([
    ['rain-2030-01-interim,2030-01-02,2030-01-20,547,rain,any,all,63', 'rain-2030-01,2030-01-02,2030-02-03,1001,rain,any,all,62'],
  ])
})

test('holds every value that the tables do, with the hash of its cells', async () => {
  const everything = 'indicator=*&place=*&age=*&sex=*&weapon=*&control=*&proximity=*&period=*&vintage=all'
  const ids = async (address: string, key: string) =>
    JSON.parse(await askText(address))
      .rows.map((row: Record<string, string>) => row[key])
      .sort()
  const { record_version, tables } = await askManifest()
  const listed = (table: string) => (tables[table]?.rows ?? []).map(({ cells }) => cells[0]).sort()
  expect(record_version).toMatch(/^ca9ab75d/)
  expect(listed('casualties')).toEqual(await ids(`casualties.json?${everything}`, 'figure_id'))
  expect(listed('context')).toEqual(await ids(`context.json?place=*&vintage=all`, 'figure_id'))
  expect(listed('answer-shares')).toEqual(await ids('answer-shares.json?group=*', 'share_id'))
  const rows = Object.values(tables).flatMap((table) => table.rows)
  expect(rows.map((row) => row.row_sha256)).toEqual(rows.map((row) => sha256(row.cells.join(','))))
})

test('is a file of the data addresses without parameters', async () => {
  const response = await ask('manifest.json')
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-disposition': 'attachment; filename="manifest_ca9ab75d.json"',
    'content-type': 'application/json',
  })
  const etag = response.headers.get('etag') ?? ''
  expect((await ask('manifest.json', { headers: { 'If-None-Match': etag } })).status).toBe(304)
  expect((await ask('manifest.json?lang=uk')).status).toBe(400)
})
