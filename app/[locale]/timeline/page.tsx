import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { TimelineExplorer } from '@/components/timeline/timeline-explorer'
import { isLocale, pickMessages, translator } from '@/lib/format/catalogue'
import { listPublicationDays } from '@/lib/queries/publication-days'
import { searchText } from '@/lib/query/page-query'
import { readSiteOrigin } from '@/lib/query/site-origin'
import { DatasetJsonLd } from '../_datasets/dataset-json-ld'
import { describeTimeline } from '../_datasets/timeline-dataset'
import { getTimelineAnswer } from './_answer/timeline-answer'
import { listTimelineChoices } from './_answer/timeline-choices'

export async function generateMetadata({ params }: PageProps<'/[locale]/timeline'>): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale)('timeline.title') } : {}
}

export default async function TimelinePage({ params, searchParams }: PageProps<'/[locale]/timeline'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale)
  const search = await searchParams
  const [answer, [firstDay]] = await Promise.all([getTimelineAnswer(search, locale), listPublicationDays()])
  return (
    <div className="stack">
      <h1>{t('timeline.title')}</h1>
      <p className="intro">{t('timeline.intro')}</p>
      <TimelineExplorer
        initial={answer}
        initialSearch={searchText(search)}
        firstDay={firstDay}
        choices={await listTimelineChoices(answer.query, locale)}
        origin={readSiteOrigin(await headers())}
        messages={pickMessages(locale, [
          'asOf',
          'casualties',
          'charts',
          'citation',
          'common',
          'download',
          'embed',
          'figure',
          'filter',
          'timeline',
          'values',
        ])}
        locale={locale}
      />
      <DatasetJsonLd dataset={await describeTimeline(answer, locale)} locale={locale} />
    </div>
  )
}
