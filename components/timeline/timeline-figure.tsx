import { memo } from 'react'
import { DocumentList } from '@/components/figure/document-list'
import { Figure } from '@/components/figure/figure'
import type { Timeline } from '@/lib/domain/timeline'
import { formatDate, formatMonth } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'
import type { TimelineQuery } from '@/lib/query/timeline-query'
import { TimelineCharts } from './timeline-charts'
import { TimelineDays } from './timeline-days-list'
import { TimelineDownloads } from './timeline-downloads'
import { TimelineTable } from './timeline-table'

type TimelineFigureProps = {
  readonly timeline: Timeline
  readonly query: TimelineQuery
  /** Of this site: `https://example.org`. */
  readonly origin: string
  readonly t: Translator
  readonly locale: string
}

/** Panels, table, notes, documents and files of one query. Drawn when its answer comes, not when it is asked for. */
export const TimelineFigure = memo(function TimelineFigure({ timeline, query, origin, t, locale }: TimelineFigureProps) {
  const { months, columns, days, sources, notes } = timeline
  const empty = columns.filter((column) => column.months.every(({ values }) => values.length === 0)).map(({ title }) => title)
  const range = {
    from: formatMonth(months[0]?.month ?? query.from, locale),
    to: formatMonth(months.at(-1)?.month ?? query.to, locale),
  }
  return (
    <Figure
      id="timeline"
      title={t('timeline.figure.title')}
      subtitle={
        query.asOf
          ? t('timeline.figure.subtitleAsOf', { ...range, date: formatDate(query.asOf, locale) })
          : t('timeline.figure.subtitle', range)
      }
      chart={
        <>
          <TimelineCharts timeline={timeline} t={t} locale={locale} />
          {empty.length > 0 && <p className="muted">{t('timeline.empty', { panels: empty.join('; ') })}</p>}
          <TimelineDays days={days} t={t} locale={locale} />
        </>
      }
      table={<TimelineTable months={months} columns={columns} t={t} locale={locale} />}
      notes={notes}
      sources={<DocumentList sources={sources} t={t} locale={locale} />}
      downloads={<TimelineDownloads query={query} hasDays={days.length > 0} origin={origin} t={t} />}
      t={t}
    />
  )
})
