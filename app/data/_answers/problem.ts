import { BadRequest, Busy, NotFound } from '@/lib/domain/errors'
import { openHeaders } from './file-response'

/** The content type of every error. */
export const problemType = 'application/problem+json'
/** How long a copy of an error serves. */
export const problemCacheControl = 'no-store'
/** After how many seconds to ask a busy server again. */
export const retryAfter = '5'

/** The one error body of the data addresses (RFC 9457). */
export type Problem = {
  readonly type: 'about:blank'
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly parameter?: string
  readonly codes?: readonly string[]
}

/** The answer to a request that failed. An error of the server's own is written to its log. */
export function toProblem(error: unknown): Response {
  const problem = describeProblem(error)
  if (problem.status === 500) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  return problemResponse(problem)
}

/** What is said of an error. */
export function describeProblem(error: unknown): Problem {
  if (error instanceof BadRequest) {
    return {
      ...aboutBlank(400, 'Bad request', error.message),
      ...(error.parameter !== null && { parameter: error.parameter }),
      ...(error.codes !== null && { codes: error.codes }),
    }
  }
  if (error instanceof NotFound) return aboutBlank(404, 'Not found', error.message)
  if (error instanceof Busy) return aboutBlank(503, 'Service unavailable', error.message)
  return aboutBlank(500, 'Internal server error', 'The server could not answer. The address is right: try again later.')
}

/** What is said to another method than GET and HEAD. */
export const methodProblem = aboutBlank(405, 'Method not allowed', 'The data addresses are for reading: expected GET or HEAD.')

export function methodNotAllowed(): Response {
  const response = problemResponse(methodProblem)
  response.headers.set('Allow', 'GET, HEAD, OPTIONS')
  return response
}

function aboutBlank(status: number, title: string, detail: string): Problem {
  return { type: 'about:blank', title, status, detail }
}

function problemResponse(problem: Problem): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      ...openHeaders,
      'Content-Type': problemType,
      'Cache-Control': problemCacheControl,
      ...(problem.status === 503 && { 'Retry-After': retryAfter }),
    },
  })
}
