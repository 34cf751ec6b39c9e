import { type Period, spanKind } from '@/lib/domain/period'
import type { TotalKind } from '@/lib/domain/totals-view'
import { formatDate, formatPeriod, formatSpan } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'

/** The period as tables and charts name it: `31 January 2026` of a running total, `2025`, `June–November 2025`. */
export function formatTotalPeriod(period: Period, kind: TotalKind, locale: string): string {
  switch (kind) {
    case 'cumulative':
      return formatDate(period.end, locale)
    case 'other':
      return formatSpan(period, locale)
    default:
      return formatPeriod(period, locale)
  }
}

/** What a span is, in words; null where its name says all. */
export function formatSpanKind(period: Period, kind: TotalKind, t: Translator): string | null {
  const span = spanKind(period)
  return kind === 'other' && span !== 'months' ? t(`totals.span.${span}`) : null
}
