import { lastDay, type RecordDate } from '@/lib/domain/date'
import { type RevisionKind, revisionKinds } from '@/lib/domain/revision'
import { formatDate } from './date'
import type { Translator } from './translator'
import { formatNumber } from './value'

/** `2 newly published, 30 revised`: the kinds that there are, in their order. */
export function formatCounts(counts: Readonly<Record<RevisionKind, number>>, t: Translator, locale: string): string {
  return revisionKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => t(`changes.count.${kind}`, { count: formatNumber(counts[kind], locale) }))
    .join(', ')
}

/** `13 February 2026`, or `February 2026, day not stated`. */
export function formatPublicationDate(date: RecordDate, t: Translator, locale: string): string {
  const text = formatDate(date, locale)
  return lastDay(date) === date ? text : t('changes.monthOnly', { month: text })
}
