import type { ChartKind } from '@/lib/domain/chart-kinds'
import { later } from '@/lib/domain/date'
import type { TotalKind } from '@/lib/domain/totals-view'
import type { ExplorerQuery } from './explorer-query'
import { type FiguresQuery, figuresSearch } from './figures-query'
import type { PageSearch } from './page-query'
import { without } from './query-search'
import { closeRange, type Reach } from './range'
import { sharesSearch } from './shares-query'
import type { SurveyPageQuery } from './survey-page-query'
import { type TimelineQuery, timelineSearch } from './timeline-query'
import { keptTotalsParameters, kindQuery, type TotalsQuery } from './totals-query'

/** What the addresses of a chart say after the question mark, as the embed and its page take it; neither has a day. */
export type EmbedSearches = {
  readonly chart: ChartKind
  /** With every month named: of a chart that stands still. */
  readonly named: URLSearchParams
  /** Months that reach to the record's end go on with it. */
  readonly live: URLSearchParams
  /** Are values of later months news for the one that stands still? Else it is compared within its own. */
  readonly saysLater: boolean
}

/** What another site's page takes to show a chart: the parts of two addresses behind the site's own. */
export type EmbedAddresses = {
  readonly chart: ChartKind
  readonly frozen: string
  readonly live: string
  /** What is published after it does not count in the frozen one. */
  readonly day: string
  /** Frozen: what is read into the record later changes nothing. Else there were too many documents to name them. */
  readonly keepsDocuments: boolean
  /** Are values of later months news for the frozen one? */
  readonly saysLater: boolean
}

/** What a frozen chart keeps to, whatever is known later. */
export type Freeze = {
  /** Ids of the documents that it was read in; undefined stands for all, where its address had no room for their names. */
  readonly documents: readonly string[] | undefined
  /** The first month that was marked as recent; null where none was. */
  readonly recentFrom: string | null
}

/** Where an embed stands. */
export function embedHref(chart: ChartKind, search: URLSearchParams, locale: string): string {
  return `/embed/${locale}/${chart}?${search}`
}

/** The months of the explorer. */
export function casualtiesEmbed(query: ExplorerQuery, reach: Reach): EmbedSearches {
  const drawn: [string, string][] = []
  if (query.scale === 'log') drawn.push(['scale', 'log'])
  if (query.ticks === 'hidden') drawn.push(['ticks', 'hidden'])
  const search = (shown: FiguresQuery) => new URLSearchParams([...without(figuresSearch({ ...shown, asOf: null }), 'period'), ...drawn])
  return { chart: 'casualties', named: search(query), live: search({ ...query, ...openRange(query, reach) }), saysLater: false }
}

/** The totals of one kind of period. */
export function totalsEmbed(query: TotalsQuery, kind: TotalKind): EmbedSearches {
  const { from, to } = kindQuery(query, kind)
  const live = new URLSearchParams(keptTotalsParameters({ ...query, period: kind, asOf: null }))
  if (query.from) live.set('from', query.from)
  if (query.to && query.to < query.reach.last) live.set('to', query.to)
  return {
    chart: 'totals',
    named: new URLSearchParams([...without(live, 'from', 'to'), ...dated({ from, to })]),
    live,
    saysLater: kind === 'cumulative',
  }
}

/** One context indicator. */
export function contextEmbed({ from, to }: FiguresQuery, indicator: string): EmbedSearches {
  const search = new URLSearchParams([['indicator', indicator], ...dated({ from, to })])
  return { chart: 'context', named: search, live: search, saysLater: to === null }
}

/** A question as its page draws it; `question` stands in the path of that page. */
export function surveyEmbed(query: SurveyPageQuery): EmbedSearches {
  const { view, answer } = query
  const search = new URLSearchParams([...sharesSearch({ ...query, asOf: null }), ['view', view], ...(answer ? [['answer', answer]] : [])])
  return { chart: 'survey', named: search, live: search, saysLater: query.to === null }
}

/** The panels of the timeline. */
export function timelineEmbed(query: TimelineQuery, reach: Reach): EmbedSearches {
  const { from, to } = openRange(query, reach)
  const named = timelineSearch({ ...query, asOf: null })
  return {
    chart: 'timeline',
    named,
    live: new URLSearchParams([...dated({ from, to }), ...without(named, 'from', 'to')]),
    saysLater: false,
  }
}

type Ranged = Pick<FiguresQuery, 'asOf' | 'documents'> & { readonly from: string; readonly to: string }

/** A query as the record stands: within the months that its address names; where that names no end, up to the new one. */
export function toNewestQuery<Query extends Ranged>(query: Query, { to }: PageSearch, newest: Reach): Query {
  const hasEnd = [to ?? ''].flat().some((month) => month !== '')
  return { ...query, asOf: null, documents: undefined, to: hasEnd ? query.to : later(query.to, newest.last) }
}

type OpenRange = { readonly from: string | null; readonly to: string | null }

/** The default range is left open at both ends, one that reaches to the end of the record at that end. */
function openRange({ from, to }: { readonly from: string; readonly to: string }, reach: Reach): OpenRange {
  const usual = closeRange(null, null, reach)
  if (from === usual.from && to === usual.to) return { from: null, to: null }
  return { from, to: to < reach.last ? to : null }
}

function dated({ from, to }: OpenRange): [string, string][] {
  return Object.entries({ ...(from && { from }), ...(to && { to }) })
}
