import { compareText } from '@/lib/domain/date'
import { all } from './figures-query'
import type { KnownCodes } from './known-codes'
import { type Parameter, type ParameterValues, readParameters } from './parameters'
import { checkRange } from './range'

/** Which survey shares a page or file shows. */
export type SharesQuery = {
  /** By code points; null stands for all. */
  readonly questions: readonly string[] | null
  /** By code points; null stands for all. */
  readonly groups: readonly string[] | null
  /** By code points; null stands for all. */
  readonly waves: readonly string[] | null
  /** Months that the fieldwork overlaps, both inclusive; null is open. */
  readonly from: string | null
  readonly to: string | null
  readonly asOf: string | null
  /** Ids of the documents that alone are considered, by a frozen chart; absent, all are. */
  readonly documents?: readonly string[]
}

/** Every survey share of every group, as known on a day (null: the record as it stands). */
export function everyShare(asOf: string | null): SharesQuery {
  return { questions: null, groups: null, waves: null, from: null, to: null, asOf }
}

const allRespondents = 'all'

/** The parameters that select shares, with the codes of this record. */
export function sharesParameters(codes: KnownCodes): readonly Parameter[] {
  return [
    { name: 'question', kind: 'code', codes: [...codes.questions, all], isRepeatable: true },
    { name: 'group', kind: 'code', codes: [...codes.groups, all], isRepeatable: true },
    { name: 'wave', kind: 'code', codes: [...codes.waves, all], isRepeatable: true },
    { name: 'from', kind: 'month' },
    { name: 'to', kind: 'month' },
    { name: 'asOf', kind: 'day' },
  ]
}

/** The query of `/data/answer-shares.…`. Throws BadRequest. */
export function parseSharesQuery(search: string, codes: KnownCodes): SharesQuery {
  return readSharesQuery(readParameters(search, sharesParameters(codes)))
}

/** The same from parameters that are already read. Throws BadRequest where `from` is after `to`. */
export function readSharesQuery(values: ParameterValues): SharesQuery {
  const from = values.get('from')?.[0] ?? null
  const to = values.get('to')?.[0] ?? null
  checkRange(from, to)
  return {
    questions: codesOrAll(values.get('question') ?? [all]),
    groups: codesOrAll(values.get('group') ?? [allRespondents]),
    waves: codesOrAll(values.get('wave') ?? [all]),
    from,
    to,
    asOf: values.get('asOf')?.[0] ?? null,
  }
}

function codesOrAll(given: readonly string[]): readonly string[] | null {
  return given.includes(all) ? null : given.toSorted(compareText)
}

/** The query as the address states it. */
export function sharesSearch(query: SharesQuery): URLSearchParams {
  const search = new URLSearchParams()
  for (const question of query.questions ?? [all]) search.append('question', question)
  for (const group of query.groups ?? [all]) search.append('group', group)
  for (const wave of query.waves ?? []) search.append('wave', wave)
  if (query.from) search.set('from', query.from)
  if (query.to) search.set('to', query.to)
  if (query.asOf) search.set('asOf', query.asOf)
  return search
}

/** The query with every parameter written out, as JSON answers state it: they leave out `wave` where none is named. */
export function normaliseSharesQuery({ questions, groups, waves, ...rest }: SharesQuery) {
  return { question: questions ?? all, group: groups ?? all, wave: waves ?? undefined, ...rest }
}
