import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'
import { openDatabase } from '@/lib/db/client'
import { importRecord } from './import-record'
import { emptyDatabase, temporaryFolder } from './test-folder'

/** The content of each file of a zip, in the zip's order. */
export async function unzip(bytes: Buffer): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  const zip = await fromBufferPromise(bytes)
  for await (const entry of zip.eachEntry()) files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)))
  return files
}

/** The files in a folder of their own, gone after the test. */
export function toFolder(files: ReadonlyMap<string, Buffer>): string {
  const folder = path.join(temporaryFolder(), 'unpacked')
  mkdirSync(folder)
  for (const [name, content] of files) writeFileSync(path.join(folder, name), content)
  return folder
}

/** The state of a database built from a folder alone. */
export async function rebuild(folder: string): Promise<{ recordVersion: string; contentHash: string }> {
  const database = openDatabase(emptyDatabase())
  try {
    await importRecord({ database, folder, dryRun: false, now: new Date('2031-01-01T00:00:00Z') })
    return await database.recordImport.findFirstOrThrow({ select: { recordVersion: true, contentHash: true } })
  } finally {
    await database.$disconnect()
  }
}
