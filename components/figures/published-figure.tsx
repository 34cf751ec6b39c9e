import { type Citations, HowToCite } from '@/components/citation/how-to-cite'
import { Downloads } from '@/components/figure/downloads'
import { PageLink } from '@/components/layout/page-link'
import { tableOfIndicator } from '@/lib/domain/codes'
import type { Indicator, Place } from '@/lib/domain/indicator'
import type { Figure } from '@/lib/domain/observation'
import type { Locale, Messages } from '@/lib/format/catalogue'
import { formatDate } from '@/lib/format/date'
import { formatPublisher, sourceHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatValue } from '@/lib/format/value'
import { figuresSearch } from '@/lib/query/figures-query'
import { FigureFacts } from './figure-facts'
import { FigureLadder } from './figure-ladder'
import { FigureLinks } from './figure-links'
import { FigureStanding } from './figure-standing'
import { toSeriesQuery } from './series-query'
import { ValueDocuments } from './value-documents'

type PublishedFigureProps = {
  readonly figure: Figure
  /** Every value of its series and period that is known on the day. */
  readonly ladder: readonly Figure[]
  readonly indicator: Indicator
  readonly place: Place
  readonly asOf: string | null
  /** The last day of the view. */
  readonly until: string
  readonly citations: Citations
  /** With the namespace `charts`. */
  readonly messages: Partial<Messages>
  readonly t: Translator
  readonly locale: Locale
}

/** One figure below its sentence: where it stands, what it is, the documents that state it, and where it belongs. */
export function PublishedFigure({ figure, ladder, indicator, place, asOf, until, citations, messages, t, locale }: PublishedFigureProps) {
  const [{ source }] = figure.citations
  const stated = (qualifier: Figure['qualifier']) => formatValue({ value: figure.value, qualifier, indicator }, t, locale)
  const documents = figure.citations.map(({ qualifier, ...citation }) => ({
    ...citation,
    stated: qualifier === figure.qualifier ? null : stated(qualifier),
  }))
  return (
    <>
      <p className="muted">
        {t.rich('figures.published', {
          date: formatDate(figure.publishedOn, locale),
          publisher: formatPublisher(source, t),
          link: (chunks) => <PageLink href={sourceHref(source.id, locale)}>{chunks}</PageLink>,
        })}
      </p>
      <FigureStanding {...{ figure, ladder, indicator, asOf, t, locale }} />
      <FigureFacts {...{ figure, indicator, place, t, locale }} />
      <ValueDocuments documents={documents} t={t} locale={locale} />
      <FigureLadder {...{ figure, ladder, indicator, asOf, until, messages, t, locale }} />
      <HowToCite citations={citations} of="value" t={t} />
      <section className="stack">
        <h2>{t('figures.files.title')}</h2>
        <p>{t('figures.files.figures')}</p>
        <Downloads table={tableOfIndicator(indicator.id)} search={figuresSearch(toSeriesQuery(figure, asOf))} t={t} />
      </section>
      <FigureLinks {...{ figure, indicator, t, locale }} />
    </>
  )
}
