import { headers } from 'next/headers'
import { isLocale, type Locale } from '@/lib/format/catalogue'
import { preferredLocale } from './preferred-locale'

/** What the proxy tells pages of their request: Next tells a layout no address, and a missing page no language. */
export const pathHeader = 'X-Page-Path'
export const searchHeader = 'X-Page-Search'

export type PageRequest = {
  readonly locale: Locale
  /** The parts of the path after its language: `['casualties', '2025-11']`. */
  readonly path: readonly string[]
  readonly search: URLSearchParams
}

/** The address that the reader asked for, and the language in which to answer: of the address, else of the browser. */
export async function readPageRequest(): Promise<PageRequest> {
  const given = await headers()
  const [first = '', ...path] = (given.get(pathHeader) ?? '').split('/').slice(1)
  return {
    locale: isLocale(first) ? first : preferredLocale(given.get('accept-language')),
    path: path.filter((part) => part !== ''),
    search: new URLSearchParams(given.get(searchHeader) ?? ''),
  }
}
