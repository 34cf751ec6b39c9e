import type { NextRequest } from 'next/server'
import { NotFound } from '@/lib/domain/errors'
import { getAnswer } from '../_answers/answers'
import { formats, openHeaders, toResponse } from '../_answers/data-answer'
import { methodNotAllowed, toProblem } from '../_answers/problem'

/** `/data/{table}.{format}`: one route for every table, made from its description. */
export async function GET(request: NextRequest, { params }: RouteContext<'/data/[[...file]]'>): Promise<Response> {
  try {
    const { file } = await params
    const { table, format } = parseFile(file?.join('/') ?? '')
    return await toResponse(await getAnswer(table, request.nextUrl.search), format, request)
  } catch (error) {
    return toProblem(error)
  }
}

export { methodNotAllowed as DELETE, methodNotAllowed as PATCH, methodNotAllowed as POST, methodNotAllowed as PUT }

export function OPTIONS(): Response {
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

function parseFile(file: string) {
  const [, table = '', ending = ''] = /^(.+)\.([a-z]+)$/.exec(file) ?? []
  const format = formats.find((known) => known === ending)
  if (!format)
    throw new NotFound(
      `There is no file "/data/${file}": expected a table with the ending ${formats.map((known) => `.${known}`).join(' or ')}.`,
    )
  return { table, format }
}
