import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { CasualtiesExplorer } from '@/components/casualties/casualties-explorer'
import { isLocale, pickMessages, translator } from '@/lib/format/catalogue'
import { searchText } from '@/lib/query/page-query'
import { readSiteOrigin } from '@/lib/query/site-origin'
import { DatasetJsonLd } from '../_datasets/dataset-json-ld'
import { describeMonths, explorerAddress } from '../_datasets/figure-datasets'
import { getCasualtiesAnswer } from './_answer/casualties-answer'

export async function generateMetadata({ params }: PageProps<'/[locale]/casualties'>): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale)('casualties.title') } : {}
}

export default async function CasualtiesPage({ params, searchParams }: PageProps<'/[locale]/casualties'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale)
  const search = await searchParams
  const answer = await getCasualtiesAnswer(search, locale)
  return (
    <div className="stack">
      <h1>{t('casualties.title')}</h1>
      <p className="intro">{t('casualties.intro')}</p>
      <CasualtiesExplorer
        initial={answer}
        initialSearch={searchText(search)}
        origin={readSiteOrigin(await headers())}
        messages={pickMessages(locale, [
          'casualties',
          'charts',
          'citation',
          'codes',
          'common',
          'completeness',
          'download',
          'embed',
          'figure',
          'values',
        ])}
        locale={locale}
      />
      <DatasetJsonLd dataset={await describeMonths(answer, explorerAddress(answer.query, locale), locale)} locale={locale} />
    </div>
  )
}
