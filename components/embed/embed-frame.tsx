import type { ReactNode } from 'react'
import { FigureBoundary } from '@/components/figure/figure-boundary'
import { PageLink } from '@/components/layout/page-link'
import type { Source } from '@/lib/domain/source'
import { formatDate } from '@/lib/format/date'
import { listPublishers } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { EmbedNotes } from './embed-notes'
import { NewerLine, type NewerLineProps } from './newer-line'

type EmbedFrameProps = {
  readonly title: string
  readonly subtitle: string
  /** null where the query has no value. */
  readonly chart: ReactNode
  /** What a reader must know who sees no more than the chart. */
  readonly caution: string | null
  readonly notes: readonly ReactNode[]
  readonly sources: readonly Pick<Source, 'id' | 'publisher' | 'kind'>[]
  /** The day it is frozen at; null shows the newest values. */
  readonly asOf: string | null
  /** The last publication of the record. */
  readonly lastDay: string | null
  /** Its address names the documents that it keeps to. */
  readonly keepsDocuments: boolean
  readonly problem: string | null
  /** The page that shows the same. */
  readonly pageHref: string
  readonly tableId: string
} & NewerLineProps

/** A chart that stands alone in another site's page: what it shows, of which day, from whom, and the way to its numbers. */
export function EmbedFrame(props: EmbedFrameProps) {
  const { title, subtitle, chart, sources, asOf, problem, pageHref, tableId, t, locale } = props
  return (
    <article className="embed">
      <h1>{title}</h1>
      <p className="muted">{subtitle}</p>
      {problem && (
        <p className="notice" role="status">
          {t('filter.problem', { message: problem })}
        </p>
      )}
      <DayLine {...props} />
      {chart === null ? (
        <p className="notice">{asOf === null ? t('filter.empty') : t('asOf.nothingChosen', { date: formatDate(asOf, locale) })}</p>
      ) : (
        <div className="figure-chart">
          <h2 className="visually-hidden">{t('figure.chart')}</h2>
          <FigureBoundary message={t('embed.chartFailed')}>{chart}</FigureBoundary>
        </div>
      )}
      {chart !== null && <EmbedNotes {...props} />}
      <footer className="muted">
        {sources.length > 0 && <p>{sourcesText(sources, t)}</p>}
        <p>
          <PageLink href={`${pageHref}#${tableId}`} target="_top">
            {t('embed.table')}
          </PageLink>{' '}
          <PageLink href={pageHref} target="_top" rel="bookmark">
            {t('common.siteName')}
          </PageLink>
        </p>
      </footer>
    </article>
  )
}

/** Whether the values stand still or follow the record, and what has been published since. */
function DayLine({ asOf, lastDay, ...line }: EmbedFrameProps) {
  const { t, locale } = line
  if (asOf !== null) return <NewerLine {...line} date={formatDate(asOf, locale)} />
  return lastDay === null ? null : <p className="embed-day">{t('embed.live', { date: formatDate(lastDay, locale) })}</p>
}

/** As many publishers as a frame has room for; the page lists every document. */
const mostPublishers = 4

function sourcesText(sources: EmbedFrameProps['sources'], t: Translator): string {
  const publishers = listPublishers(sources, t)
  return t('embed.sources', {
    count: sources.length,
    publishers: publishers.slice(0, mostPublishers).join(', '),
    others: Math.max(0, publishers.length - mostPublishers),
  })
}
