import 'server-only'
import { database } from '@/lib/db/client'
import { compareText, lastDay } from '@/lib/domain/date'
import { listAnswerShares } from './answer-shares'
import { remember } from './remember'

/** The days from which some figure or survey share is known, oldest first: a month-only date stands for its last day. */
export function listPublicationDays(): Promise<readonly string[]> {
  return remember('publication-days', async () => {
    const [observed, shares] = await Promise.all([
      database().observation.findMany({ distinct: ['publishedOn'], select: { publishedOn: true } }),
      listAnswerShares({ questions: null, groups: null, from: null, to: null, asOf: null }),
    ])
    return [...new Set([...observed, ...shares].map(({ publishedOn }) => lastDay(publishedOn)))].sort(compareText)
  })
}
