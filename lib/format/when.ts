import { type Period, periodKind } from '@/lib/domain/period'
import { record } from '@/lib/domain/record'
import { formatDate, formatDayOfYear, formatInMonth } from './date'
import type { Translator } from './translator'

/** A period as a sentence says it: `in November 2025`, `in 2025`, `on 19 November 2025`, `from 24 to 28 February 2022`. */
export function formatWhen(period: Period, t: Translator, locale: string): string {
  const { start, end } = period
  const kind = periodKind(period, record.startDay)
  if (kind === 'month' && start.endsWith('-01')) return formatInMonth(end, locale)
  if (kind === 'year') return t('common.when.year', { year: end.slice(0, 4) })
  if (start === end) return t('common.when.day', { day: formatDate(end, locale) })
  return t('common.when.days', { first: formatFirst(period, locale), last: formatDate(end, locale) })
}

/** The first day without what it shares with the last. */
function formatFirst({ start, end }: Period, locale: string): string {
  if (start.slice(0, 7) === end.slice(0, 7)) return String(Number(start.slice(8)))
  return start.slice(0, 4) === end.slice(0, 4) ? formatDayOfYear(start, locale) : formatDate(start, locale)
}
