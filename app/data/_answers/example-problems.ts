import { readParameters } from '@/lib/query/parameters'
import { presentationParameters } from '@/lib/query/presentation'
import { getTable } from './answers'
import { describeProblem, methodProblem, type Problem } from './problem'

/** An error with the request that leads to it. */
export type ExampleProblem = { readonly request: string; readonly problem: Problem }

/** One error of each kind, as the addresses word it. */
export const exampleProblems: readonly ExampleProblem[] = [
  {
    request: 'GET /data/sources.csv?lang=fr',
    problem: problemOf(() => readParameters('lang=fr', presentationParameters)),
  },
  { request: 'GET /data/weather.csv', problem: problemOf(() => getTable('weather')) },
  { request: 'DELETE /data/sources.csv', problem: methodProblem },
  { request: 'GET /data/sources.csv', problem: describeProblem(null) },
]

function problemOf(read: () => unknown): Problem {
  try {
    read()
  } catch (error) {
    return describeProblem(error)
  }
  throw new Error('The example of an error was answered, expected it to fail')
}
