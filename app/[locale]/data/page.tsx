import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { AnswersSection } from '@/components/data/answers-section'
import { CiteRecord } from '@/components/data/cite-record'
import { DataDictionary } from '@/components/data/data-dictionary'
import { FileTable } from '@/components/data/file-table'
import { ParameterTables } from '@/components/data/parameter-tables'
import { WholeRecord } from '@/components/data/whole-record'
import { ViewNotices } from '@/components/filters/view-notices'
import { PageLink } from '@/components/layout/page-link'
import { monthOf } from '@/lib/domain/date'
import { downloadTables } from '@/lib/domain/tables/download-tables'
import { isLocale, translator } from '@/lib/format/catalogue'
import { formatDate } from '@/lib/format/date'
import { findReach } from '@/lib/queries/casualties-view'
import { getKnownCodes } from '@/lib/queries/known-codes'
import { getRecord } from '@/lib/queries/record'
import { asOfParameters, parseAsOf } from '@/lib/query/as-of-query'
import { readPageQuery } from '@/lib/query/page-query'
import { readSiteOrigin } from '@/lib/query/site-origin'
import { exampleProblems } from '../../data/_answers/example-problems'
import { DatasetJsonLd } from '../_datasets/dataset-json-ld'
import { describeRecord } from '../_datasets/other-datasets'

export async function generateMetadata({ params }: PageProps<'/[locale]/data'>): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale)('data.title') } : {}
}

export default async function DataPage({ params, searchParams }: PageProps<'/[locale]/data'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale)
  const [{ recordVersion: version, importedAt }, codes, reach] = await Promise.all([getRecord(), getKnownCodes(), findReach(null)])
  const { query: asOf, problem } = readPageQuery(await searchParams, asOfParameters, parseAsOf)
  const date = formatDate(importedAt.slice(0, 10), locale)
  return (
    <div className="stack">
      <h1>{t('data.title')}</h1>
      <p className="lede">{t('data.intro')}</p>
      <p>{t.rich('data.version', { version, date, code: (chunks) => <code>{chunks}</code> })}</p>
      <p>{t.rich('data.verify', { link: (chunks) => <PageLink href={`/${locale}/verify`}>{chunks}</PageLink> })}</p>
      <ViewNotices problem={problem} t={t} />
      <h2>{t('data.files.title')}</h2>
      {asOf && <p className="notice">{t('asOf.wholeTables')}</p>}
      <FileTable tables={downloadTables} asOf={asOf} t={t} locale={locale} />
      <WholeRecord t={t} />
      <h2>{t('data.parameters.title')}</h2>
      <p>{t('data.parameters.intro')}</p>
      <ParameterTables codes={codes} month={reach?.last ?? monthOf(importedAt)} t={t} />
      <AnswersSection errors={exampleProblems} t={t} />
      <h2>{t('data.dictionary.title')}</h2>
      <p>{t.rich('data.dictionary.intro', { link: (chunks) => <a href="/data/datapackage.json">{chunks}</a> })}</p>
      <div className="dictionary">
        <DataDictionary tables={downloadTables} t={t} locale={locale} />
      </div>
      <CiteRecord origin={readSiteOrigin(await headers())} search={new URLSearchParams(asOf ? { asOf } : {})} {...{ version, t, locale }} />
      <DatasetJsonLd dataset={await describeRecord(asOf, locale)} locale={locale} />
    </div>
  )
}
