import 'server-only'
import { type ContextView, contextReach, toContextViews } from '@/lib/domain/context-view'
import { compareText } from '@/lib/domain/date'
import type { Indicator } from '@/lib/domain/indicator'
import { record } from '@/lib/domain/record'
import type { FiguresQuery } from '@/lib/query/figures-query'
import { getById, getDictionary } from './dictionary'
import { findMonths, listFigures } from './figures'

/** What the context page shows of a query. */
export type ContextPageData = {
  readonly views: readonly { readonly view: ContextView; readonly indicator: Indicator }[]
  /** The months that the charts span; null where nothing was known. */
  readonly axis: { readonly from: string; readonly to: string } | null
  /** First and last month of any context figure on the query's day. */
  readonly reach: { readonly first: string; readonly last: string } | null
}

/** The context figures of a query, arranged by indicator: first what is verified case by case, then by producer. */
export async function getContextViews(query: FiguresQuery): Promise<ContextPageData> {
  const [figures, { indicators }, reach] = await Promise.all([
    listFigures(query),
    getDictionary(),
    findMonths({ ...query, indicators: null, from: null, to: null }),
  ])
  const views = toContextViews(figures, { indicators: [...indicators.values()].sort(compareStanding), startDay: record.startDay })
  return {
    views: views.map((view) => ({ view, indicator: getById(indicators, view.indicator) })),
    axis: contextReach(views),
    reach,
  }
}

function compareStanding(a: Indicator, b: Indicator): number {
  return Number(b.isVerified) - Number(a.isVerified) || compareText(a.producer, b.producer) || compareText(a.id, b.id)
}
