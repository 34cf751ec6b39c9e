import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ask, importMadeUpRecord } from '@/app/data/_answers/made-up-record'
import { packageFaults } from '@/app/data/_answers/package-faults'
import { getRecord } from '@/lib/queries/record'
import { rebuild, toFolder, unzip } from './zip-folder'

/** A plainly made-up record as a zip: undated documents, several documents for one value, quotes and other scripts. */

importMadeUpRecord()

async function askFiles(): Promise<Map<string, Buffer>> {
  return unzip(Buffer.from(await (await ask('record.zip')).arrayBuffer()))
}

test('becomes a database of the same version and content', async () => {
  const { recordVersion, contentHash } = await getRecord()
  expect(await rebuild(toFolder(await askFiles()))).toEqual({ recordVersion, contentHash })
})

test.each(['casualties', 'context', 'answer-shares', 'sources', 'margins'])('holds the lines of %s, each once', async (table) => {
  const lines = (text: string) => text.split('\r\n').sort()
  expect(lines((await askFiles()).get(`${table}.csv`)?.toString() ?? '')).toEqual(
    lines(readFileSync(`app/data/_answers/fixture/${table}.csv`, 'utf8')),
  )
})

test('says what it is, in which version, how to take it in and how to cite it', async () => {
  const { recordVersion, contentHash } = await getRecord()
  const readme = (await askFiles()).get('README.md')?.toString()
  expect(readme).toContain(`Record version \`${recordVersion}\`, content \`${contentHash}\`.`)
  expect(readme).toContain('`npm run record:import -- FOLDER`')
  expect(readme).toContain(
    `> Civilian Harm Record. (n.d.). Published figures on civilian harm, with their sources (Version ${recordVersion}) [Dataset].`,
  )
  expect(readme).toContain('- `as_printed`: The numbers as they stand in the document.')
})

test('has a data package that names each file, its size, hash and keys, and no address', async () => {
  const files = await askFiles()
  const text = files.get('datapackage.json')?.toString() ?? ''
  const { resources } = JSON.parse(text)
  expect(packageFaults(text)).toEqual([])
  const tables = [...files].filter(([name]) => name.endsWith('.csv'))
  expect(resources.map(({ path, bytes, hash }: Record<string, unknown>) => [path, bytes, hash])).toEqual(
    tables.map(([name, content]) => [name, content.length, `sha256:${createHash('sha256').update(content).digest('hex')}`]),
  )
  expect(resources.find(({ name }: { name: string }) => name === 'casualties').schema).toMatchObject({
    uniqueKeys: [expect.arrayContaining(['as_of', 'source_id'])],
    foreignKeys: expect.arrayContaining([{ fields: ['source_id'], reference: { resource: 'sources', fields: ['source_id'] } }]),
  })
  expect(text).not.toContain('127.0.0.1')
})

test('is a file of the data addresses', async () => {
  const response = await ask('record.zip')
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'content-disposition': 'attachment; filename="record_ca9ab75d.zip"',
    'content-type': 'application/zip',
  })
  const etag = response.headers.get('etag') ?? ''
  expect((await ask('record.zip', { headers: { 'If-None-Match': etag } })).status).toBe(304)
  expect(await (await ask('record.zip', { method: 'HEAD' })).text()).toBe('')
})

test('takes no parameters', async () => {
  const response = await ask('record.zip?asOf=2030-02-10')
  expect([response.status, (await response.json()).detail]).toEqual([400, 'Unknown parameter "asOf": this address takes no parameters.'])
})
