import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { downloadTables } from '@/lib/domain/tables/download-tables'
import { ask, askText, importMadeUpRecord } from './made-up-record'
import { packageFaults } from './package-faults'

importMadeUpRecord()

type Field = {
  name: string
  type: string
  categories?: { value: string; label: string }[]
  missingValues?: { value: string; label: string }[]
}
type Resource = {
  name: string
  path: string
  bytes: number
  hash: string
  schema: {
    fields: Field[]
    primaryKey: string[]
    foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[]
  }
}
type Package = { version: string; resources: Resource[] }

async function askPackage(): Promise<Package> {
  return JSON.parse(await askText('datapackage.json'))
}

test('the package and its table schemas keep the rules of version 2 and the official profiles of version 1', async () => {
  expect(packageFaults(await askText('datapackage.json'))).toEqual([])
})

describe('the rules refuse', () => {
  test.each([
    ['a path out of the folder', '"path": "groups.csv"', '"path": "../groups.csv"', ['2.0']],
    ['a hash without its name', '"hash": "sha256:', '"hash": "', ['2.0', '1']],
    ['an unknown type', '"type": "boolean"', '"type": "tea"', ['2.0', '1 casualties']],
    ['a code without value', '"value": "primary"', '"code": "primary"', ['2.0']],
    ['a name with capitals', '"name": "civilian-harm-record"', '"name": "Civilian Harm Record"', ['1']],
    ['an unknown format', '"format": "uri"', '"format": "tea"', ['2.0', '1 casualties']],
    ['a key without its table', '"reference": {', '"refers": {', ['2.0', '1 casualties']],
  ])('%s', async (_, found, changed, by) => {
    const text = await askText('datapackage.json')
    expect(text).toContain(found)
    const refused = packageFaults(text.replace(found, changed)).map((fault) => fault.slice(0, fault.indexOf(' /')))
    expect([...new Set(refused)]).toEqual(by)
  })
})

test('every table is in it, with the size and hash of what its address answers', async () => {
  const { resources } = await askPackage()
  expect(resources.map(({ name }) => name)).toEqual(downloadTables.map(({ name }) => name))
  for (const { path, bytes, hash } of resources) {
    const body = Buffer.from(await (await ask(path)).arrayBuffer())
    expect({ path, bytes: body.length, hash: `sha256:${createHash('sha256').update(body).digest('hex')}` }).toEqual({ path, bytes, hash })
  }
})

test('its address of figures and shares answers every value ever published', async () => {
  const { resources } = await askPackage()
  expect(resources.slice(0, 3).map(({ path }) => path)).toEqual([
    'casualties.csv?indicator=*&place=*&age=*&sex=*&weapon=*&control=*&proximity=*&period=*&vintage=all',
    'context.csv?indicator=*&place=*&age=*&sex=*&weapon=*&control=*&proximity=*&period=*&vintage=all',
    'answer-shares.csv?question=*&group=*',
  ])
})

test('keys name fields and resources of the package', async () => {
  const { resources } = await askPackage()
  const fields = new Map(resources.map(({ name, schema }) => [name, schema.fields.map((field) => field.name)]))
  const keys = resources.flatMap(({ name, schema: { primaryKey, foreignKeys = [] } }) => [
    ...primaryKey.map((field) => [name, field] as const),
    ...foreignKeys.flatMap((key) => key.fields.map((field) => [name, field] as const)),
    ...foreignKeys.flatMap(({ reference }) => reference.fields.map((field) => [reference.resource ?? name, field] as const)),
  ])
  expect(keys.length).toBeGreaterThan(30)
  expect(keys.filter(([resource, field]) => !fields.get(resource)?.includes(field))).toEqual([])
})

test('codes and empty cells have labels', async () => {
  const { resources } = await askPackage()
  const waves = resources.find(({ name }) => name === 'waves')
  expect(waves?.schema.fields.slice(-2)).toEqual([
    {
      name: 'status',
      type: 'string',
      title: 'Status',
      titles: { en: 'Status', uk: 'Стан' },
      description: 'interim: a first release of a fieldwork that went on.',
      categories: [
        { value: 'final', label: 'Final' },
        { value: 'interim', label: 'Interim, replaced by a final wave' },
      ],
      constraints: { required: true },
    },
    {
      name: 'superseded_by',
      type: 'string',
      title: 'Superseded by',
      titles: { en: 'Superseded by', uk: 'Замінено хвилею' },
      description: 'The final wave of the same fieldwork.',
      missingValues: [{ value: '', label: 'nothing replaces it' }],
      constraints: { required: false, pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$' },
    },
  ])
})

test('one version of the record has one text, and no parameters', async () => {
  const [first, second] = await Promise.all([askText('datapackage.json'), askText('datapackage.json')])
  expect(first).toBe(second)
  expect(JSON.parse(first)).toMatchObject({ version: 'ca9ab75dcd6b', licenses: [{ path: 'http://127.0.0.1:3000/en/about' }] })
  expect((await ask('datapackage.json?tea=1')).status).toBe(400)
})
