import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PublishedFigure } from '@/components/figures/published-figure'
import { PublishedShare } from '@/components/figures/published-share'
import { ViewNotices } from '@/components/filters/view-notices'
import { isLocale, type Locale, pickMessages, translator } from '@/lib/format/catalogue'
import { formatDate } from '@/lib/format/date'
import { formatFigureTitle } from '@/lib/format/figure-title'
import { formatShareTitle } from '@/lib/format/share-title'
import { findLastDay } from '@/lib/queries/publication-days'
import { findPublishedValue, type PublishedValue } from '@/lib/queries/published-value'
import { asOfParameters, parseAsOf } from '@/lib/query/as-of-query'
import { readPageQuery } from '@/lib/query/page-query'

type Props = PageProps<'/[locale]/figures/[figure]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, figure: id } = await params
  if (!isLocale(locale)) notFound()
  const { query: asOf } = readPageQuery(await searchParams, asOfParameters, parseAsOf)
  return { title: titleOf(await findPublishedValue(id, asOf), locale) }
}

export default async function FigurePage({ params, searchParams }: Props) {
  const { locale, figure: id } = await params
  const published = await findPublishedValue(id, null)
  if (!isLocale(locale) || !published) notFound()
  const { query: asOf, problem } = readPageQuery(await searchParams, asOfParameters, parseAsOf)
  const known = await findPublishedValue(id, asOf)
  const { publishedOn } = published.kind === 'figure' ? published.figure : published.share
  const t = translator(locale)
  return (
    <div className="stack">
      <p className="kicker">{t('figures.kicker')}</p>
      <h1>{titleOf(known, locale)}</h1>
      <ViewNotices problem={problem} t={t} />
      {known?.kind === 'figure' && (
        <PublishedFigure
          until={(await findLastDay(asOf)) ?? known.figure.period.end}
          messages={pickMessages(locale, ['charts'])}
          {...{ ...known, asOf, t, locale }}
        />
      )}
      {known?.kind === 'share' && <PublishedShare {...{ ...known, asOf, t, locale }} />}
      {known === null && asOf && (
        <p className="notice">{t('figures.notYet.text', { date: formatDate(asOf, locale), first: formatDate(publishedOn, locale) })}</p>
      )}
    </div>
  )
}

function titleOf(known: PublishedValue | null, locale: Locale): string {
  const t = translator(locale)
  if (known === null) return t('figures.notYet.title')
  return known.kind === 'figure' ? formatFigureTitle(known, t, locale) : formatShareTitle(known, t, locale)
}
