import { type SourceKind, sourceKinds } from '@/lib/domain/codes'
import { asOfParameters } from './as-of-query'
import { type Parameter, readParameters } from './parameters'

/** Which documents the sources page lists. */
export type SourcesQuery = {
  readonly kind: SourceKind | null
  /** Identifier of the publisher. */
  readonly publisher: string | null
  readonly asOf: string | null
}

/** The parameters of the sources page. `publishers`: the identifiers of those who issued a document. */
export function sourcesParameters(publishers: readonly string[]): readonly Parameter[] {
  return [{ name: 'kind', kind: 'code', codes: sourceKinds }, { name: 'publisher', kind: 'code', codes: publishers }, ...asOfParameters]
}

/** The query of the sources page. Throws BadRequest. */
export function parseSourcesQuery(search: string, publishers: readonly string[]): SourcesQuery {
  const values = readParameters(search, sourcesParameters(publishers))
  return {
    kind: (values.get('kind')?.[0] as SourceKind | undefined) ?? null,
    publisher: values.get('publisher')?.[0] ?? null,
    asOf: values.get('asOf')?.[0] ?? null,
  }
}

/** The query of the sources page as an address says it: what is chosen, nothing else. */
export function sourcesSearch({ kind, publisher, asOf }: SourcesQuery): URLSearchParams {
  return new URLSearchParams({ ...(kind && { kind }), ...(publisher && { publisher }), ...(asOf && { asOf }) })
}
