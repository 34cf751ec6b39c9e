import { DownloadPanel } from '@/components/figure/download-panel'
import type { Translator } from '@/lib/format/translator'
import { figuresSearch } from '@/lib/query/figures-query'
import { sharesSearch } from '@/lib/query/shares-query'
import { type TimelineQuery, timelineFiles } from '@/lib/query/timeline-query'

type TimelineDownloadsProps = {
  readonly query: TimelineQuery
  readonly hasDays: boolean
  /** Of this site: `https://example.org`. */
  readonly origin: string
  readonly t: Translator
}

/** The files of each part of the timeline, for the same months and the same day. */
export function TimelineDownloads({ query, hasDays, origin, t }: TimelineDownloadsProps) {
  const { casualties, shares, context, days } = timelineFiles(query)
  return (
    <>
      <h4>{t('timeline.files.casualties')}</h4>
      <DownloadPanel table="casualties" search={figuresSearch(casualties)} origin={origin} t={t} />
      {shares && (
        <>
          <h4>{t('timeline.files.shares')}</h4>
          <p>{t('timeline.files.sharesNote')}</p>
          <DownloadPanel table="answer-shares" search={sharesSearch(shares)} origin={origin} t={t} />
        </>
      )}
      {context && (
        <>
          <h4>{t('timeline.files.context')}</h4>
          <DownloadPanel table="context" search={figuresSearch(context)} origin={origin} t={t} />
        </>
      )}
      {hasDays && (
        <>
          <h4>{t('timeline.files.days')}</h4>
          <p>{t('timeline.files.daysNote')}</p>
          <DownloadPanel table="casualties" search={figuresSearch(days)} origin={origin} t={t} />
        </>
      )}
    </>
  )
}
