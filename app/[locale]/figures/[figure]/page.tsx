import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PublishedFigure } from '@/components/figures/published-figure'
import { PublishedShare } from '@/components/figures/published-share'
import { ViewNotices } from '@/components/filters/view-notices'
import { isLocale, type Locale, translator } from '@/lib/format/catalogue'
import { formatDate } from '@/lib/format/date'
import { formatFigureTitle } from '@/lib/format/figure-title'
import { formatShareTitle } from '@/lib/format/share-title'
import { findPublishedValue, type PublishedValue } from '@/lib/queries/published-value'
import { getQuestion } from '@/lib/queries/questions'
import { asOfParameters, parseAsOf } from '@/lib/query/as-of-query'
import { readPageQuery } from '@/lib/query/page-query'

type Props = PageProps<'/[locale]/figures/[figure]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, figure: id } = await params
  if (!isLocale(locale)) notFound()
  const { query: asOf } = readPageQuery(await searchParams, asOfParameters, parseAsOf)
  return { title: await titleOf(await findPublishedValue(id, asOf), locale) }
}

export default async function FigurePage({ params, searchParams }: Props) {
  const { locale, figure: id } = await params
  const published = await findPublishedValue(id, null)
  if (!isLocale(locale) || !published) notFound()
  const { query: asOf, problem } = readPageQuery(await searchParams, asOfParameters, parseAsOf)
  const known = await findPublishedValue(id, asOf)
  const t = translator(locale)
  return (
    <div className="stack">
      <p className="kicker">{t('figures.kicker')}</p>
      <h1>{await titleOf(known, locale)}</h1>
      <ViewNotices problem={problem} t={t} />
      {known?.kind === 'figure' && <PublishedFigure {...known} {...{ asOf, t, locale }} />}
      {known?.kind === 'share' && (
        <PublishedShare
          share={known.share}
          releases={known.ladder}
          question={await getQuestion(known.share.question.id)}
          {...{ asOf, t, locale }}
        />
      )}
      {known === null && asOf && (
        <p className="notice">
          {t('figures.notYet.text', { date: formatDate(asOf, locale), first: formatDate(publishedOn(published), locale) })}
        </p>
      )}
    </div>
  )
}

async function titleOf(known: PublishedValue | null, locale: Locale): Promise<string> {
  const t = translator(locale)
  if (known === null) return t('figures.notYet.title')
  if (known.kind === 'figure') return formatFigureTitle(known, t, locale)
  return formatShareTitle({ share: known.share, question: await getQuestion(known.share.question.id) }, t, locale)
}

function publishedOn(published: PublishedValue): string {
  return (published.kind === 'figure' ? published.figure : published.share).publishedOn
}
