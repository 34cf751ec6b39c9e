import { readParameters } from '@/lib/query/parameters'
import type { DataFile } from './file-response'
import { manifest } from './manifest'
import { recordZip } from './record-zip'

/** The files of the whole record by name. */
export const recordFiles: Readonly<Record<string, DataFile>> = { 'manifest.json': manifest, 'record.zip': recordZip }

/** The files of the whole record, which take no parameters. Null where the address is of another kind. Throws BadRequest. */
export function findRecordFile(file: string, search: string): DataFile | null {
  const known = Object.hasOwn(recordFiles, file) ? recordFiles[file] : undefined
  if (!known) return null
  readParameters(search, [])
  return known
}
