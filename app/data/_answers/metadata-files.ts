import { createHash } from 'node:crypto'
import { observationTables } from '@/lib/domain/codes'
import { downloadTables } from '@/lib/domain/tables/download-tables'
import { toCsv } from '@/lib/export/csv'
import { toCsvw } from '@/lib/export/csvw'
import { type PackagedFile, toDataPackage } from '@/lib/export/data-package'
import { translator } from '@/lib/format/catalogue'
import { getDictionary } from '@/lib/queries/dictionary'
import { remember } from '@/lib/queries/remember'
import { everyFigure, figuresSearch } from '@/lib/query/figures-query'
import { readParameters } from '@/lib/query/parameters'
import { everyShare, sharesSearch } from '@/lib/query/shares-query'
import { originHeader, readSiteOrigin } from '@/lib/query/site-origin'
import { getAnswer } from './answers'
import type { DataFile } from './file-response'

/** The content type of a CSVW description. */
export const csvMetadataType = 'application/csvm+json'

const t = translator('en')

/**
 * The description at `/data/{file}`: of the CSV of a table and query, or of the whole record as a data package. Null where
 * the address is of another kind. Throws NotFound and BadRequest, as the CSV does.
 */
export async function findMetadataFile(file: string, search: string, headers: Headers): Promise<DataFile | null> {
  if (file === 'datapackage.json') return dataPackageFile(search, readSiteOrigin(headers))
  const [, name] = /^([^/]+)\.csv-metadata\.json$/.exec(file) ?? []
  return name ? csvMetadataFile(name, search) : null
}

/** Where the description of a CSV stands, as seen from the CSV. */
export function csvMetadataAddress(table: string, search: string): string {
  return `${table}.csv-metadata.json${search}`
}

async function csvMetadataFile(name: string, search: string): Promise<DataFile> {
  const { table } = await getAnswer(name, search)
  return {
    identity: [name, 'csv-metadata.json', search],
    contentType: csvMetadataType,
    write: (recordVersion) => toText(toCsvw(table, { url: `${name}.csv${search}`, recordVersion, t })),
  }
}

function dataPackageFile(search: string, origin: string): DataFile {
  readParameters(search, [])
  return {
    identity: ['datapackage.json', origin],
    contentType: 'application/json',
    vary: originHeader,
    write: async (recordVersion) => {
      const [files, { sources }] = await Promise.all([remember('packaged files', listPackagedFiles), getDictionary()])
      return toText(toDataPackage({ files, sources: sources.values(), recordVersion, description: t('metadata.description'), origin, t }))
    },
  }
}

async function listPackagedFiles(): Promise<PackagedFile[]> {
  const files: PackagedFile[] = []
  for (const table of downloadTables) {
    const search = wholeTable(table.name)
    const { streamRows, presentation } = await getAnswer(table.name, search)
    const hash = createHash('sha256')
    let bytes = 0
    for await (const chunk of toCsv(table, streamRows(), presentation)) {
      hash.update(chunk)
      bytes += chunk.length
    }
    files.push({ table, path: `${table.name}.csv${search}`, bytes, sha256: hash.digest('hex') })
  }
  return files
}

/** The query for every row that the table ever had. */
function wholeTable(name: string): string {
  const table = observationTables.find((known) => known === name)
  if (table) return `?${figuresSearch(everyFigure(table, null))}`
  return name === 'answer-shares' ? `?${sharesSearch(everyShare(null))}` : ''
}

function toText(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`
}
