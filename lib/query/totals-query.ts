import { totalCounts } from '@/lib/domain/casualties-view'
import { breakdownNames, splits } from '@/lib/domain/codes'
import { addMonths, earlier, later } from '@/lib/domain/date'
import { record } from '@/lib/domain/record'
import { type TotalKind, totalKinds } from '@/lib/domain/totals-view'
import { isSplit, type Reach, splitOf } from './explorer-query'
import { all, everySplit, type FiguresQuery, figuresParameters, figuresSearch, readFiguresQuery } from './figures-query'
import type { KnownCodes } from './known-codes'
import { type Parameter, readParameters } from './parameters'
import { without } from './query-search'

/** A query of every value ever published for one kind of period, or for all of them. */
export type TotalsQuery = FiguresQuery & {
  readonly period: TotalKind | typeof all
  readonly vintage: 'all'
  /** First and last month in which a total known on the query's day ends. */
  readonly reach: Reach
}

/** A query of one kind with both ends of its range: what its figure shows and its file holds. */
export type KindQuery = FiguresQuery & { readonly from: string; readonly to: string }

/** Running totals were published so often that the whole record of them is for those who ask for it. */
const recentMonths = 24

/** What the address of the totals takes: as the data address, but of one place, no months, and always all vintages. */
export function totalsParameters(codes: KnownCodes): readonly Parameter[] {
  return figuresParameters('casualties', codes)
    .filter(({ name }) => name !== 'vintage')
    .map((parameter) => {
      if (parameter.name === 'place') return { ...parameter, codes: codes.places }
      return parameter.name === 'period' ? { ...parameter, codes: [...totalKinds, all] } : parameter
    })
}

/** The query of the totals. `reach`: of what was known on its day. Throws BadRequest. */
export function parseTotalsQuery(search: string, codes: KnownCodes, reach: Reach): TotalsQuery {
  const values = readParameters(search, totalsParameters(codes))
  const query = readFiguresQuery(values, 'casualties')
  const period = totalKinds.find((kind) => kind === values.get('period')?.[0])
  return {
    ...query,
    indicators: values.has('indicator') ? query.indicators : isSplit(query) ? null : totalCounts,
    period: period ?? all,
    vintage: 'all',
    reach,
  }
}

/** The query as the address of the totals states it; months that were not chosen stay open, since each kind has its own. */
export function totalsSearch(query: TotalsQuery): URLSearchParams {
  return without(figuresSearch(query), 'vintage')
}

/** The kinds that a query shows. */
export function shownKinds({ period }: Pick<TotalsQuery, 'period'>): readonly TotalKind[] {
  return period === all ? totalKinds : [period]
}

/**
 * The query of one kind. Where no months are chosen, running totals are those of the last 24 months and all others
 * those of the whole record: they are few. A single day is an incident at some place and of some cause, so that days
 * are shown with every place and breakdown, unless the address names another place.
 */
export function kindQuery({ reach, ...query }: TotalsQuery, kind: TotalKind): KindQuery {
  const isRecent = kind === 'cumulative' && !query.from && !query.to
  const first = isRecent ? later(addMonths(reach.last, 1 - recentMonths), reach.first) : reach.first
  const whole = {
    ...query,
    period: kind,
    from: query.from ?? earlier(first, query.to ?? first),
    to: query.to ?? later(query.from ?? reach.last, reach.last),
  }
  if (kind !== 'day') return whole
  return { ...whole, place: query.place === record.defaultPlace ? all : query.place, breakdown: everySplit }
}

/** What the choice of months must keep of a query. */
export function keptTotalsParameters(query: TotalsQuery): [string, string][] {
  const split = splitOf(query)
  const chosen: readonly string[] = split ? splits[split] : []
  const isDefault = query.indicators === null ? isSplit(query) : query.indicators.join() === totalCounts.join()
  const kept: (readonly [string, string])[] = [
    ...(isDefault ? [] : (query.indicators ?? [all]).map((indicator) => ['indicator', indicator] as const)),
    ...(query.place === record.defaultPlace ? [] : [['place', query.place] as const]),
    ...breakdownNames
      .filter((name) => query.breakdown[name] !== 'all' && !chosen.includes(name))
      .map((name) => [name, query.breakdown[name]] as const),
    ...(split ? [['by', split] as const] : []),
    ...(query.period === all ? [] : [['period', query.period] as const]),
    ...(query.asOf ? [['asOf', query.asOf] as const] : []),
  ]
  return kept.map(([name, value]) => [name, value])
}
