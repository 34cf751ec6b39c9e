import { compareText } from '@/lib/domain/date'
import { type RevisionKind, revisionKinds } from '@/lib/domain/revision'
import { all } from './figures-query'
import type { KnownCodes } from './known-codes'
import { type Parameter, type ParameterValues, readParameters } from './parameters'

/** Which changes the page lists. */
export type ChangesQuery = {
  /** Month of publication; null is the newest with changes of the query. */
  readonly published: string | null
  /** Of both tables, by code points; null stands for all, and for survey shares, which have no indicator. */
  readonly indicators: readonly string[] | null
  /** In the order of their list. */
  readonly kinds: readonly RevisionKind[]
  readonly asOf: string | null
}

/** Everything but values that were stated once more: they are many, and change nothing. */
export const defaultKinds: readonly RevisionKind[] = revisionKinds.filter((kind) => kind !== 'confirmed')

/** The parameters of the changes page, with the codes of this record. */
export function changesParameters(codes: KnownCodes): readonly Parameter[] {
  return [
    { name: 'published', kind: 'month' },
    ...feedParameters(codes),
    { name: 'kind', kind: 'code', codes: [...revisionKinds, all], isRepeatable: true },
    { name: 'asOf', kind: 'day' },
  ]
}

/** The parameters of the feed. */
export function feedParameters({ indicators }: KnownCodes): readonly Parameter[] {
  return [{ name: 'indicator', kind: 'code', codes: [...indicators.casualties, ...indicators.context, all], isRepeatable: true }]
}

/** The query of the changes page. Throws BadRequest. */
export function parseChangesQuery(search: string, codes: KnownCodes): ChangesQuery {
  const values = readParameters(search, changesParameters(codes))
  return {
    published: values.get('published')?.[0] ?? null,
    indicators: readIndicators(values),
    kinds: readKinds(values.get('kind')),
    asOf: values.get('asOf')?.[0] ?? null,
  }
}

/** The indicators that a feed is about; null stands for all, and for survey shares. Throws BadRequest. */
export function parseFeedQuery(search: string, codes: KnownCodes): readonly string[] | null {
  return readIndicators(readParameters(search, feedParameters(codes)))
}

function readIndicators(values: ParameterValues): readonly string[] | null {
  const given = values.get('indicator') ?? [all]
  return given.includes(all) ? null : given.toSorted(compareText)
}

function readKinds(given: readonly string[] | undefined): readonly RevisionKind[] {
  if (!given) return defaultKinds
  return given.includes(all) ? revisionKinds : revisionKinds.filter((kind) => given.includes(kind))
}

/** The query as links of the page state it: `asOf` is left to the link. */
export function changesSearch({ published, indicators, kinds }: Pick<ChangesQuery, 'published' | 'indicators' | 'kinds'>): URLSearchParams {
  const search = new URLSearchParams()
  if (published) search.set('published', published)
  for (const indicator of indicators ?? []) search.append('indicator', indicator)
  if (kinds.join() !== defaultKinds.join()) for (const kind of kinds) search.append('kind', kind)
  return search
}

/** The address of the feed of some indicators; null stands for everything. */
export function feedHref(indicators: readonly string[] | null): string {
  const search = new URLSearchParams((indicators ?? []).map((indicator) => ['indicator', indicator]))
  return search.size > 0 ? `/feed.atom?${search}` : '/feed.atom'
}
