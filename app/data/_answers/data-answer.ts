import { createHash } from 'node:crypto'
import type { Table } from '@/lib/domain/tables/column'
import type { Row } from '@/lib/export/cell'
import { toCsv } from '@/lib/export/csv'
import { type FileSubject, fileName } from '@/lib/export/file-name'
import { toJson } from '@/lib/export/json'
import { getRecord } from '@/lib/queries/record'
import type { Presentation } from '@/lib/query/presentation'

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

/** The headers of every data answer, errors included. */
export const openHeaders = { 'Access-Control-Allow-Origin': '*', 'X-Content-Type-Options': 'nosniff', Vary: 'Accept-Encoding' }

const cacheControl = 'public, max-age=0, s-maxage=300, stale-while-revalidate=86400'

/** The answer as a file, or 304 where the reader has it. */
export async function toResponse(answer: DataAnswer, format: Format, request: Request): Promise<Response> {
  const { recordVersion, contentHash } = await getRecord()
  const { lang, bom } = answer.presentation
  const etag = entityTag([contentHash, answer.table.name, format, JSON.stringify(answer.query), lang, String(bom)])
  const headers = { ...openHeaders, ETag: etag, 'Cache-Control': cacheControl }
  if (hasEntity(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  const name = fileName({ table: answer.table.name, place: answer.place, months: await answer.findMonths(), recordVersion }, format)
  const body = request.method === 'HEAD' ? null : write(answer, format, recordVersion)
  return new Response(body, {
    headers: { ...headers, 'Content-Type': contentTypes[format], 'Content-Disposition': `attachment; filename="${name}"` },
  })
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

/** Weak: the server may compress the bytes. */
function entityTag(parts: readonly string[]): string {
  return `W/"${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32)}"`
}

/** Does `If-None-Match` name this entity? Weak comparison (RFC 9110, 13.1.2). */
function hasEntity(ifNoneMatch: string | null, etag: string): boolean {
  if (!ifNoneMatch) return false
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '')
  return ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || opaque(tag) === opaque(etag))
}
