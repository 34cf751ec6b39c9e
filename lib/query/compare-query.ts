import { type Parameter, readParameters } from './parameters'
import { everyShare, type SharesQuery } from './shares-query'

/** Which two waves of a question a page compares; null leaves the choice to the page. */
export type CompareQuery = {
  readonly first: string | null
  readonly second: string | null
  /** One group of respondents; null stands for all respondents, or the first group where they have no shares. */
  readonly group: string | null
  readonly asOf: string | null
}

/** The waves and groups of which a question has shares, by id. */
export type ComparableCodes = { readonly waves: readonly string[]; readonly groups: readonly string[] }

/** What the address of a comparison takes. */
export function compareParameters({ waves, groups }: ComparableCodes): readonly Parameter[] {
  return [
    { name: 'first', kind: 'code', codes: waves },
    { name: 'second', kind: 'code', codes: waves },
    { name: 'group', kind: 'code', codes: groups },
    { name: 'asOf', kind: 'day' },
  ]
}

/** The query of a comparison. Throws BadRequest. */
export function parseCompareQuery(search: string, codes: ComparableCodes): CompareQuery {
  const values = readParameters(search, compareParameters(codes))
  const one = (name: string) => values.get(name)?.[0] ?? null
  return { first: one('first'), second: one('second'), group: one('group'), asOf: one('asOf') }
}

/** The shares that a comparison shows: of both waves, one question and one group. */
export function comparedSharesQuery({
  question,
  waves,
  group,
  asOf,
}: {
  readonly question: string
  readonly waves: readonly string[]
  readonly group: string
  readonly asOf: string | null
}): SharesQuery {
  return { ...everyShare(asOf), questions: [question], groups: [group], waves: [...new Set(waves)].sort() }
}
