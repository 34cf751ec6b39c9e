import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { openDatabase } from '@/lib/db/client'
import { type ImportOutcome, importRecord } from './import-record'

/** Folders of plainly made-up rows for the tests of the import. */

export const casualtiesHeader =
  'indicator,place,period_start,period_end,age,sex,weapon,control,proximity,value,qualifier,as_of,published_on,source_id,locator,as_printed,note'

export const figureRow =
  'civilians-killed,XA,2029-12-01,2029-12-31,all,all,all,all,all,51,exact,2029-12-31,2030-01-10,made-up-1,page 1,51 killed,'

/** What figures and shares refer to. */
export const madeUpReferences: Readonly<Record<string, string>> = {
  'publishers.csv': lines('publisher_id,name,short_name,kind', 'made-up-body,Made-up Body,Made-up,un-body'),
  'sources.csv': lines(
    'source_id,publisher_id,title,url,published_on,language,kind,note',
    'made-up-1,made-up-body,First made-up document,https://example.org/1,2030-01-10,en,primary,',
    'made-up-2,made-up-body,Second made-up document,https://example.org/2,2030-02-10,en,secondary,',
  ),
  'places.csv': lines('place,kind,parent,name_en,name_uk', 'XA,country,,Made-up Land,'),
  'indicators.csv': lines(
    'indicator,name_en,name_uk,unit,kind,producer,verified,definition_en',
    'civilians-killed,Civilians killed,,persons,flow,made-up-body,yes,Made-up deaths',
    'share-of-civilians-killed,Share of civilians killed,,percent,flow,made-up-body,no,Made-up shares',
    'made-up-sites,Made-up sites,,sites,stock,made-up-body,no,Made-up sites',
  ),
  'questions.csv': lines('question_id,short_title,wording_en,distribution,note', 'made-up,Made-up question,Is it made up?,yes,'),
  'answers.csv': lines(
    'question_id,answer_id,position,label_en,kind,sum_of',
    'made-up,fully,1,Fully,substantive,',
    'made-up,partly,2,Partly,substantive,',
    'made-up,hard,3,Hard to say,hard-to-say,',
    'made-up,rather,4,Fully or partly,published-sum,fully|partly',
  ),
  'waves.csv': lines(wavesHeader(), 'made-up-wave,made-up-body,Made-up wave,2029-12-01,2029-12-10,100,,,,,2030-01-10,made-up-1,final,'),
  'groups.csv': lines('group,kind,name_en', 'all,all,All respondents'),
}

export function wavesHeader(): string {
  return 'wave_id,publisher_id,name,fieldwork_start,fieldwork_end,sample_size,mode,population,coverage_note,margin_note,published_on,source_id,status,superseded_by'
}

/** The rows of a file, the header first. */
export function lines(...rows: string[]): string {
  return rows.map((row) => `${row}\r\n`).join('')
}

export function casualties(...rows: string[]): Record<string, string> {
  return { 'casualties.csv': lines(casualtiesHeader, ...rows) }
}

export function shares(...rows: string[]): Record<string, string> {
  return { 'answer-shares.csv': lines('wave_id,question_id,answer_id,group,percent,source_id,locator,note', ...rows) }
}

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'record-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A folder with exactly these files. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = path.join(temporaryFolder(), 'record')
  mkdirSync(folder)
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content)
  return folder
}

/** The file of a migrated database without a row, gone after the test. */
export function emptyDatabase(): string {
  const file = path.join(temporaryFolder(), 'record.db')
  copyFileSync(process.env.TEST_EMPTY_DATABASE ?? '', file)
  return file
}

/** Imports files into a database, by default an empty one. */
export async function importFiles(
  files: Readonly<Record<string, string | Buffer>>,
  { file = emptyDatabase(), dryRun = false }: { file?: string; dryRun?: boolean } = {},
): Promise<ImportOutcome> {
  const database = openDatabase(file)
  try {
    return await importRecord({ database, folder: folderWith(files), dryRun, now: new Date('2030-03-01T00:00:00Z') })
  } finally {
    await database.$disconnect()
  }
}

/** The faults for which the import refuses the made-up references together with these files. */
export async function faultsOf(files: Readonly<Record<string, string | Buffer>>): Promise<readonly string[]> {
  const outcome = await importFiles({ ...madeUpReferences, ...files })
  return outcome.kind === 'refused' ? outcome.faults.sentences : []
}
