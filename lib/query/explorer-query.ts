import { type ScaleKind, scaleKinds } from '@/lib/domain/chart'
import { breakdownNames, type Split, splitNames, splits } from '@/lib/domain/codes'
import { monthOf } from '@/lib/domain/date'
import { record } from '@/lib/domain/record'
import { all, defaultIndicators, type FiguresQuery, figuresParameters, figuresSearch, readFiguresQuery } from './figures-query'
import type { KnownCodes } from './known-codes'
import { type Parameter, readParameters } from './parameters'
import { without } from './query-search'
import { closeRange, type Reach } from './range'

export type { Reach }

/** Of a record without figures: the month in which it begins. */
export const emptyReach: Reach = { first: monthOf(record.startDay), last: monthOf(record.startDay) }

const tickChoices = ['shown', 'hidden'] as const

/** A monthly query with both ends of its range. */
export type ExplorerQuery = FiguresQuery & {
  readonly from: string
  readonly to: string
  readonly period: 'month'
  /** How the chart is drawn; no file knows of it. */
  readonly scale: ScaleKind
  /** Are the values first published drawn? As with the scale, no file knows of it. */
  readonly ticks: (typeof tickChoices)[number]
}

/** What the explorer's address takes: as the data address, but its figures are monthly and of one place, and drawn on a scale. */
export function explorerParameters(codes: KnownCodes): readonly Parameter[] {
  const figures = figuresParameters('casualties', codes)
    .filter(({ name }) => name !== 'period')
    .map((parameter) => (parameter.name === 'place' ? { ...parameter, codes: codes.places } : parameter))
  return [...figures, { name: 'scale', kind: 'code', codes: scaleKinds }, { name: 'ticks', kind: 'code', codes: tickChoices }]
}

/**
 * The explorer's query. An open range is the last 24 months, or up to the record's end; a split also shows what
 * was printed only as per cent or as killed and injured together, unless indicators are named. Throws BadRequest.
 */
export function parseExplorerQuery(search: string, codes: KnownCodes, reach: Reach): ExplorerQuery {
  const values = readParameters(search, explorerParameters(codes))
  const query = readFiguresQuery(values, 'casualties')
  return {
    ...query,
    indicators: isSplit(query) && !values.has('indicator') ? null : query.indicators,
    ...closeRange(query.from, query.to, reach),
    period: 'month',
    scale: values.get('scale')?.[0] === 'log' ? 'log' : 'linear',
    ticks: values.get('ticks')?.[0] === 'hidden' ? 'hidden' : 'shown',
  }
}

/** The query as the explorer's address states it, everything explicit. */
export function explorerSearch(query: ExplorerQuery): URLSearchParams {
  const search = without(figuresSearch(query), 'period')
  if (query.scale !== 'linear') search.set('scale', query.scale)
  if (query.ticks !== 'shown') search.set('ticks', query.ticks)
  return search
}

/** Does it show what it shows where no indicator is named? */
export function isDefaultIndicators(query: FiguresQuery): boolean {
  return isSplit(query) ? query.indicators === null : query.indicators?.join() === defaultIndicators.casualties.join()
}

/** What a chart shows of a query: where every value ever published is asked for, it draws the ones that count. */
export function drawnQuery(query: ExplorerQuery): ExplorerQuery {
  return query.vintage === 'all' ? { ...query, vintage: 'latest' } : query
}

/** Is any breakdown open? */
export function isSplit({ breakdown }: Pick<FiguresQuery, 'breakdown'>): boolean {
  return breakdownNames.some((name) => breakdown[name] === all)
}

/** Are killed and injured both chosen, each in a panel of its own? */
export function hasBothCounts({ indicators }: Pick<FiguresQuery, 'indicators'>): boolean {
  return indicators === null || indicators.filter((name) => name.startsWith('civilians-')).length > 1
}

/** The split that a breakdown amounts to, or null. */
export function splitOf({ breakdown }: Pick<FiguresQuery, 'breakdown'>): Split | null {
  const open = breakdownNames.filter((name) => breakdown[name] === all)
  return splitNames.find((split) => splits[split].length === open.length && splits[split].every((name) => open.includes(name))) ?? null
}
