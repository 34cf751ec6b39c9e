/** The form's choices as a search part; empty ones are left out. */
export function formSearch(form: HTMLFormElement): URLSearchParams {
  const search = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string' && value) search.append(name, value)
  return search
}

/** Next's router follows the address: `useSearchParams` changes, and back and forward come back to it. */
export function showSearch(search: URLSearchParams): void {
  if (`?${search}` !== window.location.search) window.history.pushState(null, '', `?${search}`)
}

/** Null is open. */
type MonthRange = { readonly from: string | null; readonly to: string | null }

/** The search part of an address with these months and what else it says. */
export function rangeSearch({ from, to }: MonthRange, kept: readonly (readonly [name: string, value: string])[]): URLSearchParams {
  const search = new URLSearchParams(from && to ? { from, to } : {})
  for (const [name, value] of kept) search.append(name, value)
  return search
}
