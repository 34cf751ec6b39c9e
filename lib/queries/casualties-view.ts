import 'server-only'
import { type CasualtiesView, toCasualtiesView } from '@/lib/domain/casualties-view'
import { record } from '@/lib/domain/record'
import type { ExplorerQuery, Reach } from '@/lib/query/explorer-query'
import type { FiguresQuery } from '@/lib/query/figures-query'
import { findMonths, listFigures } from './figures'
import { remember } from './remember'

const counts = ['civilian-casualties', 'civilians-injured', 'civilians-killed']
const unsplit = { age: 'all', sex: 'all', weapon: 'all', control: 'all', proximity: 'all' }

/** The months of a query as the explorer shows them. */
export async function getCasualtiesView(query: ExplorerQuery): Promise<CasualtiesView> {
  const [figures, totals] = await Promise.all([
    listFigures(query),
    listFigures({ ...query, indicators: counts, breakdown: unsplit, vintage: 'all' }),
  ])
  return toCasualtiesView(figures, totals, query)
}

/** The first and last month with published monthly counts on a day; null before the first publication. */
export function findReach(asOf: string | null): Promise<Reach | null> {
  return remember(`reach ${asOf}`, () => findMonths(monthlyCounts(asOf)))
}

function monthlyCounts(asOf: string | null): FiguresQuery {
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
