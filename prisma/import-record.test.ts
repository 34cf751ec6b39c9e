import { existsSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { type Database, openDatabase } from '@/lib/db/client'
import { describeDatabaseError } from '@/lib/db/database-error'
import type { ImportReport } from '@/lib/ingest/import-report'
import { type ImportOutcome, importRecord } from './import-record'
import { casualties, emptyDatabase, figureRow, folderWith, importFiles, lines, madeUpReferences, shares } from './test-folder'

const row = (from: string, to: string) => figureRow.replace(from, to)
const share = 'made-up-wave,made-up,fully,all,50.5,made-up-1,page 2,'
const folder = { ...madeUpReferences, ...casualties(figureRow), ...shares(share) }

function open(file: string, options = {}): Database {
  const database = openDatabase(file, options)
  onTestFinished(() => database.$disconnect())
  return database
}

function reportOf(outcome: ImportOutcome): ImportReport {
  if (outcome.kind !== 'taken') throw new Error(`The import was ${outcome.kind}.`)
  return outcome.report
}

test('stores a figure with its permanent id, its series, its kind of period and its citation', async () => {
  const file = emptyDatabase()
  await importFiles(folder, { file })
  expect(await open(file).observation.findMany({ include: { series: true, citations: true } })).toEqual([
    {
      id: '6ac955631b10',
      seriesId: 1,
      series: {
        id: 1,
        tableName: 'casualties',
        indicatorId: 'civilians-killed',
        placeId: 'XA',
        age: 'all',
        sex: 'all',
        weapon: 'all',
        control: 'all',
        proximity: 'all',
      },
      periodStart: '2029-12-01',
      periodEnd: '2029-12-31',
      periodKind: 'month',
      value: 51,
      asOf: '2029-12-31',
      publishedOn: '2030-01-10',
      citations: [
        { observationId: '6ac955631b10', sourceId: 'made-up-1', qualifier: 'exact', locator: 'page 1', asPrinted: '51 killed', note: null },
      ],
    },
  ])
})

test('stores a share with its permanent id and its citation', async () => {
  const file = emptyDatabase()
  await importFiles(folder, { file })
  expect(await open(file).answerShare.findMany({ include: { citations: true } })).toEqual([
    {
      id: '4821d838953a',
      waveId: 'made-up-wave',
      questionId: 'made-up',
      answerId: 'fully',
      groupId: 'all',
      percent: 50.5,
      citations: [{ shareId: '4821d838953a', sourceId: 'made-up-1', locator: 'page 2', note: null }],
    },
  ])
})

test('keeps one observation with two citations where two documents state it', async () => {
  const file = emptyDatabase()
  await importFiles({ ...folder, ...casualties(figureRow, row('made-up-1', 'made-up-2')) }, { file })
  const database = open(file)
  expect(await database.observation.count()).toBe(1)
  expect(await database.citation.count()).toBe(2)
})

test('writes nothing when the same folder comes again', async () => {
  const file = emptyDatabase()
  await importFiles(folder, { file })
  const again = await importFiles(folder, { file })
  expect(again).toMatchObject({ kind: 'taken', written: false })
  const imports = await open(file).recordImport.findMany()
  expect(imports.map(({ id, importedAt, recordVersion }) => ({ id, importedAt, recordVersion }))).toEqual([
    { id: 1, importedAt: '2030-03-01T00:00:00.000Z', recordVersion: 'b4607887047d' },
  ])
})

test('knows the files of an import that wrote', async () => {
  const database = open(emptyDatabase())
  const input = { database, folder: folderWith(folder), dryRun: false, now: new Date('2030-03-01') }
  expect(await importRecord({ ...input, ifNew: true })).toMatchObject({ kind: 'taken', written: true })
  expect(await importRecord({ ...input, ifNew: true })).toEqual({ kind: 'known' })
})

test('reports a new period, a new vintage of a known one, and a conflict', async () => {
  const file = emptyDatabase()
  await importFiles(folder, { file })
  const rows = [
    row('2029-12-01,2029-12-31', '2030-01-01,2030-01-31'),
    row(',51,exact,2029-12-31,2030-01-10', ',53,exact,2030-01-31,2030-02-10'),
    row(',51,', ',52,'),
  ]
  const series = 'civilians-killed XA all all all all all'
  const december = { series, periodStart: '2029-12-01', periodEnd: '2029-12-31' }
  expect(reportOf(await importFiles(casualties(...rows), { file }))).toMatchObject({
    newPeriods: { count: 1, first: [{ series, periodStart: '2030-01-01', periodEnd: '2030-01-31', values: [51] }] },
    newVintages: {
      count: 2,
      first: [
        { ...december, value: 52, asOf: '2029-12-31', publishedOn: '2030-01-10' },
        { ...december, value: 53, asOf: '2030-01-31', publishedOn: '2030-02-10' },
      ],
    },
    conflicts: { count: 1, first: [{ ...december, day: '2029-12-31', values: [51, 52] }] },
    changedCells: { count: 0, first: [] },
    newFigures: 3,
    stagedRows: 3,
  })
  expect(await open(file).observation.count()).toBe(4)
})

test('reports changed labels and notes, and changes the content hash but not the version of the record', async () => {
  const file = emptyDatabase()
  await importFiles(folder, { file })
  const changed = {
    'places.csv': lines('place,kind,parent,name_en,name_uk', 'XA,country,,Made-up Island,'),
    ...casualties(row('page 1', 'page 2')),
  }
  expect(reportOf(await importFiles(changed, { file })).changedCells).toEqual({
    count: 2,
    first: [
      { table: 'places', key: 'XA', column: 'name_en', old: 'Made-up Land', new: 'Made-up Island' },
      { table: 'citations', key: '6ac955631b10 in made-up-1', column: 'locator', old: 'page 1', new: 'page 2' },
    ],
  })
  const [first, second] = await open(file).recordImport.findMany()
  expect(second?.recordVersion).toBe(first?.recordVersion)
  expect(second?.contentHash).not.toBe(first?.contentHash)
})

test('gives the same content hash to the same content, however it came in', async () => {
  const [atOnce, inParts] = [emptyDatabase(), emptyDatabase()]
  await importFiles(folder, { file: atOnce })
  await importFiles(madeUpReferences, { file: inParts })
  await importFiles(casualties(figureRow), { file: inParts })
  await importFiles(shares(share), { file: inParts })
  const hashes = async (file: string) => (await open(file).recordImport.findMany({ orderBy: { id: 'desc' } }))[0]?.contentHash
  expect(await hashes(inParts)).toBe(await hashes(atOnce))
})

test('checks a distribution together with the shares that the database holds', async () => {
  const file = emptyDatabase()
  await importFiles(folder, { file })
  const rest = shares('made-up-wave,made-up,partly,all,20,made-up-1,,', 'made-up-wave,made-up,hard,all,20,made-up-1,,')
  const outcome = await importFiles(rest, { file })
  expect(outcome.kind === 'refused' && outcome.faults.sentences).toEqual([
    'answer-shares.csv:2: the shares of made-up-wave, made-up, group all add up to 90.5, expected 98 to 102 or a note that says why',
  ])
})

test('tells the same in a dry run and writes nothing', async () => {
  const file = emptyDatabase()
  const dry = await importFiles(folder, { file, dryRun: true })
  const database = open(file)
  expect(await database.source.count()).toBe(0)
  await database.$disconnect()
  expect(existsSync(`${file}-wal`)).toBe(false)
  expect(reportOf(await importFiles(folder, { file }))).toEqual(reportOf(dry))
})

async function failureOf(database: Database): Promise<string | null> {
  const failure = await importRecord({ database, folder: 'prisma/data', dryRun: false, now: new Date('2030-03-01') }).catch(
    (error: unknown) => error,
  )
  return describeDatabaseError(failure, 'made-up.db')
}

test('leaves a read-only database as it was and says so', async () => {
  const database = open(emptyDatabase(), { readonly: true })
  expect(await failureOf(database)).toBe(
    'The database made-up.db was left as it was: it is read-only for this user: nothing can be written.',
  )
  expect(await database.source.count()).toBe(0)
})

test('leaves the database as it was when the disk is full', async () => {
  const database = open(emptyDatabase())
  await database.$queryRawUnsafe('PRAGMA max_page_count = 100')
  expect(await failureOf(database)).toBe(
    'The database made-up.db was left as it was: there is no room left for it: free some space on its disk and try again.',
  )
  expect(await database.source.count()).toBe(0)
  expect(await database.recordImport.count()).toBe(0)
})

test('waits for a locked database, then says that another process uses it', async () => {
  const file = emptyDatabase()
  const other = open(file)
  await other.$executeRawUnsafe('BEGIN IMMEDIATE')
  const database = open(file)
  await database.$queryRawUnsafe('PRAGMA busy_timeout = 50')
  expect(await failureOf(database)).toBe(
    'The database made-up.db was left as it was: another process is using it: stop it or wait, and try again.',
  )
})
