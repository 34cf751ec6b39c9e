import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ViewNotices } from '@/components/filters/view-notices'
import { QuestionList } from '@/components/surveys/question-list'
import { isLocale, translator } from '@/lib/format/catalogue'
import { listSurveyViews } from '@/lib/queries/survey-question'
import { asOfParameters, parseAsOf } from '@/lib/query/as-of-query'
import { readPageQuery } from '@/lib/query/page-query'

export async function generateMetadata({ params }: PageProps<'/[locale]/surveys'>): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale)('surveys.title') } : {}
}

export default async function SurveysPage({ params, searchParams }: PageProps<'/[locale]/surveys'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale)
  const { query: asOf, problem } = readPageQuery(await searchParams, asOfParameters, parseAsOf)
  const questions = await listSurveyViews(asOf)
  return (
    <div className="stack">
      <h1>{t('surveys.title')}</h1>
      <p className="lede">{t('surveys.intro')}</p>
      <ViewNotices href={`/${locale}/surveys`} {...{ problem, asOf, t, locale }} />
      {questions.length === 0 && <p className="notice">{t('filter.empty')}</p>}
      <QuestionList {...{ questions, t, locale }} />
    </div>
  )
}
