import 'server-only'
import { type ChangeCount, type ChangeEvent, indicatorOf, publicationOf } from '@/lib/domain/changes'
import { monthOf } from '@/lib/domain/date'
import { listRevisions } from '@/lib/domain/revision'
import { listShareRevisions } from '@/lib/domain/share-revision'
import { listPublishedShares } from './answer-shares'
import { remember } from './remember'
import { streamSeriesPeriods, streamSeriesPeriodsOf } from './series-periods'

/** What every publication of one month did, in any order: figures of both tables, and survey shares. */
export function listChanges(month: string): Promise<readonly ChangeEvent[]> {
  return remember(`changes ${month}`, async () => {
    const events = [...(await listShareEvents())]
    for await (const observations of streamSeriesPeriodsOf(month)) {
      events.push(...listRevisions(observations).map((revision): ChangeEvent => ({ subject: 'figure', revision })))
    }
    return events.filter((event) => monthOf(publicationOf(event)) === month)
  })
}

/** How much happened on each day of publication, in any order. Reads the whole record, once for each state of it. */
export function countChanges(): Promise<readonly ChangeCount[]> {
  return remember('change-counts', async () => {
    const counts = new Map<string, ChangeCount>()
    for (const event of await listShareEvents()) count(counts, event)
    for await (const observations of streamSeriesPeriods()) {
      for (const revision of listRevisions(observations)) count(counts, { subject: 'figure', revision })
    }
    return [...counts.values()]
  })
}

function listShareEvents(): Promise<readonly ChangeEvent[]> {
  return remember('share-changes', async () =>
    listShareRevisions(await listPublishedShares({})).map((revision): ChangeEvent => ({ subject: 'share', revision })),
  )
}

function count(counts: Map<string, ChangeCount>, event: ChangeEvent): void {
  const { kind } = event.revision
  const [publishedOn, indicator] = [publicationOf(event), indicatorOf(event)]
  const key = `${publishedOn} ${indicator} ${kind}`
  counts.set(key, { publishedOn, indicator, kind, count: (counts.get(key)?.count ?? 0) + 1 })
}
