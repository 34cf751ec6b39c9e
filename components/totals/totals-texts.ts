import type { Place } from '@/lib/domain/indicator'
import { record } from '@/lib/domain/record'
import type { TotalsView } from '@/lib/domain/totals-view'
import { formatDate, formatMonth } from '@/lib/format/date'
import { formatName } from '@/lib/format/names'
import type { Translator } from '@/lib/format/translator'
import { kindQuery, type TotalsQuery } from '@/lib/query/totals-query'

/** What the figure of one kind of total shows, and how many periods of which months. */
export function totalsTexts({ kind, rows }: TotalsView, query: TotalsQuery, place: Place, t: Translator, locale: string) {
  const { from, to } = kindQuery(query, kind)
  return {
    title: t(`totals.figure.${kind}`, { place: formatName(place, locale), start: formatDate(record.startDay, locale) }),
    subtitle: t('totals.subtitle', {
      count: new Set(rows.map(({ period }) => `${period.start} ${period.end}`)).size,
      range: t(from === to ? 'totals.ended.in' : 'totals.ended.between', { from: formatMonth(from, locale), to: formatMonth(to, locale) }),
    }),
  }
}
