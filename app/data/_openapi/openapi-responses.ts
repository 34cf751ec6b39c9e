import type { Json, JsonObject } from '@/lib/export/row-schema'
import { programText } from '@/lib/format/program-text'
import { originHeader } from '@/lib/query/site-origin'
import { exampleProblems } from '../_answers/example-problems'
import { cacheControl, openHeaders } from '../_answers/file-response'
import { problemCacheControl, problemType, retryAfter } from '../_answers/problem'

/** What an address answers where all is well: the body by content type, and the headers that not every file has. */
type FileContent = {
  readonly content: JsonObject
  readonly headers?: readonly string[]
  /** Is it drawn, so that a busy server may refuse it? */
  readonly isDrawn?: boolean
}

/** Every answer of an address: the file, that the reader has it, and the errors. */
export function toResponses({ content, headers = [], isDrawn = false }: FileContent): JsonObject {
  const sent = [...Object.keys(openHeaders), 'ETag', 'Cache-Control']
  return {
    200: { description: programText('openapi.responses.200'), headers: headerRefs([...sent, ...headers]), content },
    304: { $ref: '#/components/responses/304' },
    ...Object.fromEntries(
      (isDrawn ? drawnStatuses : errorStatuses).map((status) => [status, { $ref: `#/components/responses/${status}` }]),
    ),
  }
}

const errorStatuses = [400, 404, 405, 500] as const
/** Of what is drawn, too. */
const drawnStatuses = [...errorStatuses, 503] as const

/** The answers that all addresses share. */
export function sharedResponses(): JsonObject {
  const errors = drawnStatuses.map((status): [string, Json] => [
    String(status),
    {
      description: programText(`openapi.responses.${status}`),
      headers: {
        ...headerRefs([...Object.keys(openHeaders), ...(status === 405 ? ['Allow'] : []), ...(status === 503 ? ['Retry-After'] : [])]),
        'Cache-Control': { required: true, schema: { const: problemCacheControl } },
      },
      content: { [problemType]: { schema: { $ref: '#/components/schemas/problem' }, ...exampleOf(status) } },
    },
  ])
  return {
    304: { description: programText('openapi.responses.304'), headers: headerRefs([...Object.keys(openHeaders), 'ETag', 'Cache-Control']) },
    ...Object.fromEntries(errors),
  }
}

function exampleOf(status: number): JsonObject {
  const example = exampleProblems.find(({ problem }) => problem.status === status)?.problem
  return example ? { example } : {}
}

/** The headers of answers, those of every answer with the values that they can have. */
export function sharedHeaders(): JsonObject {
  return {
    ...Object.fromEntries(Object.entries(openHeaders).map(([name, value]) => [name, { required: true, schema: { const: value } }])),
    Vary: { required: true, schema: { enum: [openHeaders.Vary, `${openHeaders.Vary}, ${originHeader}`] } },
    ETag: { description: programText('openapi.headers.ETag'), required: true, schema: { type: 'string', pattern: '^W/"[0-9a-f]{32}"$' } },
    'Cache-Control': { description: programText('openapi.headers.Cache-Control'), required: true, schema: { const: cacheControl } },
    'Content-Disposition': {
      description: programText('openapi.headers.Content-Disposition'),
      required: true,
      schema: { type: 'string', pattern: '^attachment; filename="[A-Za-z0-9._-]+"$' },
    },
    Link: {
      description: programText('openapi.headers.Link'),
      required: true,
      schema: { type: 'string', pattern: '^<[^>]+>; rel="describedby"; type="application/csvm\\+json"$' },
    },
    Allow: { description: programText('openapi.headers.Allow'), required: true, schema: { const: 'GET, HEAD, OPTIONS' } },
    'Retry-After': { description: programText('openapi.headers.Retry-After'), required: true, schema: { const: retryAfter } },
  }
}

/** The body of every error. */
export function problemSchema(): JsonObject {
  return {
    type: 'object',
    description: programText('openapi.problem.about'),
    properties: {
      type: { const: 'about:blank' },
      title: { type: 'string' },
      status: { enum: drawnStatuses },
      detail: { type: 'string', description: programText('openapi.problem.detail') },
      parameter: { type: 'string', description: programText('openapi.problem.parameter') },
      codes: { type: 'array', items: { type: 'string' }, description: programText('openapi.problem.codes') },
    },
    required: ['type', 'title', 'status', 'detail'],
    additionalProperties: false,
  }
}

function headerRefs(names: readonly string[]): JsonObject {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))
}
