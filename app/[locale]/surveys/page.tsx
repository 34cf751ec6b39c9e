import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NothingPublished } from '@/components/as-of/nothing-published'
import { ViewNotices } from '@/components/filters/view-notices'
import { PageLink } from '@/components/layout/page-link'
import { QuestionList } from '@/components/surveys/question-list'
import { TranslatedNames } from '@/components/surveys/translated-names'
import { isLocale, translator } from '@/lib/format/catalogue'
import { listPublicationDays } from '@/lib/queries/publication-days'
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
  const [questions, [firstDay]] = await Promise.all([listSurveyViews(asOf), listPublicationDays()])
  return (
    <div className="stack">
      <h1>{t('surveys.title')}</h1>
      <p className="lede">{t('surveys.intro')}</p>
      <TranslatedNames t={t} locale={locale} />
      <p>
        <PageLink href={`/${locale}/surveys/waves`}>{t('waves.every')}</PageLink>
      </p>
      <ViewNotices problem={problem} t={t} />
      {questions.length === 0 && <NothingPublished {...{ asOf, firstDay, t, locale }} />}
      <QuestionList {...{ questions, t, locale }} />
    </div>
  )
}
