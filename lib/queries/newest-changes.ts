import 'server-only'
import { type ChangeGroup, indicatorOf, publicationOf, toChangeGroups } from '@/lib/domain/changes'
import { compareText, lastDay, monthOf } from '@/lib/domain/date'
import type { RevisionKind } from '@/lib/domain/revision'
import { defaultKinds } from '@/lib/query/changes-query'
import { countChanges, listChanges } from './changes'

/** The changes of the newest day by `asOf` that has any, values stated once more left out; none before the first publication. */
export async function listNewestChanges(asOf: string | null): Promise<readonly ChangeGroup[]> {
  const day = (await listDaysWithNews(null)).find((known) => asOf === null || known <= asOf)
  if (day === undefined) return []
  const events = await listChanges(monthOf(day))
  return toChangeGroups(events.filter((event) => isNews(event.revision) && lastDay(publicationOf(event)) === day))
}

/** How many groups a feed holds. */
const mostGroups = 60

/**
 * The newest changes by day and document for a feed, values stated once more left out: the newest first, a month
 * standing for its last day. `indicators`: null stands for all, and for survey shares.
 */
export async function listNewestGroups(indicators: readonly string[] | null): Promise<readonly ChangeGroup[]> {
  const groups: ChangeGroup[] = []
  for (const month of new Set((await listDaysWithNews(indicators)).map(monthOf))) {
    if (groups.length >= mostGroups) break
    const events = await listChanges(month)
    groups.push(...toChangeGroups(events.filter((event) => isNews(event.revision) && isAbout(indicatorOf(event), indicators))))
  }
  return groups.sort((a, b) => compareText(lastDay(b.publishedOn), lastDay(a.publishedOn))).slice(0, mostGroups)
}

/** The newest first. Taken from the counts of the whole record, so that no month without news is read. */
async function listDaysWithNews(indicators: readonly string[] | null): Promise<readonly string[]> {
  const news = (await countChanges()).filter((count) => isNews(count) && isAbout(count.indicator, indicators))
  return [...new Set(news.map(({ publishedOn }) => lastDay(publishedOn)))].sort(compareText).toReversed()
}

function isNews({ kind }: { readonly kind: RevisionKind }): boolean {
  return defaultKinds.includes(kind)
}

function isAbout(indicator: string | null, indicators: readonly string[] | null): boolean {
  return indicators === null || (indicator !== null && indicators.includes(indicator))
}
