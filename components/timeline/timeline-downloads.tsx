import { type ReactNode, useId } from 'react'
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
      <Part title={t('timeline.files.casualties')}>
        <DownloadPanel table="casualties" search={figuresSearch(casualties)} origin={origin} t={t} />
      </Part>
      {shares && (
        <Part title={t('timeline.files.shares')}>
          <p>{t('timeline.files.sharesNote')}</p>
          <DownloadPanel table="answer-shares" search={sharesSearch(shares)} origin={origin} t={t} />
        </Part>
      )}
      {context && (
        <Part title={t('timeline.files.context')}>
          <DownloadPanel table="context" search={figuresSearch(context)} origin={origin} t={t} />
        </Part>
      )}
      {hasDays && (
        <Part title={t('timeline.files.days')}>
          <p>{t('timeline.files.daysNote')}</p>
          <DownloadPanel table="casualties" search={figuresSearch(days)} origin={origin} t={t} />
        </Part>
      )}
    </>
  )
}

/** Files of one part, whose links and buttons have the names of those of the others. */
function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are links
    <div role="group" aria-labelledby={id} className="timeline-files">
      <h4 id={id}>{title}</h4>
      {children}
    </div>
  )
}
