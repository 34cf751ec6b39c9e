import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ViewNotices } from '@/components/filters/view-notices'
import { PageLink } from '@/components/layout/page-link'
import { KindIndex } from '@/components/totals/kind-index'
import { TotalsFigure } from '@/components/totals/totals-figure'
import { TotalsForm } from '@/components/totals/totals-form'
import { isLocale, pickMessages, translator } from '@/lib/format/catalogue'
import { getById, getDictionary } from '@/lib/queries/dictionary'
import { findEmbedAddresses } from '@/lib/queries/frozen-address'
import { listPublicationDays } from '@/lib/queries/publication-days'
import { getTotalsViews } from '@/lib/queries/totals-views'
import { totalsValues } from '@/lib/query/chart-values'
import { totalsEmbed } from '@/lib/query/embed-query'
import { shownKinds } from '@/lib/query/totals-query'
import { DatasetJsonLd } from '../../_datasets/dataset-json-ld'
import { describeTotals } from '../../_datasets/figure-datasets'
import { readTotalsAddress } from './_answer/totals-address'

export async function generateMetadata({ params }: PageProps<'/[locale]/casualties/totals'>): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  return { title: translator(locale)('totals.title'), description: translator(locale)('totals.description') }
}

export default async function TotalsPage({ params, searchParams }: PageProps<'/[locale]/casualties/totals'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale)
  const { query, problem, reach } = await readTotalsAddress(await searchParams)
  const [views, { places }, [firstDay], embeds] = await Promise.all([
    getTotalsViews(query),
    getDictionary(),
    listPublicationDays(),
    Promise.all(
      shownKinds(query).map((kind) =>
        findEmbedAddresses(totalsEmbed(query, kind), totalsValues(query, kind), { asOf: query.asOf, locale }),
      ),
    ),
  ])
  const place = getById(places, query.place)
  const href = `/${locale}/casualties/totals`
  return (
    <div className="stack">
      <h1>{t('totals.title')}</h1>
      <p className="lede">
        {t.rich('totals.intro', { link: (chunks) => <PageLink href={`/${locale}/methodology#adding`}>{chunks}</PageLink> })}
      </p>
      <ViewNotices problem={problem} t={t} />
      <TotalsForm action={href} {...{ query, reach, t, locale }} />
      {views.length > 1 && <KindIndex kinds={views.map(({ kind }) => kind)} t={t} />}
      {views.map((view, index) => (
        <TotalsFigure
          key={view.kind}
          embed={embeds[index] ?? null}
          messages={pickMessages(locale, ['charts'])}
          {...{ view, query, place, places, firstDay, t, locale }}
        />
      ))}
      <DatasetJsonLd dataset={await describeTotals(query, views, locale)} locale={locale} />
    </div>
  )
}
