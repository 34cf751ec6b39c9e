import { isTotal } from '@/lib/domain/casualties-view'
import { type Breakdown, breakdownNames, casualtyIndicators, splits } from '@/lib/domain/codes'
import { compareText } from '@/lib/domain/date'
import { record } from '@/lib/domain/record'
import { type Vintage, vintages } from '@/lib/domain/vintage'
import { type ExplorerQuery, isDefaultIndicators, splitOf } from '@/lib/query/explorer-query'
import { all, defaultIndicators } from '@/lib/query/figures-query'

/** What the controls show: the query's choices, or those of the address while it is being loaded. */
export function chosenValues(query: ExplorerQuery, pending: URLSearchParams | null = null) {
  return {
    from: pending?.get('from') ?? query.from,
    to: pending?.get('to') ?? query.to,
    indicators: pending ? pending.getAll('indicator') : indicatorChoice(query),
    by: pending ? (pending.get('by') ?? '') : (splitOf(query) ?? ''),
    vintage: pending ? (vintages.find((vintage) => vintage === pending.get('vintage')) ?? 'latest') : query.vintage,
  }
}

/** The indicators that the address names: none for killed and injured, `*` for all. */
function indicatorChoice(query: ExplorerQuery): readonly string[] {
  return isDefaultIndicators(query) ? [] : (query.indicators ?? [all])
}

/** The indicators that a reader can show and hide: killed and injured, and what the address names beside them. */
export function offeredIndicators({ indicators }: ExplorerQuery) {
  return casualtyIndicators.filter((code) => defaultIndicators.casualties.some((usual) => usual === code) || indicators?.includes(code))
}

export function isShown({ indicators }: ExplorerQuery, indicator: string): boolean {
  return indicators === null || indicators.includes(indicator)
}

/** The query without an indicator that it shows, or with one that it does not. */
export function toggleIndicator(query: ExplorerQuery, indicator: string): ExplorerQuery {
  const next = casualtyIndicators.filter((code) => isShown(query, code) !== (code === indicator))
  return { ...query, indicators: next.length === casualtyIndicators.length ? null : next.toSorted(compareText) }
}

/** The address of the same months with other choices about figures or chart. */
export function chartSearch(query: ExplorerQuery): URLSearchParams {
  return quickSearch(query, query.from, query.to)
}

/** The vintages to choose from: every value only where the address asks for it, since bars show one. */
export function offeredVintages(chosen: Vintage): readonly Vintage[] {
  return vintages.filter((vintage) => vintage !== 'all' || chosen === 'all')
}

/** The breakdowns that are fixed, or open in a way that no split names: the form can only show and clear them. */
export function fixedBreakdown({ breakdown }: ExplorerQuery): Breakdown | null {
  const isNamed = splitOf({ breakdown }) !== null
  return isNamed || isTotal(breakdown) ? null : breakdown
}

/** What the form has no control for and must not lose. */
export function keptParameters(query: ExplorerQuery): [string, string][] {
  const split = splitOf(query)
  const chosen: readonly string[] = split ? splits[split] : []
  const breakdowns = breakdownNames.filter((name) => query.breakdown[name] !== 'all' && !chosen.includes(name))
  return [
    ...(query.place === record.defaultPlace ? [] : [['place', query.place] satisfies [string, string]]),
    ...breakdowns.map((name): [string, string] => [name, query.breakdown[name]]),
    ...(query.scale === 'linear' ? [] : [['scale', query.scale] satisfies [string, string]]),
    ...(query.ticks === 'shown' ? [] : [['ticks', query.ticks] satisfies [string, string]]),
    ...(query.asOf ? [['asOf', query.asOf] satisfies [string, string]] : []),
  ]
}

/** The address without the fixed breakdowns. */
export function clearedSearch(query: ExplorerQuery): URLSearchParams {
  const search = quickSearch(query, query.from, query.to)
  for (const name of breakdownNames) search.delete(name)
  return search
}

/** The address of other months, all else kept. */
export function quickSearch(query: ExplorerQuery, from: string, to: string): URLSearchParams {
  const search = new URLSearchParams({ from, to })
  for (const indicator of indicatorChoice(query)) search.append('indicator', indicator)
  const split = splitOf(query)
  if (split) search.set('by', split)
  if (query.vintage !== 'latest') search.set('vintage', query.vintage)
  for (const [name, value] of keptParameters(query)) search.append(name, value)
  return search
}
