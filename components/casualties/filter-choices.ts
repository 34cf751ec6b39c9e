import { breakdownNames, splits } from '@/lib/domain/codes'
import { record } from '@/lib/domain/record'
import { type ExplorerQuery, isDefaultIndicators, splitOf } from '@/lib/query/explorer-query'
import { all } from '@/lib/query/figures-query'

/** What the controls show: the query's choices, or those of the address while it is being loaded. */
export function chosenValues(query: ExplorerQuery, pending: URLSearchParams | null = null) {
  if (!pending) return { from: query.from, to: query.to, indicator: indicatorChoice(query), by: splitOf(query) ?? '' }
  const indicators = pending.getAll('indicator')
  return {
    from: pending.get('from') ?? query.from,
    to: pending.get('to') ?? query.to,
    indicator: indicators.length > 1 ? 'several' : (indicators[0] ?? ''),
    by: pending.get('by') ?? '',
  }
}

/** The chosen indicator: empty for killed and injured, `*` for all, `several` where only the address can say it. */
export function indicatorChoice(query: ExplorerQuery): string {
  if (isDefaultIndicators(query)) return ''
  if (query.indicators === null) return all
  const [only, ...others] = query.indicators
  return only !== undefined && others.length === 0 ? only : 'several'
}

/** What the form has no control for and must not lose. */
export function keptParameters(query: ExplorerQuery): [string, string][] {
  const split = splitOf(query)
  const chosen: readonly string[] = split ? splits[split] : []
  const breakdowns = breakdownNames.filter((name) => query.breakdown[name] !== 'all' && !chosen.includes(name))
  return [
    ...(indicatorChoice(query) === 'several' ? (query.indicators ?? []).map((code): [string, string] => ['indicator', code]) : []),
    ...(query.place === record.defaultPlace ? [] : [['place', query.place] satisfies [string, string]]),
    ...breakdowns.map((name): [string, string] => [name, query.breakdown[name]]),
    ...(query.vintage === 'latest' ? [] : [['vintage', query.vintage] satisfies [string, string]]),
    ...(query.asOf ? [['asOf', query.asOf] satisfies [string, string]] : []),
  ]
}

/** The address of other months, all else kept. */
export function quickSearch(query: ExplorerQuery, from: string, to: string): URLSearchParams {
  const search = new URLSearchParams({ from, to })
  const choice = indicatorChoice(query)
  if (choice && choice !== 'several') search.append('indicator', choice)
  const split = splitOf(query)
  if (split) search.set('by', split)
  for (const [name, value] of keptParameters(query)) search.append(name, value)
  return search
}
