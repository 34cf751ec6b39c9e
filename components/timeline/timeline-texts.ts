import type { Timeline } from '@/lib/domain/timeline'
import { formatDate, formatMonth } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'
import type { TimelineQuery } from '@/lib/query/timeline-query'

/** What the timeline shows, of which months and on which day. */
export function timelineTexts({ months }: Timeline, query: TimelineQuery, t: Translator, locale: string) {
  const range = {
    from: formatMonth(months[0]?.month ?? query.from, locale),
    to: formatMonth(months.at(-1)?.month ?? query.to, locale),
  }
  return {
    title: t('timeline.figure.title'),
    subtitle: query.asOf
      ? t('timeline.figure.subtitleAsOf', { ...range, date: formatDate(query.asOf, locale) })
      : t('timeline.figure.subtitle', range),
  }
}
