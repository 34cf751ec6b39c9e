import { BadRequest, NotFound } from '@/lib/domain/errors'
import { openHeaders } from './file-response'

/** The one error body of the data addresses (RFC 9457). An error of the server's own is written to its log, and said. */
export function toProblem(error: unknown): Response {
  if (error instanceof BadRequest) {
    return problem(400, 'Bad request', error.message, {
      ...(error.parameter !== null && { parameter: error.parameter }),
      ...(error.codes !== null && { codes: error.codes }),
    })
  }
  if (error instanceof NotFound) return problem(404, 'Not found', error.message)
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  return problem(500, 'Internal server error', 'The server could not answer. The address is right: try again later.')
}

export function methodNotAllowed(): Response {
  const response = problem(405, 'Method not allowed', 'The data addresses are for reading: expected GET or HEAD.')
  response.headers.set('Allow', 'GET, HEAD, OPTIONS')
  return response
}

function problem(status: number, title: string, detail: string, members: Record<string, unknown> = {}): Response {
  return new Response(JSON.stringify({ type: 'about:blank', title, status, detail, ...members }), {
    status,
    headers: { ...openHeaders, 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
  })
}
