import { type ChartKind, chartKinds } from '@/lib/domain/chart-kinds'
import { citationFormats } from '@/lib/export/citation-formats'
import type { Json, JsonObject } from '@/lib/export/row-schema'
import { programText } from '@/lib/format/program-text'
import { asOfParameters } from '@/lib/query/as-of-query'
import { feedParameters } from '@/lib/query/changes-query'
import type { Parameter } from '@/lib/query/parameters'
import { sourcesParameters } from '@/lib/query/sources-query'
import { citationTypes } from '../_answers/citation-files'
import { recordFiles } from '../_answers/record-files'
import { chartTypes } from '../_charts/chart-file'
import { toOpenApiParameter } from './openapi-parameter'
import { toResponses } from './openapi-responses'
import type { OpenApiContext } from './table-paths'

/** What the addresses besides the tables need for their parameters and examples. */
export type OtherContext = OpenApiContext & {
  /** Identifiers of those who issued a document. */
  readonly publishers: readonly string[]
  /** What the address of each chart takes. */
  readonly charts: Readonly<Record<ChartKind, readonly Parameter[]>>
  /** A figure of the record and the document that it was read in. */
  readonly example: { readonly figureId: string; readonly sourceId: string }
}

/** The addresses of citations, of charts, of the feed, and of this description. */
export function otherPaths(context: OtherContext): JsonObject {
  const { codes } = context
  return {
    ...citationPaths(context),
    ...recordPaths(context),
    ...chartPaths(context),
    '/feed.atom': get(context, {
      id: 'feed',
      summary: programText('openapi.feed'),
      parameters: feedParameters(codes),
      content: { 'application/atom+xml; charset=utf-8': { schema: text } },
      isShown: true,
    }),
    '/data/datapackage.json': get(context, {
      id: 'datapackage',
      summary: programText('openapi.dataPackage'),
      content: { 'application/json': { schema: { type: 'object' } } },
      isShown: true,
    }),
    '/data/openapi.json': get(context, {
      id: 'openapi',
      summary: programText('openapi.document'),
      content: { 'application/json': { schema: { type: 'object' } } },
      isShown: true,
    }),
  }
}

function citationPaths(context: OtherContext): JsonObject {
  const { publishers, example, t } = context
  const value = pathParameter('value_id', programText('openapi.value'), example.figureId)
  const source = pathParameter('source_id', programText('openapi.source'), example.sourceId)
  return Object.fromEntries(
    citationFormats.flatMap((format): [string, Json][] => {
      const content = { [citationTypes[format]]: { schema: format === 'json' ? cslItems : text } }
      const texts = { format: t(`citation.${format}`) }
      return [
        [
          `/data/figures/{value_id}.${format}`,
          get(context, {
            id: `value.${format}`,
            summary: programText('openapi.citations.value', texts),
            path: value,
            parameters: asOfParameters,
            content,
          }),
        ],
        [
          `/data/sources/{source_id}.${format}`,
          get(context, {
            id: `source.${format}`,
            summary: programText('openapi.citations.source', texts),
            path: source,
            parameters: asOfParameters,
            content,
          }),
        ],
        [
          `/data/sources.${format === 'json' ? 'csl.json' : format}`,
          get(context, {
            id: `sources.citations.${format}`,
            summary: programText('openapi.citations.sources', texts),
            parameters: sourcesParameters(publishers),
            content,
          }),
        ],
      ]
    }),
  )
}

function recordPaths(context: OtherContext): JsonObject {
  return Object.fromEntries(
    Object.entries(recordFiles).map(([file, { contentType, findName }]) => [
      `/data/${file}`,
      get(context, {
        id: file,
        summary: programText('openapi.wholeRecord', { file }),
        content: { [contentType]: { schema: contentType.endsWith('json') ? { type: 'object' } : text } },
        isShown: !findName,
      }),
    ]),
  )
}

function chartPaths(context: OtherContext): JsonObject {
  return Object.fromEntries(
    chartKinds.flatMap((kind) =>
      Object.entries(chartTypes).map(([format, contentType]): [string, Json] => [
        `/data/charts/${kind}.${format}`,
        get(context, {
          id: `chart.${kind}.${format}`,
          summary: programText('openapi.chart', { chart: kind, format: format.toUpperCase() }),
          parameters: context.charts[kind],
          content: { [contentType]: { schema: text } },
          isDrawn: format === 'png',
        }),
      ]),
    ),
  )
}

const text: JsonObject = { type: 'string' }

/** Works as CSL-JSON: what all of them state. */
const cslItems: JsonObject = {
  type: 'array',
  items: {
    type: 'object',
    properties: { id: { type: 'string' }, type: { type: 'string' }, title: { type: 'string' } },
    required: ['id', 'type', 'title'],
  },
}

type Operation = {
  readonly id: string
  readonly summary: string
  readonly path?: JsonObject
  readonly parameters?: readonly Parameter[]
  readonly content: JsonObject
  /** Has it no name to save it as? */
  readonly isShown?: boolean
  /** Is it drawn, so that a busy server may refuse it? */
  readonly isDrawn?: boolean
}

function get({ examples, t }: OtherContext, { id, summary, path, parameters = [], content, isShown, isDrawn }: Operation): JsonObject {
  const query = parameters.map((parameter) => toOpenApiParameter(parameter, { examples, t }))
  return {
    get: {
      operationId: id,
      summary,
      parameters: [...(path ? [path] : []), ...query],
      responses: toResponses({ content, headers: isShown ? [] : ['Content-Disposition'], isDrawn }),
    },
  }
}

function pathParameter(name: string, description: string, example: string): JsonObject {
  return { name, in: 'path', required: true, description, schema: { type: 'string' }, example }
}
