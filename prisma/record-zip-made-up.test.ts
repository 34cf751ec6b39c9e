import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ask, importMadeUpRecord } from '@/app/data/_answers/made-up-record'
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
  expect(readme).toContain(`> Civilian Harm Record. (n.d.). Published figures on civilian harm (Version ${recordVersion}) [Dataset].`)
  expect(readme).toContain('- `as_printed`: The numbers as they stand in the document.')
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
