import 'server-only'
import { database } from '@/lib/db/client'
import { compareText, earlier, lastDay } from '@/lib/domain/date'
import { remember } from './remember'

/**
 * The day up to which a view knows casualty figures: `asOf`, but never later than the record's last publication
 * of them, after which it knows nothing. Null where the record has none.
 */
export async function findViewDay(asOf: string | null): Promise<string | null> {
  const last = await remember('last publication of casualties', findLastPublication)
  return last && asOf ? earlier(asOf, last) : last
}

async function findLastPublication(): Promise<string | null> {
  const days = await database().observation.groupBy({ by: ['publishedOn'], where: { series: { tableName: 'casualties' } } })
  return (
    days
      .map(({ publishedOn }) => lastDay(publishedOn))
      .sort(compareText)
      .at(-1) ?? null
  )
}
