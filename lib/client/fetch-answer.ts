/** How a page's own data is asked for. TanStack Query's options, without its code: that is loaded once a reader chooses. */
export type AnswerQuery<Answer> = {
  readonly queryKey: readonly string[]
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Answer>
  readonly staleTime: number
  readonly networkMode: 'always'
  readonly refetchOnReconnect: true
}

/** What a page shows for one address, read at `path` with the search part of that address. */
export function answerQuery<Answer>(path: string, search: string): AnswerQuery<Answer> {
  return {
    queryKey: [path, search],
    queryFn: ({ signal }) => fetchAnswer<Answer>(`${path}?${search}`, signal),
    staleTime: Number.POSITIVE_INFINITY,
    // Offline a query fails, so that the page can say so, instead of waiting in silence; it is asked again when the browser is online.
    networkMode: 'always',
    refetchOnReconnect: true,
  }
}

/** A page's own data as JSON. An error page must never become data: the answer is read only where the status says that it is one. */
async function fetchAnswer<Answer>(address: string, signal: AbortSignal): Promise<Answer> {
  const response = await fetch(address, { signal })
  if (!response.ok) throw new Error(`${address} answered ${response.status}, expected 200`)
  return response.json()
}
