import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Table } from '@/lib/domain/tables/column'
import { recordTables } from '@/lib/domain/tables/record-tables'
import { checkTable, fileOf } from './check-table'
import type { Faults } from './faults'
import { KnownKeys, type StoredKeys } from './known-keys'
import type { PreparedRow } from './record-row'

/** About 500,000 figures. A larger file is refused before it is read. */
export const largestFile = 100 * 1024 * 1024

/** Rows are handed on in batches of this many, so that memory does not grow with the file. */
const batchRows = 1000

type FolderCheck = {
  readonly folder: string
  /** The files to check (`findRecordFiles`). */
  readonly tables: readonly Table[]
  readonly stored: StoredKeys
  readonly faults: Faults
  /** Takes rows without fault, in order of the file. */
  readonly stage: (table: Table, rows: readonly PreparedRow[]) => Promise<void>
}

/** The files of the record that a folder holds, in order of reference. Faults where it holds none. */
export function findRecordFiles(folder: string, faults: Faults): Table[] {
  if (!existsSync(folder)) faults.add({ file: folder }, 'there is no such folder')
  else if (!statSync(folder).isDirectory()) faults.add({ file: folder }, 'is a file, expected a folder of CSV files')
  if (faults.count > 0) return []
  const found = recordTables.filter((table) => existsSync(path.join(folder, fileOf(table))))
  if (found.length === 0)
    faults.add({ file: folder }, `holds no file of the record, expected any of ${recordTables.map(fileOf).join(', ')}`)
  return found
}

/** Checks every row of the folder's files, and stages those without fault. */
export async function checkFolder({ folder, tables, stored, faults, stage }: FolderCheck): Promise<void> {
  const known = new KnownKeys(stored)
  for (const table of tables) {
    const file = path.join(folder, fileOf(table))
    if (!takesFile(table, file, faults)) {
      known.markUnreadable(table.name)
      continue
    }
    let batch: PreparedRow[] = []
    for await (const row of checkTable({ table, path: file, known, faults })) {
      if (batch.push(row) < batchRows) continue
      await stage(table, batch)
      batch = []
    }
    if (batch.length > 0) await stage(table, batch)
  }
}

function takesFile(table: Table, file: string, faults: Faults): boolean {
  const information = statSync(file)
  if (!information.isFile()) faults.add({ file: fileOf(table) }, 'is no file, expected a CSV file')
  else if (information.size > largestFile) {
    faults.add(
      { file: fileOf(table) },
      `has ${information.size} bytes, expected at most ${largestFile}: split it into folders of several imports`,
    )
  } else return true
  return false
}
