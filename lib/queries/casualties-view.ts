import 'server-only'
import { type CasualtiesView, isTotalCount, toCasualtiesView, totalCounts } from '@/lib/domain/casualties-view'
import { unsplit } from '@/lib/domain/codes'
import { earlier, lastDay, later } from '@/lib/domain/date'
import { type MonthView, toMonthView } from '@/lib/domain/month-view'
import { record } from '@/lib/domain/record'
import { type ExplorerQuery, type Reach, splitOf } from '@/lib/query/explorer-query'
import { everySplit, type FiguresQuery } from '@/lib/query/figures-query'
import { getDictionary } from './dictionary'
import { findMonths, listFigures } from './figures'
import { findLastDay } from './publication-days'
import { remember } from './remember'

/** The months of a query as the explorer shows them: those that the record reaches. */
export async function getCasualtiesView(query: ExplorerQuery): Promise<CasualtiesView> {
  const [reach, { indicators }, figures, vintages, totals] = await Promise.all([
    findReach(null),
    getDictionary(),
    listFigures(query),
    listFigures({ ...query, vintage: 'all' }),
    listFigures({ ...query, indicators: totalCounts, breakdown: unsplit, vintage: 'all' }),
  ])
  return toCasualtiesView(figures, [...totals, ...vintages.filter((figure) => !isTotalCount(figure))], {
    from: later(query.from, reach?.first ?? query.from),
    to: earlier(query.to, reach?.last ?? query.to),
    asOf: query.asOf,
    indicators,
    isWholeSplit: splitOf(query) !== null,
  })
}

/** Everything known about one month, at the record's default place. */
export async function getMonthView(month: string, asOf: string | null): Promise<MonthView> {
  const [{ indicators }, lastPublication, vintages] = await Promise.all([
    getDictionary(),
    findLastDay(asOf),
    listFigures({ ...monthlyCounts(asOf), from: month, to: month, indicators: null, breakdown: everySplit, vintage: 'all' }),
  ])
  return toMonthView(vintages, { from: month, to: month, asOf, indicators, until: lastPublication ?? lastDay(month) })
}

/** The first and last month with published monthly counts on a day; null before the first publication. */
export function findReach(asOf: string | null): Promise<Reach | null> {
  return remember(`reach ${asOf}`, () => findMonths(monthlyCounts(asOf)))
}

/** The unsplit monthly counts of the record's default place that count on a day. */
export function monthlyCounts(asOf: string | null): FiguresQuery {
  return {
    table: 'casualties',
    from: null,
    to: null,
    indicators: ['civilians-injured', 'civilians-killed'],
    place: record.defaultPlace,
    breakdown: unsplit,
    period: 'month',
    vintage: 'latest',
    asOf,
  }
}
