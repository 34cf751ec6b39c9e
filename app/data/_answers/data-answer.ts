import type { Table } from '@/lib/domain/tables/column'
import type { Format } from '@/lib/domain/tables/file-formats'
import type { Row } from '@/lib/export/cell'
import { toCsv } from '@/lib/export/csv'
import { contentTypes } from '@/lib/export/data-formats'
import { toExcel } from '@/lib/export/excel'
import { type FileSubject, fileName } from '@/lib/export/file-name'
import { toJson } from '@/lib/export/json'
import { toParquet } from '@/lib/export/parquet'
import { translator } from '@/lib/format/catalogue'
import type { Presentation } from '@/lib/query/presentation'
import { querySearch } from '@/lib/query/query-search'
import { originHeader } from '@/lib/query/site-origin'
import type { DataFile } from './file-response'

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

/** The answer as a file of a format. The site's origin stands in workbooks only. */
export function toDataFile(answer: DataAnswer, format: Format, origin: string): DataFile {
  const { table, query, place } = answer
  const { lang, bom, hxl } = answer.presentation
  return {
    identity: [table.name, format, JSON.stringify(query), lang, String(bom), String(hxl), ...(format === 'xlsx' ? [origin] : [])],
    contentType: contentTypes[format],
    ...(format === 'xlsx' && { vary: originHeader }),
    findName: async (recordVersion) => fileName({ table: table.name, place, months: await answer.findMonths(), recordVersion }, format),
    write: (recordVersion) => write(answer, format, { recordVersion, origin }),
  }
}

type Origin = { readonly recordVersion: string; readonly origin: string }

function write(answer: DataAnswer, format: Format, { recordVersion, origin }: Origin) {
  const { table, presentation, streamRows } = answer
  const query = { ...answer.query, lang: presentation.lang }
  const address = `${origin}/data/${table.name}.xlsx?${querySearch(query)}`
  switch (format) {
    case 'csv':
      return toCsv(table, streamRows(), presentation)
    case 'xlsx':
      return toExcel(table, streamRows(), {
        recordVersion,
        query,
        address,
        citation: t('data.cite.record', { version: recordVersion, address }),
        lang: presentation.lang,
        t,
      })
    case 'json':
      return toJson(table, streamRows(), { recordVersion, query })
    case 'parquet':
      return toParquet(table, streamRows(), { recordVersion, query })
  }
}

/** Descriptions of columns are in English, whatever the language of the labels. */
const t = translator('en')
