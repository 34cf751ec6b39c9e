import type { ContextView } from '@/lib/domain/context-view'
import type { Indicator } from '@/lib/domain/indicator'
import { formatDate } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'
import { figureHref, formatFigure, formatFigurePeriod } from './context-format'
import { FigureConflicts } from './figure-conflicts'

type ContextSentenceProps = {
  readonly view: ContextView
  readonly indicator: Indicator
  readonly t: Translator
  readonly locale: string
}

/** The newest figure with its period, document and day of publication. */
export function ContextSentence({ view, indicator, t, locale }: ContextSentenceProps) {
  const { newest, parts } = view
  const kind = parts.find(({ figures }) => figures.some(({ figureId }) => figureId === newest.figureId))?.kind ?? 'other'
  const [{ source }] = newest.citations
  return (
    <>
      <p className="context-newest">
        {t.rich(`context.newest.${kind}`, {
          period: formatFigurePeriod(newest, kind, locale),
          value: () => (
            <strong>
              <a className="value-link" href={figureHref(newest, locale)}>
                {formatFigure(newest, indicator, t, locale)}
              </a>
            </strong>
          ),
        })}
        <FigureConflicts figure={newest} indicator={indicator} t={t} locale={locale} />
      </p>
      <p className="muted">
        {t('context.published', { date: formatDate(newest.publishedOn, locale) })}
        {source.kind === 'secondary' && `, ${t('common.asReportedBy', { publisher: source.publisher })}`}.
      </p>
    </>
  )
}
