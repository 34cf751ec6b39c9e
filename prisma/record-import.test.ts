import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, ftruncateSync, openSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { casualties, figureRow, folderWith, madeUpReferences, temporaryFolder } from './test-folder'

/** The command as people run it, in processes of its own. */

function run(file: string, ...parameters: string[]): { code: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'prisma/record-import.ts', ...parameters], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: `file:${file}` },
  })
  return { code: status, out: stdout, error: stderr }
}

const newDatabase = () => path.join(temporaryFolder(), 'deeper', 'record.db')

test('creates the database, imports, and finds nothing to change the second time', () => {
  const file = newDatabase()
  const folder = folderWith({ ...madeUpReferences, ...casualties(figureRow) })
  expect(run(file, folder)).toMatchObject({ code: 0, error: '' })
  expect(run(file, folder)).toEqual({ code: 0, out: 'Nothing changed: the record holds all 15 rows already.\n', error: '' })
  expect(readdirSync(path.dirname(file))).toEqual(['record.db'])
})

test('leaves no file behind after a dry run', () => {
  const file = newDatabase()
  const { code, out } = run(file, folderWith({ ...madeUpReferences, ...casualties(figureRow) }), '--dry-run')
  expect(code).toBe(0)
  expect(out).toBe(`New periods: 1
  civilians-killed XA all all all all all, 2029-12-01 to 2029-12-31: 51
New publishers: 1
  made-up-body: Made-up Body
New documents: 2
  made-up-1: First made-up document
  made-up-2: Second made-up document
New places: 1
  XA: Made-up Land
New indicators: 3
  civilians-killed: Civilians killed
  share-of-civilians-killed: Share of civilians killed
  made-up-sites: Made-up sites
New questions: 1
  made-up: Made-up question
New answers: 4
  made-up fully: Fully
  made-up partly: Partly
  made-up hard: Hard to say
  made-up rather: Fully or partly
New waves: 1
  made-up-wave: Made-up wave
New groups: 1
  all: All respondents
In all: 1 new figures, 0 new survey shares, 1 new citations of documents, of 15 rows read.
This was a dry run: nothing was written.
`)
  expect(existsSync(path.dirname(file))).toBe(false)
})

test('refuses a folder with a fault and leaves no database', () => {
  const file = newDatabase()
  const folder = folderWith({ ...madeUpReferences, ...casualties(figureRow.replace(',51,', ',n/a,')) })
  expect(run(file, folder)).toEqual({
    code: 1,
    out: '',
    error: 'casualties.csv:2: value is "n/a", expected a whole number of persons\n1 fault: nothing was written.\n',
  })
  expect(existsSync(file)).toBe(false)
})

test('refuses an unknown option, no folder, and two', () => {
  const file = newDatabase()
  const usage = 'npm run record:import -- FOLDER [--dry-run]'
  expect(run(file, 'prisma/data', '--made-up')).toEqual({ code: 1, out: '', error: `Unknown option '--made-up'. Expected: ${usage}\n` })
  expect(run(file)).toEqual({ code: 1, out: '', error: `Expected one folder: ${usage}\n` })
  expect(run(file, 'a', 'b')).toEqual({ code: 1, out: '', error: `Expected one folder: ${usage}\n` })
})

test('refuses a folder that is not there, and a file', () => {
  const file = newDatabase()
  expect(run(file, 'prisma/made-up')).toEqual({
    code: 1,
    out: '',
    error: 'prisma/made-up: there is no such folder\n1 fault: nothing was written.\n',
  })
  expect(run(file, 'package.json')).toEqual({
    code: 1,
    out: '',
    error: 'package.json: is a file, expected a folder of CSV files\n1 fault: nothing was written.\n',
  })
  expect(existsSync(file)).toBe(false)
})

test('refuses a file of 200 MB without reading it', () => {
  const folder = folderWith(madeUpReferences)
  const large = openSync(path.join(folder, 'casualties.csv'), 'w')
  ftruncateSync(large, 200 * 1024 * 1024)
  closeSync(large)
  expect(run(newDatabase(), folder)).toEqual({
    code: 1,
    out: '',
    error:
      'casualties.csv: has 209715200 bytes, expected at most 104857600: split it into folders of several imports\n1 fault: nothing was written.\n',
  })
})

test('refuses a file that is no database', () => {
  const file = path.join(temporaryFolder(), 'record.db')
  writeFileSync(file, 'made up, and long enough to be taken for a header by nobody\n'.repeat(100))
  expect(run(file, 'prisma/data')).toEqual({
    code: 1,
    out: '',
    error: `The database ${file} was left as it was: it is not a SQLite database.\n`,
  })
})
