import type { ReactNode } from 'react'
import { PageLink } from '@/components/layout/page-link'
import type { Indicator } from '@/lib/domain/indicator'
import type { RivalFigure, SourceFigure } from '@/lib/domain/source-view'
import { formatDate } from '@/lib/format/date'
import { figureHref, formatPublisher } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatValue } from '@/lib/format/value'

type FigureStatusProps = {
  readonly figure: SourceFigure
  readonly indicator: Indicator
  readonly t: Translator
  readonly locale: string
}

/** Does the value count, and if not, which one does? Values that disagree with it stand with it. */
export function FigureStatus({ figure, indicator, t, locale }: FigureStatusProps) {
  return (
    <>
      <FigureStanding {...{ figure, indicator, t, locale }} />
      {figure.conflicts.map((rival) => (
        <small className="conflict" key={rival.figureId}>
          {t.rich(rival.figureId === figure.latest.figureId ? 'sources.source.conflictCounts' : 'sources.source.conflictOther', {
            ...rivalParts(rival, { indicator, t, locale }),
            publisher: formatPublisher(rival.citations[0].source, t),
          })}
        </small>
      ))}
    </>
  )
}

function FigureStanding({ figure, indicator, t, locale }: FigureStatusProps) {
  const { standing } = figure
  if (standing === 'newest' || standing === 'conflict') return t(`sources.source.${standing}`)
  const date = formatDate(figure.latest.publishedOn, locale)
  const isRestated = standing === 'superseded' && figure.latest.value === figure.value
  return t.rich(`sources.source.${isRestated ? 'restated' : standing}`, { ...rivalParts(figure.latest, { indicator, t, locale }), date })
}

function rivalParts({ figureId, value, qualifier }: RivalFigure, { indicator, t, locale }: Omit<FigureStatusProps, 'figure'>) {
  return {
    value: formatValue({ value, qualifier, indicator }, t, locale),
    link: (chunks: ReactNode) => <PageLink href={figureHref(figureId, locale)}>{chunks}</PageLink>,
  }
}
