import { downloadTables } from '@/lib/domain/tables/download-tables'
import { answerParts } from '@/lib/domain/tables/file-formats'
import type { JsonObject } from '@/lib/export/row-schema'
import { programText } from '@/lib/format/program-text'
import { problemSchema, sharedHeaders, sharedResponses } from './openapi-responses'
import { type OtherContext, otherPaths } from './other-paths'
import { tableParameters, tablePaths, tableSchemas } from './table-paths'

/** The data addresses of a record as OpenAPI 3.1, from the descriptions that write and read them. */
export function toOpenApiDocument(context: OtherContext & { readonly recordVersion: string }): JsonObject {
  const { origin, recordVersion, t } = context
  return {
    openapi: '3.1.0',
    info: {
      title: t('common.siteName'),
      summary: programText('openapi.summary'),
      description: [
        t('data.intro'),
        t('data.parameters.intro'),
        ...answerParts.map((part) => t(`data.answers.${part}`)),
        programText('openapi.methods'),
      ].join('\n\n'),
      version: recordVersion,
    },
    servers: [{ url: origin }],
    externalDocs: { url: `${origin}/en/data`, description: t('data.title') },
    tags: downloadTables.map(({ name, description }) => ({ name, description })),
    paths: { ...tablePaths(context), ...otherPaths(context) },
    components: {
      schemas: { ...tableSchemas(context), problem: problemSchema() },
      parameters: tableParameters(context),
      headers: sharedHeaders(),
      responses: sharedResponses(),
    },
  }
}
