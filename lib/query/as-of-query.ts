import { type Parameter, readParameters } from './parameters'

/** The one parameter of pages that have nothing else to choose. */
export const asOfParameters: readonly Parameter[] = [{ name: 'asOf', kind: 'day' }]

/** `asOf` alone. Throws BadRequest. */
export function parseAsOf(search: string): string | null {
  return readParameters(search, asOfParameters).get('asOf')?.[0] ?? null
}
