import type { NextRequest } from 'next/server'
import { NotFound } from '@/lib/domain/errors'
import { formats } from '@/lib/domain/tables/file-formats'
import { readSiteOrigin } from '@/lib/query/site-origin'
import { getAnswer } from '../_answers/answers'
import { findCitationFile } from '../_answers/citation-files'
import { toDataFile } from '../_answers/data-answer'
import { answerOptions, toFileResponse } from '../_answers/file-response'
import { csvMetadataAddress, findMetadataFile } from '../_answers/metadata-files'
import { methodNotAllowed, toProblem } from '../_answers/problem'
import { findRecordFile } from '../_answers/record-files'
import { findChartFile } from '../_charts/chart-file'
import { findOpenApiFile } from '../_openapi/openapi-file'

/** `/data/{table}.{format}`, made from the description of the table, the whole record, and the citations of values and documents. */
export async function GET(request: NextRequest, { params }: RouteContext<'/data/[[...file]]'>): Promise<Response> {
  try {
    const file = (await params).file?.join('/') ?? ''
    const { search } = request.nextUrl
    const other =
      (await findCitationFile(file, search, request.headers)) ??
      (await findChartFile(file, search, request.headers)) ??
      findRecordFile(file, search) ??
      (await findMetadataFile(file, search, request.headers)) ??
      (await findOpenApiFile(file, search, request.headers))
    if (other) return await toFileResponse(other, request)
    const { table, format } = parseFile(file)
    const dataFile = toDataFile(await getAnswer(table, search), format, readSiteOrigin(request.headers))
    return await toFileResponse(format === 'csv' ? { ...dataFile, describedBy: csvMetadataAddress(table, search) } : dataFile, request)
  } catch (error) {
    return toProblem(error)
  }
}

export {
  answerOptions as OPTIONS,
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
}

function parseFile(file: string) {
  const [, table = '', ending = ''] = /^(.+)\.([a-z]+)$/.exec(file) ?? []
  const format = formats.find((known) => known === ending)
  if (!format)
    throw new NotFound(
      `There is no file "/data/${file}": expected a table with the ending ${formats.map((known) => `.${known}`).join(' or ')}.`,
    )
  return { table, format }
}
