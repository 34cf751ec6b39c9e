import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import type { Table } from '@/lib/domain/tables/column'
import { fileOf } from './check-table'

/** SHA-256 over the names and contents of the record's files in a folder. */
export async function folderHash(folder: string, tables: readonly Table[]): Promise<string> {
  const hash = createHash('sha256')
  for (const table of tables) {
    const content = createHash('sha256')
    for await (const chunk of createReadStream(path.join(folder, fileOf(table)))) content.update(chunk)
    hash.update(`${fileOf(table)} ${content.digest('hex')}\n`)
  }
  return hash.digest('hex')
}
