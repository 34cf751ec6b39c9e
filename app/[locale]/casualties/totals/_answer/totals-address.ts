import { NotFound } from '@/lib/domain/errors'
import { getKnownCodes } from '@/lib/queries/known-codes'
import { findTotalsReach } from '@/lib/queries/totals-views'
import { asOfParameters, parseAsOf } from '@/lib/query/as-of-query'
import type { Reach } from '@/lib/query/explorer-query'
import { type PageQuery, type PageSearch, readPageQuery } from '@/lib/query/page-query'
import { parseTotalsQuery, type TotalsQuery, totalsParameters } from '@/lib/query/totals-query'

/**
 * The query of the page's address, and the months that it can choose from. An open range ends with what was known on
 * the day of the address. Throws NotFound where the record has no totals.
 */
export async function readTotalsAddress(search: PageSearch): Promise<PageQuery<TotalsQuery> & { readonly reach: Reach }> {
  const [codes, reach] = await Promise.all([getKnownCodes(), findTotalsReach(null)])
  if (!reach) throw new NotFound('The record has no published totals yet.')
  const { query: asOf } = readPageQuery(search, asOfParameters, parseAsOf)
  const known = (await findTotalsReach(asOf)) ?? reach
  return { reach, ...readPageQuery(search, totalsParameters(codes), (text) => parseTotalsQuery(text, codes, known)) }
}
