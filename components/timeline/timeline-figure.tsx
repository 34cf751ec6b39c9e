import { memo } from 'react'
import { EmbedPanel } from '@/components/embed/embed-panel'
import { DocumentList } from '@/components/figure/document-list'
import { Figure } from '@/components/figure/figure'
import { PictureLinks } from '@/components/figure/picture-links'
import { rangeSearch, showSearch } from '@/components/filters/address-choice'
import { RecordWords } from '@/components/layout/record-words'
import type { Timeline } from '@/lib/domain/timeline'
import type { Translator } from '@/lib/format/translator'
import type { EmbedAddresses } from '@/lib/query/embed-query'
import { keptTimelineParameters, type TimelineQuery, timelineSearch } from '@/lib/query/timeline-query'
import { TimelineCharts } from './timeline-charts'
import { TimelineDays } from './timeline-days-list'
import { TimelineDownloads } from './timeline-downloads'
import { TimelineTable } from './timeline-table'
import { timelineTexts } from './timeline-texts'

type TimelineFigureProps = {
  readonly timeline: Timeline
  readonly query: TimelineQuery
  /** The chart for other sites' pages; null without a record. */
  readonly embed: EmbedAddresses | null
  /** Of this site: `https://example.org`. */
  readonly origin: string
  readonly t: Translator
  readonly locale: string
}

/** Panels, table, notes, documents and files of one query. Drawn when its answer comes, not when it is asked for. */
export const TimelineFigure = memo(function TimelineFigure(props: TimelineFigureProps) {
  const { timeline, query, embed, origin, t, locale } = props
  const texts = timelineTexts(timeline, query, t, locale)
  const { columns, days, months, notes, quoted, sources } = timeline
  const empty = columns.filter((column) => column.months.every(({ values }) => values.length === 0)).map(({ title }) => title)
  return (
    <Figure
      id="timeline"
      {...texts}
      chart={
        <>
          <p className="chart-hint muted">{t('charts.monthHint')}</p>
          <TimelineCharts
            timeline={timeline}
            onSelectMonths={(from, to) => showSearch(rangeSearch({ from, to }, keptTimelineParameters(query)))}
            t={t}
            locale={locale}
          />
          {empty.length > 0 && <p className="muted">{t('timeline.empty', { panels: empty.join('; ') })}</p>}
          <TimelineDays days={days} t={t} locale={locale} />
        </>
      }
      table={<TimelineTable {...{ months, columns, quoted, t, locale }} />}
      notes={notes.map((note) => <RecordWords key={note} text={note} words={quoted} locale={locale} />)}
      sources={<DocumentList sources={sources} t={t} locale={locale} />}
      downloads={
        <>
          <PictureLinks chart={{ kind: 'timeline', search: timelineSearch(query) }} t={t} locale={locale} />
          <TimelineDownloads query={query} hasDays={days.length > 0} origin={origin} t={t} />
          {embed && <EmbedPanel addresses={embed} title={texts.title} panels={timeline.panels.length} {...{ origin, t, locale }} />}
        </>
      }
      t={t}
    />
  )
})
