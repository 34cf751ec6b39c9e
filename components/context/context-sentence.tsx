import { PageLink } from '@/components/layout/page-link'
import { type ContextKind, type ContextView, drawnParts } from '@/lib/domain/context-view'
import type { Indicator } from '@/lib/domain/indicator'
import type { Figure } from '@/lib/domain/observation'
import { formatDate } from '@/lib/format/date'
import { figureHref, formatPublisher } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatFigure, formatFigurePeriod } from './context-format'
import { FigureConflicts } from './figure-conflicts'

type ContextSentenceProps = {
  readonly view: ContextView
  readonly indicator: Indicator
  readonly t: Translator
  readonly locale: string
}

/** The newest figure with its period, document and day of publication, and the lone figures of other kinds of period. */
export function ContextSentence({ view, indicator, t, locale }: ContextSentenceProps) {
  const { newest, parts } = view
  const drawn = drawnParts(view)
  const lone = parts.filter((part) => !drawn.includes(part)).flatMap(({ kind, figures }) => figures.map((figure) => ({ kind, figure })))
  const kind = parts.find(({ figures }) => figures.includes(newest))?.kind ?? 'other'
  return (
    <>
      <p className="context-newest">
        <FigureSentence figure={newest} {...{ kind, indicator, t, locale }} />
      </p>
      <p className="muted">
        <PublicationText figure={newest} t={t} locale={locale} />
      </p>
      {lone
        .filter(({ figure }) => figure !== newest)
        .map(({ kind: other, figure }) => (
          <p key={figure.figureId}>
            {t('context.also')} <FigureSentence figure={figure} kind={other} {...{ indicator, t, locale }} />.{' '}
            <span className="muted">
              <PublicationText figure={figure} t={t} locale={locale} />
            </span>
          </p>
        ))}
    </>
  )
}

type FigureSentenceProps = Omit<ContextSentenceProps, 'view'> & { readonly figure: Figure; readonly kind: ContextKind }

function FigureSentence({ figure, kind, indicator, t, locale }: FigureSentenceProps) {
  return (
    <>
      {t.rich(`context.newest.${kind}`, {
        period: formatFigurePeriod(figure, kind, locale),
        value: () => (
          <strong>
            <PageLink className="value-link" href={figureHref(figure.figureId, locale)}>
              {formatFigure(figure, indicator, t, locale)}
            </PageLink>
          </strong>
        ),
      })}
      <FigureConflicts figure={figure} indicator={indicator} t={t} locale={locale} />
    </>
  )
}

function PublicationText({ figure, t, locale }: Omit<FigureSentenceProps, 'kind' | 'indicator'>) {
  const [{ source }] = figure.citations
  const date = formatDate(figure.publishedOn, locale)
  return source.kind === 'secondary'
    ? t('context.publishedAsReported', { date, report: formatPublisher(source, t) })
    : t('context.published', { date })
}
