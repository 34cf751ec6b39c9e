import 'server-only'
import { database } from '@/lib/db/client'
import { compareText, earlier, lastDay } from '@/lib/domain/date'
import { findAsOf } from '@/lib/query/as-of-query'
import { without } from '@/lib/query/query-search'
import { everyShare } from '@/lib/query/shares-query'
import { listAnswerShares } from './answer-shares'
import { remember } from './remember'

/** The days from which some figure or survey share is known, oldest first: a month-only date stands for its last day. */
export function listPublicationDays(): Promise<readonly string[]> {
  return remember('publication-days', async () => {
    const [observed, shares] = await Promise.all([
      database().observation.groupBy({ by: ['publishedOn'] }),
      listAnswerShares(everyShare(null)),
    ])
    return [...new Set([...observed, ...shares].map(({ publishedOn }) => lastDay(publishedOn)))].sort(compareText)
  })
}

/** A query on its day: one after the last publication is that of the last, for nobody knows what will be published. */
export async function upToLastDay<Query extends { readonly asOf: string | null }>(query: Query): Promise<Query> {
  return query.asOf === null ? query : { ...query, asOf: await findLastDay(query.asOf) }
}

/** An address on its day, by the same rule; one without a day as it is. */
export async function addressUpToLastDay(address: URLSearchParams): Promise<URLSearchParams> {
  const { asOf } = await upToLastDay({ asOf: findAsOf(address) })
  return asOf === null ? address : new URLSearchParams([...without(address, 'asOf'), ['asOf', asOf]])
}

/** The last day of a view: `asOf`, but not after the last publication; null without a record. */
export async function findLastDay(asOf: string | null): Promise<string | null> {
  const last = (await listPublicationDays()).at(-1)
  if (!last) return null
  return asOf ? earlier(asOf, last) : last
}
