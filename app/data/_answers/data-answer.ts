import type { Table } from '@/lib/domain/tables/column'
import type { Row } from '@/lib/export/cell'
import { toCsv } from '@/lib/export/csv'
import { type FileSubject, fileName } from '@/lib/export/file-name'
import { toJson } from '@/lib/export/json'
import type { Presentation } from '@/lib/query/presentation'
import type { DataFile } from './file-response'

export const formats = ['csv', 'json'] as const
export type Format = (typeof formats)[number]

/** Everything that an answer is made from. Rows and months are only read when the reader lacks the answer. */
export type DataAnswer = {
  readonly table: Table
  /** The query with every parameter written out. */
  readonly query: Readonly<Record<string, unknown>>
  readonly presentation: Presentation
  readonly place: string | null
  findMonths(): Promise<FileSubject['months']>
  streamRows(): AsyncIterable<Row> | Iterable<Row>
}

/** The answer as a file of a format. */
export function toDataFile(answer: DataAnswer, format: Format): DataFile {
  const { table, query, place } = answer
  const { lang, bom } = answer.presentation
  return {
    identity: [table.name, format, JSON.stringify(query), lang, String(bom)],
    contentType: contentTypes[format],
    findName: async (recordVersion) => fileName({ table: table.name, place, months: await answer.findMonths(), recordVersion }, format),
    write: (recordVersion) => write(answer, format, recordVersion),
  }
}

const contentTypes: Record<Format, string> = { csv: 'text/csv; charset=utf-8; header=present', json: 'application/json' }

function write({ table, query, presentation, streamRows }: DataAnswer, format: Format, recordVersion: string): ReadableStream<Uint8Array> {
  switch (format) {
    case 'csv':
      return toCsv(table, streamRows(), presentation)
    case 'json':
      return toJson(table, streamRows(), { recordVersion, query: { ...query, lang: presentation.lang } })
  }
}
