import { getKnownCodes } from '@/lib/queries/known-codes'
import { upToLastDay } from '@/lib/queries/publication-days'
import { findTotalsReach } from '@/lib/queries/totals-views'
import { asOfParameters, parseAsOf } from '@/lib/query/as-of-query'
import { emptyReach, type Reach } from '@/lib/query/explorer-query'
import { type PageQuery, type PageSearch, readPageQuery } from '@/lib/query/page-query'
import { parseTotalsQuery, type TotalsQuery, totalsParameters } from '@/lib/query/totals-query'

/**
 * The query of the page's address, and the months that it can choose from. An open range ends with what was known on
 * the day of the address.
 */
export async function readTotalsAddress(search: PageSearch): Promise<PageQuery<TotalsQuery> & { readonly reach: Reach }> {
  const [codes, whole] = await Promise.all([getKnownCodes(), findTotalsReach(null)])
  const reach = whole ?? emptyReach
  const { query: asOf } = readPageQuery(search, asOfParameters, parseAsOf)
  const known = (await findTotalsReach(asOf)) ?? reach
  const { query, problem } = readPageQuery(search, totalsParameters(codes), (text) => parseTotalsQuery(text, codes, known))
  return { reach, query: await upToLastDay(query), problem }
}
