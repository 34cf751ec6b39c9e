import type { TotalKind } from '@/lib/domain/totals-view'
import { drawnQuery, type ExplorerQuery } from './explorer-query'
import type { FiguresQuery } from './figures-query'
import type { SharesQuery } from './shares-query'
import type { SurveyPageQuery } from './survey-page-query'
import { type TimelineQuery, timelineFiles } from './timeline-query'
import { kindQuery, type TotalsQuery } from './totals-query'

/** The values that a chart is drawn from: one for each series and period, and the shares of waves. */
export type ChartValues = {
  readonly figures: readonly FiguresQuery[]
  readonly shares: SharesQuery | null
  /** `{question}.{answer}`, where not every answer is drawn. */
  readonly answers: readonly string[] | null
}

/** Those of the explorer. */
export function casualtiesValues(query: ExplorerQuery): ChartValues {
  return ofFigures(drawnQuery(query))
}

/** Those of one kind of total. */
export function totalsValues(query: TotalsQuery, kind: TotalKind): ChartValues {
  return ofFigures({ ...kindQuery(query, kind), vintage: 'latest' })
}

/** Those of one context indicator. */
export function contextValues(query: FiguresQuery, indicator: string): ChartValues {
  return ofFigures({ ...query, indicators: [indicator] })
}

/** Those of a question, of every wave: where one is drawn, a later one is news. */
export function surveyValues(query: SurveyPageQuery): ChartValues {
  return { figures: [], shares: { ...query, waves: null }, answers: null }
}

/** Those of the timeline; its single days are lines without a number. */
export function timelineValues(query: TimelineQuery): ChartValues {
  const { casualties, shares, context } = timelineFiles(query)
  return { figures: [casualties, ...(context ? [context] : [])], shares, answers: query.answers }
}

function ofFigures(query: FiguresQuery): ChartValues {
  return { figures: [query], shares: null, answers: null }
}
