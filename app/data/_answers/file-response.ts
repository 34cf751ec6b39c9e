import { createHash } from 'node:crypto'
import { getRecord } from '@/lib/queries/record'

type Body = string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>

/** A file of the data addresses. Its name and body are only made when the reader lacks it. */
export type DataFile = {
  /** All that it depends on besides the record: which file, in which format, to which query. */
  readonly identity: readonly string[]
  readonly contentType: string
  /** The request headers that the body depends on, beside the encoding. */
  readonly vary?: string
  /** Where its CSVW description stands, as seen from the file. */
  readonly describedBy?: string
  /** What it is saved as; without a name it is shown. */
  findName?(recordVersion: string): Promise<string> | string
  write(recordVersion: string): Promise<Body> | Body
}

/** The headers of every data answer, errors included. Pages of other sites may read those that say what a file is. */
export const openHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Allow, Content-Disposition, ETag, Link',
  'X-Content-Type-Options': 'nosniff',
  Vary: 'Accept-Encoding',
}

/** How long a copy of a file serves. */
export const cacheControl = 'public, max-age=0, s-maxage=300, stale-while-revalidate=86400'

/** The file, or 304 where the reader has it. */
export async function toFileResponse(file: DataFile, request: Request): Promise<Response> {
  const { recordVersion, contentHash } = await getRecord()
  const etag = entityTag([contentHash, ...file.identity])
  const vary = file.vary ? { Vary: `${openHeaders.Vary}, ${file.vary}` } : {}
  const headers = { ...openHeaders, ...vary, ETag: etag, 'Cache-Control': cacheControl }
  if (hasEntity(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  const name = await file.findName?.(recordVersion)
  return new Response(request.method === 'HEAD' ? null : await file.write(recordVersion), {
    headers: {
      ...headers,
      'Content-Type': file.contentType,
      ...(file.describedBy !== undefined && { Link: `<${file.describedBy}>; rel="describedby"; type="application/csvm+json"` }),
      ...(name !== undefined && { 'Content-Disposition': `attachment; filename="${name}"` }),
    },
  })
}

/** What may be asked of an address, for browsers that ask first. */
export function answerOptions(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...openHeaders,
      Allow: 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Headers': '*',
    },
  })
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
