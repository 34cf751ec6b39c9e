import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { NotYetPublished } from '@/components/figures/not-yet-published'
import { PublishedFigure } from '@/components/figures/published-figure'
import { PublishedShare } from '@/components/figures/published-share'
import { ViewNotices } from '@/components/filters/view-notices'
import { isLocale, type Locale, pickMessages, translator } from '@/lib/format/catalogue'
import { formatFigureTitle } from '@/lib/format/figure-title'
import { formatShareTitle } from '@/lib/format/share-title'
import { findLastDay } from '@/lib/queries/publication-days'
import { findPublishedValue, type PublishedValue } from '@/lib/queries/published-value'
import { asOfParameters, parseAsOf } from '@/lib/query/as-of-query'
import { readPageQuery } from '@/lib/query/page-query'
import { readSiteOrigin } from '@/lib/query/site-origin'
import { citeValue, toCitations } from '../../../_citations/cite'

type Props = PageProps<'/[locale]/figures/[figure]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, figure: id } = await params
  if (!isLocale(locale)) notFound()
  const { query: asOf } = readPageQuery(await searchParams, asOfParameters, parseAsOf)
  const known = await findPublishedValue(id, asOf)
  return { title: known ? titleOf(known, locale) : translator(locale)('figures.notYet.title') }
}

export default async function FigurePage({ params, searchParams }: Props) {
  const { locale, figure: id } = await params
  const published = await findPublishedValue(id, null)
  if (!isLocale(locale) || !published) notFound()
  const { query: asOf, problem } = readPageQuery(await searchParams, asOfParameters, parseAsOf)
  const t = translator(locale)
  const known = await findPublishedValue(id, asOf)
  if (!known) {
    const { publishedOn } = published.kind === 'figure' ? published.figure : published.share
    return asOf && <NotYetPublished {...{ publishedOn, asOf, t, locale }} />
  }
  const items = await citeValue(known, { asOf, origin: readSiteOrigin(await headers()) })
  const citations = toCitations(items, `/data/figures/${id}`, asOf)
  return (
    <div className="stack">
      <p className="kicker">{t('figures.kicker')}</p>
      <h1>{titleOf(known, locale)}</h1>
      <ViewNotices problem={problem} t={t} />
      {known.kind === 'figure' ? (
        <PublishedFigure
          until={(await findLastDay(asOf)) ?? known.figure.period.end}
          messages={pickMessages(locale, ['charts'])}
          {...{ ...known, citations, asOf, t, locale }}
        />
      ) : (
        <PublishedShare {...{ ...known, citations, asOf, t, locale }} />
      )}
    </div>
  )
}

function titleOf(known: PublishedValue, locale: Locale): string {
  const t = translator(locale)
  return known.kind === 'figure' ? formatFigureTitle(known, t, locale) : formatShareTitle(known, t, locale)
}
