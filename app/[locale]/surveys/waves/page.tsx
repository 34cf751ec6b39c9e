import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NothingPublished } from '@/components/as-of/nothing-published'
import { Downloads } from '@/components/figure/downloads'
import { ViewNotices } from '@/components/filters/view-notices'
import { PageLink } from '@/components/layout/page-link'
import { WaveList } from '@/components/waves/wave-list'
import { isLocale, translator } from '@/lib/format/catalogue'
import { listPublicationDays } from '@/lib/queries/publication-days'
import { listWaveSummaries } from '@/lib/queries/waves'
import { asOfParameters, parseAsOf } from '@/lib/query/as-of-query'
import { readPageQuery } from '@/lib/query/page-query'

export async function generateMetadata({ params }: PageProps<'/[locale]/surveys/waves'>): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale)('waves.title') } : {}
}

export default async function WavesPage({ params, searchParams }: PageProps<'/[locale]/surveys/waves'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale)
  const { query: asOf, problem } = readPageQuery(await searchParams, asOfParameters, parseAsOf)
  const [waves, [firstDay]] = await Promise.all([listWaveSummaries(asOf), listPublicationDays()])
  return (
    <div className="stack">
      <p className="kicker">
        <PageLink href={`/${locale}/surveys`}>{t('surveys.title')}</PageLink>
      </p>
      <h1>{t('waves.title')}</h1>
      <p className="lede">{t('waves.intro')}</p>
      <ViewNotices problem={problem} t={t} />
      {waves.length === 0 ? <NothingPublished {...{ asOf, firstDay, t, locale }} /> : <WaveList {...{ waves, t, locale }} />}
      <section className="stack">
        <h2>{t('waves.download')}</h2>
        {asOf && <p>{t('asOf.wholeTables')}</p>}
        <Downloads table="waves" search={new URLSearchParams()} t={t} />
      </section>
    </div>
  )
}
