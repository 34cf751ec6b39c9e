import type { ChartKind } from '@/lib/domain/chart-kinds'
import { later } from '@/lib/domain/date'
import type { TotalKind } from '@/lib/domain/totals-view'
import type { ExplorerQuery } from './explorer-query'
import { type FiguresQuery, figuresSearch } from './figures-query'
import type { PageSearch } from './page-query'
import { closeRange, type Reach } from './range'
import { sharesSearch } from './shares-query'
import type { SurveyPageQuery } from './survey-page-query'
import { type TimelineQuery, timelineSearch } from './timeline-query'
import { keptTotalsParameters, kindQuery, type TotalsQuery } from './totals-query'

/** What the addresses of a chart say after the question mark, as the embed and its page take it. */
export type EmbedSearches = {
  readonly chart: ChartKind
  /** With the day, and every month named. */
  readonly frozen: URLSearchParams
  /** Without a day; months that reach to the record's end go on with it. */
  readonly live: URLSearchParams
}

/** What keeps a chart as it is. */
export type Freeze = {
  readonly asOf: string
  /** Short names of the documents that its values were read in, one after the other; empty for all of that day. */
  readonly documents: string
}

/** Where an embed stands. */
export function embedHref(chart: ChartKind, search: URLSearchParams, locale: string): string {
  return `/embed/${locale}/${chart}?${search}`
}

/** The months of the explorer. `freeze`: what the frozen chart keeps to. */
export function casualtiesEmbed(query: ExplorerQuery, reach: Reach, freeze: Freeze): EmbedSearches {
  const drawn: [string, string][] = []
  if (query.scale === 'log') drawn.push(['scale', 'log'])
  if (query.ticks === 'hidden') drawn.push(['ticks', 'hidden'])
  const search = (shown: FiguresQuery) => new URLSearchParams([...without(figuresSearch(shown), 'period'), ...drawn])
  return {
    chart: 'casualties',
    frozen: frozenSearch(search({ ...query, asOf: null }), freeze),
    live: search({ ...query, ...openRange(query, reach), asOf: null }),
  }
}

/** The totals of one kind of period. */
export function totalsEmbed(query: TotalsQuery, kind: TotalKind, freeze: Freeze): EmbedSearches {
  const { from, to } = kindQuery(query, kind)
  const live = new URLSearchParams(keptTotalsParameters({ ...query, period: kind, asOf: null }))
  if (query.from) live.set('from', query.from)
  if (query.to && query.to < query.reach.last) live.set('to', query.to)
  return {
    chart: 'totals',
    frozen: frozenSearch(new URLSearchParams([...without(live, 'from', 'to'), ...dated({ from, to })]), freeze),
    live,
  }
}

/** One context indicator. */
export function contextEmbed({ from, to }: FiguresQuery, indicator: string, freeze: Freeze): EmbedSearches {
  const live = new URLSearchParams([['indicator', indicator], ...dated({ from, to })])
  return { chart: 'context', frozen: frozenSearch(live, freeze), live }
}

/** A question as its page draws it; `question` stands in the path of that page. */
export function surveyEmbed(query: SurveyPageQuery, freeze: Freeze): EmbedSearches {
  const { view, answer } = query
  const search = (asOf: string | null) =>
    new URLSearchParams([...sharesSearch({ ...query, asOf }), ['view', view], ...(answer ? [['answer', answer]] : [])])
  return { chart: 'survey', frozen: frozenSearch(search(null), freeze), live: search(null) }
}

/** The panels of the timeline. */
export function timelineEmbed(query: TimelineQuery, reach: Reach, freeze: Freeze): EmbedSearches {
  const { from, to } = openRange(query, reach)
  const live = without(timelineSearch({ ...query, asOf: null }), 'from', 'to')
  return {
    chart: 'timeline',
    frozen: frozenSearch(timelineSearch({ ...query, asOf: null }), freeze),
    live: new URLSearchParams([...dated({ from, to }), ...live]),
  }
}

type Ranged = Pick<FiguresQuery, 'asOf' | 'documents'> & { readonly from: string; readonly to: string }

/** A query as the record stands: within the months that its address names; where that names no end, up to the new one. */
export function toNewestQuery<Query extends Ranged>(query: Query, { to }: PageSearch, newest: Reach): Query {
  return { ...query, asOf: null, documents: undefined, to: to ? query.to : later(query.to, newest.last) }
}

type OpenRange = { readonly from: string | null; readonly to: string | null }

/** The default range is left open at both ends, one that reaches to the end of the record at that end. */
function openRange({ from, to }: { readonly from: string; readonly to: string }, reach: Reach): OpenRange {
  const usual = closeRange(null, null, reach)
  if (from === usual.from && to === usual.to) return { from: null, to: null }
  return { from, to: to < reach.last ? to : null }
}

function frozenSearch(search: URLSearchParams, { asOf, documents }: Freeze): URLSearchParams {
  return new URLSearchParams([...search, ['asOf', asOf], ...(documents ? [['documents', documents]] : [])])
}

function dated({ from, to }: OpenRange): [string, string][] {
  return Object.entries({ ...(from && { from }), ...(to && { to }) })
}

function without(search: URLSearchParams, ...names: readonly string[]): URLSearchParams {
  return new URLSearchParams([...search].filter(([name]) => !names.includes(name)))
}
