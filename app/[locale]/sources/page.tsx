import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CitationDownloads } from '@/components/citation/citation-downloads'
import { Downloads } from '@/components/figure/downloads'
import { ViewNotices } from '@/components/filters/view-notices'
import { PageLink } from '@/components/layout/page-link'
import { SourceFilter } from '@/components/sources/source-filter'
import { SourceTable } from '@/components/sources/source-table'
import { isLocale, translator } from '@/lib/format/catalogue'
import { listDocumentPublishers, listSources } from '@/lib/queries/source-list'
import { readPageQuery } from '@/lib/query/page-query'
import { parseSourcesQuery, sourcesParameters, sourcesSearch } from '@/lib/query/sources-query'

export async function generateMetadata({ params }: PageProps<'/[locale]/sources'>): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale)('sources.title') } : {}
}

export default async function SourcesPage({ params, searchParams }: PageProps<'/[locale]/sources'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale)
  const publishers = await listDocumentPublishers()
  const codes = publishers.map(({ id }) => id)
  const { query, problem } = readPageQuery(await searchParams, sourcesParameters(codes), (search) => parseSourcesQuery(search, codes))
  const items = await listSources(query)
  const href = `/${locale}/sources`
  return (
    <div className="stack">
      <h1>{t('sources.title')}</h1>
      <p className="lede">{t('sources.intro')}</p>
      <ViewNotices problem={problem} t={t} />
      <SourceFilter action={href} {...{ query, publishers, t, locale }} />
      <p>
        {t('sources.count', { count: items.length })}{' '}
        {(query.kind || query.publisher) && <PageLink href={href}>{t('sources.filter.clear')}</PageLink>}
      </p>
      <p className="muted">{t('sources.kindHelp')}</p>
      <SourceTable {...{ items, t, locale }} />
      <h2>{t('citation.listTitle')}</h2>
      <p>{t('citation.listText')}</p>
      <CitationDownloads search={sourcesSearch(query)} t={t} />
      <h2>{t('sources.download')}</h2>
      <Downloads table="sources" search={new URLSearchParams()} t={t} />
    </div>
  )
}
