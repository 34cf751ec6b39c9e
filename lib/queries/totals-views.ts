import 'server-only'
import { earlier, later } from '@/lib/domain/date'
import { record } from '@/lib/domain/record'
import { type TotalsView, toTotalsView, totalKinds } from '@/lib/domain/totals-view'
import type { Reach } from '@/lib/query/explorer-query'
import { readFiguresQuery } from '@/lib/query/figures-query'
import { kindQuery, shownKinds, type TotalsQuery } from '@/lib/query/totals-query'
import { getDictionary } from './dictionary'
import { findMonths, listFigures } from './figures'
import { findLastDay } from './publication-days'
import { remember } from './remember'

/** The totals of a query, one view for each kind of period that it shows. */
export async function getTotalsViews(query: TotalsQuery): Promise<TotalsView[]> {
  const [{ indicators }, lastPublication] = await Promise.all([getDictionary(), findLastDay(query.asOf)])
  const options = { asOf: query.asOf, indicators, until: lastPublication ?? record.startDay }
  return Promise.all(shownKinds(query).map(async (kind) => toTotalsView(kind, await listFigures(kindQuery(query, kind)), options)))
}

/** The first and last month in which a total of the record's default place ends; null before the first publication. */
export function findTotalsReach(asOf: string | null): Promise<Reach | null> {
  return remember(`totals-reach ${asOf}`, async () => {
    const query = { ...readFiguresQuery(new Map(), 'casualties'), place: record.defaultPlace, asOf }
    const found = await Promise.all(totalKinds.map((period) => findMonths({ ...query, period })))
    return found
      .filter((reach) => reach !== null)
      .reduce<Reach | null>(
        (whole, reach) => (whole ? { first: earlier(whole.first, reach.first), last: later(whole.last, reach.last) } : reach),
        null,
      )
  })
}
