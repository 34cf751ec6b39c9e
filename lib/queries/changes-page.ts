import 'server-only'
import {
  type ChangeGroup,
  countKinds,
  indicatorOf,
  type MonthCounts,
  publicationOf,
  toChangeGroups,
  toMonthCounts,
} from '@/lib/domain/changes'
import type { RevisionKind } from '@/lib/domain/revision'
import { isKnownOn } from '@/lib/domain/vintage'
import type { ChangesQuery } from '@/lib/query/changes-query'
import { countChanges, listChanges } from './changes'

/** What the changes page shows of a query. */
export type ChangesPageData = {
  /** The month of publication that is shown; null where nothing had been published by the query's day. */
  readonly month: string | null
  readonly groups: readonly ChangeGroup[]
  /** Of the month and its indicators, also of the kinds that the query leaves out. */
  readonly counts: Readonly<Record<RevisionKind, number>>
  /** Every month with changes of the query's indicators, the newest first. */
  readonly months: readonly MonthCounts[]
  /** The nearest months before and after with changes of the query. */
  readonly previous: string | null
  readonly next: string | null
}

/** The changes of a month, and the months to go to. */
export async function getChangesPage(query: ChangesQuery): Promise<ChangesPageData> {
  const fits = fitsQuery(query)
  const counts = (await countChanges()).filter(fits)
  const months = toMonthCounts(counts)
  const filled = toMonthCounts(counts.filter(({ kind }) => query.kinds.includes(kind))).map(({ month }) => month)
  const month = query.published ?? filled[0] ?? months[0]?.month ?? null
  const events = (month === null ? [] : await listChanges(month)).filter((event) =>
    fits({ publishedOn: publicationOf(event), indicator: indicatorOf(event) }),
  )
  return {
    month,
    groups: toChangeGroups(events.filter(({ revision: { kind } }) => query.kinds.includes(kind))),
    counts: countKinds(events),
    months,
    previous: filled.find((other) => month !== null && other < month) ?? null,
    next: filled.findLast((other) => month !== null && other > month) ?? null,
  }
}

function fitsQuery({ indicators, asOf }: ChangesQuery) {
  return ({ publishedOn, indicator }: { readonly publishedOn: string; readonly indicator: string | null }) =>
    isKnownOn(publishedOn, asOf) && (indicators === null || (indicator !== null && indicators.includes(indicator)))
}
