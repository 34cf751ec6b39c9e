import type { Table } from '@/lib/domain/tables/column'
import { recordTables, referenceTables } from '@/lib/domain/tables/record-tables'
import { toByteStream } from '@/lib/export/byte-stream'
import type { Row } from '@/lib/export/cell'
import { toFigureCitationRows, toShareCitationRows } from '@/lib/export/citation-rows'
import { toCsv } from '@/lib/export/csv'
import { joinPieces } from '@/lib/export/join-pieces'
import { formatRecordReadme } from '@/lib/export/record-readme'
import { toZip, type ZipEntry } from '@/lib/export/zip'
import { translator } from '@/lib/format/catalogue'
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

async function* writeZip(): AsyncGenerator<Buffer> {
  yield* toZip(entries(await getRecord()))
}

function* entries(state: RecordState): Generator<ZipEntry> {
  yield { name: 'README.md', content: [Buffer.from(formatRecordReadme(state, recordTables, translator('en')))] }
  for (const table of recordTables) yield { name: `${table.name}.csv`, content: toCsv(table, streamRows(table), { bom: false }) }
}

async function* streamRows({ name }: Table): AsyncGenerator<Row> {
  const reference = referenceTables.find((table) => table.name === name)
  if (reference) yield* await listReferenceRows(reference.name)
  else if (name === 'answer-shares') for (const share of await listEveryShare()) yield* toShareCitationRows(share)
  else for await (const figure of streamEveryFigure(name === 'context' ? 'context' : 'casualties')) yield* toFigureCitationRows(figure)
}
