import { formatDate } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'

/** `counts today`; on a day in the past `counted on 1 March 2023`. */
export function countsText(asOf: string | null, t: Translator, locale: string): string {
  return asOf === null ? t('figures.counts') : t('figures.countsAsOf', { date: formatDate(asOf, locale) })
}
