/** A page's own data as JSON. An error page must never become data: the answer is read only where the status says that it is one. */
export async function fetchAnswer<Answer>(address: string, signal: AbortSignal): Promise<Answer> {
  const response = await fetch(address, { signal })
  if (!response.ok) throw new Error(`${address} answered ${response.status}, expected 200`)
  return response.json()
}

/** Offline a query fails, so that the page can say so, instead of waiting in silence; it is asked again when the browser is online. */
export const evenOffline = { networkMode: 'always', refetchOnReconnect: true } as const
