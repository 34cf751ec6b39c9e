import 'server-only'
import { type Completeness, toCompleteness } from '@/lib/domain/completeness'
import { monthlyCounts } from './casualties-view'
import { listFigures } from './figures'
import { remember } from './remember'
import { findViewDay } from './view-day'

/** How months had grown with age, as known on a day (null: the record as it stands). Null where the record has no casualty figures. */
export async function getCompleteness(asOf: string | null): Promise<Completeness | null> {
  const day = await findViewDay(asOf)
  if (day === null) return null
  const everyVintage = { ...monthlyCounts(null), vintage: 'all' } as const
  return remember(`completeness ${day}`, async () => toCompleteness(await listFigures(everyVintage), day))
}
