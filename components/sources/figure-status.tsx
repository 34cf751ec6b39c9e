import type { Indicator } from '@/lib/domain/indicator'
import type { SourceFigure } from '@/lib/domain/source-view'
import { formatDate } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'
import { formatValue } from '@/lib/format/value'

type FigureStatusProps = {
  readonly figure: SourceFigure
  readonly indicator: Indicator
  readonly t: Translator
  readonly locale: string
}

/** Does the value count, and if not, which one does? */
export function FigureStatus({ figure, indicator, t, locale }: FigureStatusProps) {
  const { latest } = figure
  if (latest.figureId === figure.figureId) return t('sources.source.newest')
  const { value, qualifier, publishedOn, citations } = latest
  return t.rich('sources.source.superseded', {
    value: formatValue({ value, qualifier, indicator }, t, locale),
    date: formatDate(publishedOn, locale),
    link: (chunks) => <a href={`/${locale}/sources/${encodeURIComponent(citations[0].source.id)}#${latest.figureId}`}>{chunks}</a>,
  })
}
