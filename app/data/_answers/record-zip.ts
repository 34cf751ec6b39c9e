import { createHash } from 'node:crypto'
import { observationTables, parseCode } from '@/lib/domain/codes'
import type { Table } from '@/lib/domain/tables/column'
import { recordTables, referenceTables } from '@/lib/domain/tables/record-tables'
import { toByteStream } from '@/lib/export/byte-stream'
import type { Row } from '@/lib/export/cell'
import { toFigureCitationRows, toShareCitationRows } from '@/lib/export/citation-rows'
import { toCsv } from '@/lib/export/csv'
import { type PackagedFile, toDataPackage } from '@/lib/export/data-package'
import { joinPieces } from '@/lib/export/join-pieces'
import { formatRecordReadme } from '@/lib/export/record-readme'
import { toZip, type ZipEntry } from '@/lib/export/zip'
import { translator } from '@/lib/format/catalogue'
import { programText } from '@/lib/format/program-text'
import { getDictionary } from '@/lib/queries/dictionary'
import { getRecord, type RecordState } from '@/lib/queries/record'
import { listReferenceRows } from '@/lib/queries/reference-rows'
import type { DataFile } from './file-response'
import { listEveryShare, streamEveryFigure } from './whole-record'

/** `/data/record.zip`: the record as its own files, as `npm run record:import` takes them. */
export const recordZip: DataFile = {
  identity: ['record', 'zip'],
  contentType: 'application/zip',
  findName: (recordVersion) => `record_${recordVersion.slice(0, 8)}.zip`,
  write: () => toByteStream(joinPieces(writeZip())),
}

const t = translator('en')

async function* writeZip(): AsyncGenerator<Buffer> {
  yield* toZip(entries(await getRecord()))
}

function* entries(state: RecordState): Generator<ZipEntry> {
  const files: PackagedFile[] = []
  yield { name: 'README.md', content: [Buffer.from(formatRecordReadme(state, recordTables))] }
  for (const table of recordTables) yield { name: `${table.name}.csv`, content: streamTable(table, files) }
  yield { name: 'datapackage.json', content: describeFiles(state, files) }
}

/** The table as CSV; once it has been read, its size and hash are in `files`. */
async function* streamTable(table: Table, files: PackagedFile[]): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of toCsv(table, streamRows(table), { bom: false })) {
    hash.update(chunk)
    bytes += chunk.length
    yield chunk
  }
  files.push({ table, path: `${table.name}.csv`, bytes, sha256: hash.digest('hex') })
}

async function* describeFiles({ recordVersion }: RecordState, files: readonly PackagedFile[]): AsyncGenerator<Uint8Array> {
  const sources = (await getDictionary()).sources.values()
  const description = programText('recordReadme.package')
  yield Buffer.from(`${JSON.stringify(toDataPackage({ files, sources, recordVersion, description, origin: null, t }), null, 2)}\n`)
}

async function* streamRows({ name }: Table): AsyncGenerator<Row> {
  const reference = referenceTables.find((table) => table.name === name)
  if (reference) yield* await listReferenceRows(reference.name)
  else if (name === 'answer-shares') for (const share of await listEveryShare()) yield* toShareCitationRows(share)
  else for await (const figure of streamEveryFigure(parseCode(observationTables, name))) yield* toFigureCitationRows(figure)
}
