import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HowToCite } from '@/components/citation/how-to-cite'
import { ViewNotices } from '@/components/filters/view-notices'
import { PageLink } from '@/components/layout/page-link'
import { SourceContents } from '@/components/sources/source-contents'
import { SourceFacts } from '@/components/sources/source-facts'
import { SourceWaves } from '@/components/sources/source-waves'
import { isSourceKnownOn } from '@/lib/domain/source-view'
import { isLocale, translator } from '@/lib/format/catalogue'
import { formatDate } from '@/lib/format/date'
import { formatPublisherName, sourceLanguage } from '@/lib/format/source'
import { getDictionary } from '@/lib/queries/dictionary'
import { listSourceFigures, listSourceShares } from '@/lib/queries/source-figures'
import { listWavesOf } from '@/lib/queries/waves'
import { asOfParameters, parseAsOf } from '@/lib/query/as-of-query'
import { readPageQuery } from '@/lib/query/page-query'
import { citeSource, toCitations } from '../../../_citations/cite'

type Props = PageProps<'/[locale]/sources/[source]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, source: id } = await params
  const { sources } = await getDictionary()
  const source = sources.get(id)
  if (!isLocale(locale) || !source) return {}
  return { title: `${source.title} (${formatPublisherName(source.publisher, translator(locale))})` }
}

export default async function SourcePage({ params, searchParams }: Props) {
  const { locale, source: id } = await params
  const { sources, indicators, places } = await getDictionary()
  const source = sources.get(id)
  if (!isLocale(locale) || !source) notFound()
  const t = translator(locale)
  const { query: asOf, problem } = readPageQuery(await searchParams, asOfParameters, parseAsOf)
  const isKnown = isSourceKnownOn(source, asOf)
  const [figures, shares] = isKnown ? await Promise.all([listSourceFigures(id, asOf), listSourceShares(id, asOf)]) : [[], []]
  return (
    <div className="stack">
      <p className="kicker">
        <PageLink href={`/${locale}/sources`}>{t('sources.title')}</PageLink>
      </p>
      <h1 lang={sourceLanguage(source, source.title)}>{source.title}</h1>
      <ViewNotices problem={problem} t={t} />
      <SourceFacts {...{ source, t, locale }} />
      {isKnown || asOf === null ? (
        <>
          <SourceContents {...{ figures, shares, indicators, places, t, locale }} />
          <SourceWaves waves={await listWavesOf(id, asOf)} t={t} locale={locale} />
          <HowToCite citations={toCitations([await citeSource(source)], `/data/sources/${id}`, asOf)} of="source" t={t} />
        </>
      ) : (
        <p className="notice">{t('sources.source.notYet', { date: formatDate(asOf, locale) })}</p>
      )}
    </div>
  )
}
