import { QueryClient, QueryObserver, type QueryObserverResult } from '@tanstack/react-query'
import type { AnswerQuery } from './fetch-answer'

/** One for the life of a page, in the browser alone: it keeps every answer that was read. */
const client = new QueryClient()
client.mount()

/** Reports where a query stands, at once and at each change, until the function that it returns is called. */
export function observeAnswer<Answer>(query: AnswerQuery<Answer>, report: (result: QueryObserverResult<Answer>) => void): () => void {
  const observer = new QueryObserver<Answer>(client, { ...query, retry: 1 })
  const stop = observer.subscribe(report)
  report(observer.getCurrentResult())
  return stop
}
