import type { Table } from '@/lib/domain/tables/column'
import { downloadTables } from '@/lib/domain/tables/download-tables'
import { type Format, formats } from '@/lib/domain/tables/file-formats'
import { contentTypes } from '@/lib/export/data-formats'
import { type Json, type JsonObject, rowSchema } from '@/lib/export/row-schema'
import { programText } from '@/lib/format/program-text'
import type { Translator } from '@/lib/format/translator'
import type { KnownCodes } from '@/lib/query/known-codes'
import type { Parameter } from '@/lib/query/parameters'
import { presentationAddress, type TableAddress, tableAddress } from '@/lib/query/table-address'
import { csvMetadataType } from '../_answers/metadata-files'
import { type ExampleDates, parameterSchema, toOpenApiParameter } from './openapi-parameter'
import { toResponses } from './openapi-responses'

/** What the description of this record's addresses names. */
export type OpenApiContext = {
  readonly codes: KnownCodes
  readonly examples: ExampleDates
  /** Of this site: `https://example.org`. */
  readonly origin: string
  readonly t: Translator
}

/** `/data/{table}.{format}` for every table and format, and the descriptions of the CSVs. */
export function tablePaths(context: OpenApiContext): JsonObject {
  return Object.fromEntries(
    downloadTables.flatMap((table) => [
      ...formats.map((format) => [`/data/${table.name}.${format}`, { get: tableOperation(table, format, context) }]),
      [`/data/${table.name}.csv-metadata.json`, { get: metadataOperation(table, context) }],
    ]),
  )
}

function metadataOperation({ name, title }: Table, { codes, examples }: OpenApiContext): JsonObject {
  return {
    operationId: `${name}.csv-metadata`,
    tags: [name],
    summary: programText('openapi.csvMetadata', { title: title.en }),
    parameters: [...refs(name, tableAddress(name, codes, examples.month).parameters), ...refs('all', presentationAddress.parameters)],
    responses: toResponses({ content: { [csvMetadataType]: { schema: { type: 'object' } } } }),
  }
}

function tableOperation(
  { name, title, description, columns }: Table,
  format: Format,
  { codes, examples, origin }: OpenApiContext,
): JsonObject {
  const { parameters, example } = tableAddress(name, codes, examples.month)
  const address = `${origin}/data/${name}.${format}${example}`
  const schema: JsonObject =
    format === 'json'
      ? { $ref: `#/components/schemas/${name}` }
      : { type: 'string', description: programText('openapi.file', { columns: columns.map((column) => column.name).join(', ') }) }
  return {
    operationId: `${name}.${format}`,
    tags: [name],
    summary: programText('openapi.table', { title: title.en, format: formatName(format) }),
    description: programText('openapi.tableDescription', { description, address }),
    externalDocs: { description: programText('openapi.dictionary'), url: `${origin}/en/data#${name}` },
    parameters: [...refs(name, parameters), ...refs('all', presentationAddress.parameters)],
    responses: toResponses({
      content: { [contentTypes[format]]: { schema } },
      headers: ['Content-Disposition', ...(format === 'csv' ? ['Link'] : [])],
    }),
  }
}

/** `CSV` for `csv`. */
export function formatName(format: string): string {
  return format.toUpperCase()
}

function refs(owner: string, parameters: readonly Parameter[]): Json[] {
  return parameters.map(({ name }) => ({ $ref: `#/components/parameters/${owner}.${name}` }))
}

/** The parameters of the tables, each described once. */
export function tableParameters({ codes, examples, t }: OpenApiContext): JsonObject {
  const named = (owner: string, { parameters, defaults }: TableAddress) =>
    parameters.map((parameter): [string, Json] => [`${owner}.${parameter.name}`, toOpenApiParameter(parameter, { defaults, examples, t })])
  return Object.fromEntries([
    ...downloadTables.flatMap(({ name }) => named(name, tableAddress(name, codes, examples.month))),
    ...named('all', presentationAddress),
  ])
}

/** The JSON answer of each table. */
export function tableSchemas(context: OpenApiContext): JsonObject {
  return Object.fromEntries(downloadTables.map((table) => [table.name, answerSchema(table, context)]))
}

function answerSchema(table: Table, { codes, examples }: OpenApiContext): JsonObject {
  return {
    type: 'object',
    description: programText('openapi.answer'),
    properties: {
      record_version: { type: 'string', pattern: '^[0-9a-f]{12}$', description: programText('openapi.recordVersion') },
      query: querySchema(tableAddress(table.name, codes, examples.month)),
      rows: { type: 'array', items: rowSchema(table) },
    },
    required: ['record_version', 'query', 'rows'],
    additionalProperties: false,
  }
}

/** The query that a JSON answer writes out: the parameters that it has a value for, and the language. */
function querySchema({ parameters, defaults }: TableAddress): JsonObject {
  const written = [
    ...parameters.filter(({ name }) => name in defaults),
    ...presentationAddress.parameters.filter(({ name }) => name === 'lang'),
  ]
  return {
    type: 'object',
    description: programText('openapi.query'),
    properties: Object.fromEntries(written.map((parameter) => [parameter.name, writtenSchema(parameter)])),
    required: written.map(({ name }) => name).filter((name) => !(name in defaults) || defaults[name] !== undefined),
    additionalProperties: false,
  }
}

function writtenSchema(parameter: Parameter): JsonObject {
  const schema = parameterSchema(parameter)
  if (parameter.isRepeatable) return { anyOf: [{ const: '*' }, { type: 'array', items: schema }] }
  return parameter.kind === 'code' ? schema : { ...schema, type: ['string', 'null'] }
}
