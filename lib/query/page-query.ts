import { BadRequest } from '@/lib/domain/errors'
import type { Parameter } from './parameters'

/** The search params of a page as Next hands them over. */
export type PageSearch = Readonly<Record<string, string | string[] | undefined>>

/** A page's query, and what was wrong with the address where the default is shown instead. */
export type PageQuery<Query> = { readonly query: Query; readonly problem: BadRequest | null }

/**
 * Reads a page's address as the data addresses do, but leniently: unknown parameters are ignored, since shared
 * links carry trackers, and a malformed known one gives the default view and the problem to show.
 */
export function readPageQuery<Query>(
  search: PageSearch,
  parameters: readonly Parameter[],
  read: (search: string) => Query,
): PageQuery<Query> {
  try {
    return { query: read(knownSearch(search, parameters).toString()), problem: null }
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error
    return { query: read(''), problem: error }
  }
}

function knownSearch(search: PageSearch, parameters: readonly Parameter[]): URLSearchParams {
  const known = new URLSearchParams()
  for (const { name } of parameters) for (const value of [search[name] ?? []].flat()) known.append(name, value)
  return known
}
