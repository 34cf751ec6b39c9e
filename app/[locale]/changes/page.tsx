import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ChangesFilter } from '@/components/changes/changes-filter'
import { ChangesLead } from '@/components/changes/changes-lead'
import { ChangesOfMonth } from '@/components/changes/changes-of-month'
import { Corrections } from '@/components/changes/corrections'
import { MonthLinks } from '@/components/changes/month-links'
import { MonthTable } from '@/components/changes/month-table'
import { ViewNotices } from '@/components/filters/view-notices'
import { isLocale, translator } from '@/lib/format/catalogue'
import { getChangesPage } from '@/lib/queries/changes-page'
import { getDictionary } from '@/lib/queries/dictionary'
import { getKnownCodes } from '@/lib/queries/known-codes'
import { listRecordImports } from '@/lib/queries/record-imports'
import { changesParameters, parseChangesQuery } from '@/lib/query/changes-query'
import { readPageQuery } from '@/lib/query/page-query'

export async function generateMetadata({ params }: PageProps<'/[locale]/changes'>): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = translator(locale)
  return { title: t('changes.title'), description: t('changes.description') }
}

export default async function ChangesPage({ params, searchParams }: PageProps<'/[locale]/changes'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale)
  const codes = await getKnownCodes()
  const { query, problem } = readPageQuery(await searchParams, changesParameters(codes), (search) => parseChangesQuery(search, codes))
  const [page, names, imports] = await Promise.all([getChangesPage(query), getDictionary(), listRecordImports()])
  const { month, groups, counts, months, previous, next } = page
  const action = `/${locale}/changes`
  return (
    <div className="stack">
      <h1>{t('changes.title')}</h1>
      <ViewNotices problem={problem} t={t} />
      <ChangesLead query={query} t={t} />
      <ChangesFilter indicators={[...names.indicators.values()]} {...{ query, months, action, t, locale }} />
      {month === null ? (
        <p className="notice">{t('changes.nothingYet')}</p>
      ) : (
        <ChangesOfMonth {...{ query, month, groups, counts, names, action, t, locale }}>
          <MonthLinks {...{ query, previous, next, action, t, locale }} />
        </ChangesOfMonth>
      )}
      <h2>{t('changes.months.title')}</h2>
      <MonthTable {...{ query, months, action, t, locale }} />
      <Corrections imports={imports} t={t} locale={locale} />
    </div>
  )
}
