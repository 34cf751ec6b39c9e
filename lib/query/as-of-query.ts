import { isDay } from '@/lib/domain/date'
import { type Parameter, readParameters } from './parameters'

const name = 'asOf'

/** The one parameter of pages that have nothing else to choose. */
export const asOfParameters: readonly Parameter[] = [{ name, kind: 'day' }]

/** `asOf` alone. Throws BadRequest. */
export function parseAsOf(search: string): string | null {
  return readParameters(search, asOfParameters).get(name)?.[0] ?? null
}

/** The day of an address, whatever else it says; null where it names none, several or a malformed one. */
export function findAsOf(search: Pick<URLSearchParams, 'getAll'>): string | null {
  const [day, ...others] = search.getAll(name).filter((value) => value !== '')
  return day !== undefined && others.length === 0 && isDay(day) ? day : null
}

/** The address of another page, seen on the same day; one that names a day of its own keeps it. */
export function withAsOf(href: string, asOf: string | null): string {
  if (asOf === null) return href
  const [, path = '', search = '', anchor = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(href) ?? []
  const parameters = new URLSearchParams(search)
  if (parameters.has(name)) return href
  parameters.set(name, asOf)
  return `${path}?${parameters}${anchor}`
}

/** What Next takes out of an address before a page is rendered on the server: the browser must not show more. */
export const unseen = /^(__proto__|_rsc|nxt[PI].*)$/

/** What an address says, with another day; null is the record as it stands. */
export function onDay(search: URLSearchParams, day: string | null): URLSearchParams {
  const parameters = new URLSearchParams([...search].filter(([other]) => other !== name && !unseen.test(other)))
  if (day !== null) parameters.set(name, day)
  return parameters
}
