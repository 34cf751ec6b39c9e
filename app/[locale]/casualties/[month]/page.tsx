import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MonthSections } from '@/components/casualties/month-sections'
import { ViewNotices } from '@/components/filters/view-notices'
import { addMonths, isMonth } from '@/lib/domain/date'
import { record } from '@/lib/domain/record'
import { isLocale, pickMessages, translator } from '@/lib/format/catalogue'
import { formatMonth } from '@/lib/format/date'
import { formatName } from '@/lib/format/names'
import { findReach, getMonthView } from '@/lib/queries/casualties-view'
import { listComparisons } from '@/lib/queries/comparisons'
import { getCompleteness } from '@/lib/queries/completeness'
import { getById, getDictionary } from '@/lib/queries/dictionary'
import { asOfParameters, parseAsOf } from '@/lib/query/as-of-query'
import { readPageQuery } from '@/lib/query/page-query'
import { DatasetJsonLd } from '../../_datasets/dataset-json-ld'
import { describeMonth } from '../../_datasets/figure-datasets'

export async function generateMetadata({ params }: PageProps<'/[locale]/casualties/[month]'>): Promise<Metadata> {
  const { locale, month } = await params
  if (!isLocale(locale) || !isMonth(month)) return {}
  return { title: translator(locale)('month.title', { month: formatMonth(month, locale), place: await placeName(locale) }) }
}

export default async function MonthPage({ params, searchParams }: PageProps<'/[locale]/casualties/[month]'>) {
  const { locale, month } = await params
  const reach = await findReach(null)
  if (!isLocale(locale) || !isMonth(month) || !reach || month < reach.first || month > reach.last) notFound()
  const { query: asOf, problem } = readPageQuery(await searchParams, asOfParameters, parseAsOf)
  const t = translator(locale)
  const view = await getMonthView(month, asOf)
  return (
    <div className="stack">
      <ViewNotices problem={problem} t={t} />
      <MonthSections
        month={month}
        asOf={asOf}
        view={view}
        comparisons={await listComparisons(month, asOf)}
        completeness={await getCompleteness(asOf)}
        place={await placeName(locale)}
        previous={month > reach.first ? addMonths(month, -1) : null}
        next={month < reach.last ? addMonths(month, 1) : null}
        messages={pickMessages(locale, ['charts'])}
        t={t}
        locale={locale}
      />
      <DatasetJsonLd dataset={await describeMonth(month, view, asOf, locale)} locale={locale} />
    </div>
  )
}

async function placeName(locale: string): Promise<string> {
  const { places } = await getDictionary()
  return formatName(getById(places, record.defaultPlace), locale)
}
