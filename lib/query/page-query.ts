import { BadRequest } from '@/lib/domain/errors'
import { findAsOf } from './as-of-query'
import type { Parameter } from './parameters'

/** The search params of a page as Next hands them over. */
export type PageSearch = Readonly<Record<string, string | string[] | undefined>>

/** A page's query, and what was wrong with the address where the default is shown instead. */
export type PageQuery<Query> = { readonly query: Query; readonly problem: BadRequest | null }

/**
 * Reads a page's address as the data addresses do, but leniently: unknown parameters are ignored, since shared
 * links carry trackers, and a malformed known one gives the default view, on the day of the address, and the problem.
 */
export function readPageQuery<Query>(
  search: PageSearch,
  parameters: readonly Parameter[],
  read: (search: string) => Query,
): PageQuery<Query> {
  const known = knownSearch(search, parameters)
  try {
    return { query: read(known.toString()), problem: null }
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error
    const asOf = findAsOf(known)
    return { query: read(asOf === null ? '' : `asOf=${asOf}`), problem: error }
  }
}

/** The search params as `useSearchParams` writes them in the browser, so that a page's first view needs no second read. */
export function searchText(search: PageSearch): string {
  return new URLSearchParams(Object.entries(search).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one]))).toString()
}

/** The parameters of an address as Next would hand them to a page. */
export function toPageSearch(search: string): PageSearch {
  const values = new URLSearchParams(search)
  return Object.fromEntries([...values.keys()].map((name) => [name, values.getAll(name)]))
}

function knownSearch(search: PageSearch, parameters: readonly Parameter[]): URLSearchParams {
  const known = new URLSearchParams()
  for (const { name } of parameters) for (const value of [search[name] ?? []].flat()) known.append(name, value)
  return known
}
