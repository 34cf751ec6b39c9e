import 'server-only'
import { type ChangeEvent, type ChangeGroup, indicatorOf, publicationOf, toChangeGroups } from '@/lib/domain/changes'
import { compareText, lastDay, monthOf } from '@/lib/domain/date'
import { defaultKinds } from '@/lib/query/changes-query'
import { listChanges } from './changes'
import { listPublicationDays } from './publication-days'

/** The changes of the newest day by `asOf` that has any, values stated once more left out; none before the first publication. */
export async function listNewestChanges(asOf: string | null): Promise<readonly ChangeGroup[]> {
  for (const day of await listDaysNewestFirst()) {
    if (asOf !== null && day > asOf) continue
    const events = await listChanges(monthOf(day))
    const groups = toChangeGroups(events.filter((event) => isNews(event) && lastDay(publicationOf(event)) === day))
    if (groups.length > 0) return groups
  }
  return []
}

/** How many groups a feed holds. */
const mostGroups = 60

/**
 * The newest changes by day and document for a feed, values stated once more left out: the newest first, a month
 * standing for its last day. `indicators`: null stands for all, and for survey shares.
 */
export async function listNewestGroups(indicators: readonly string[] | null): Promise<readonly ChangeGroup[]> {
  const groups: ChangeGroup[] = []
  for (const month of new Set((await listDaysNewestFirst()).map(monthOf))) {
    if (groups.length >= mostGroups) break
    const events = await listChanges(month)
    groups.push(...toChangeGroups(events.filter((event) => isNews(event) && isAbout(event, indicators))))
  }
  return groups.sort((a, b) => compareText(lastDay(b.publishedOn), lastDay(a.publishedOn))).slice(0, mostGroups)
}

async function listDaysNewestFirst(): Promise<readonly string[]> {
  return (await listPublicationDays()).toReversed()
}

function isNews({ revision }: ChangeEvent): boolean {
  return defaultKinds.includes(revision.kind)
}

function isAbout(event: ChangeEvent, indicators: readonly string[] | null): boolean {
  const indicator = indicatorOf(event)
  return indicators === null || (indicator !== null && indicators.includes(indicator))
}
