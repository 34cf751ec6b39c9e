import { notFound } from 'next/navigation'
import { CasualtiesFigure } from '@/components/casualties/casualties-figure'
import { ViewNotices } from '@/components/filters/view-notices'
import { PageLink } from '@/components/layout/page-link'
import { NewestContext } from '@/components/overview/newest-context'
import { NewestSurvey } from '@/components/overview/newest-survey'
import { NothingPublished } from '@/components/overview/nothing-published'
import { OverviewHeadline } from '@/components/overview/overview-headline'
import { isLocale, pickMessages, translator } from '@/lib/format/catalogue'
import { formatMonth } from '@/lib/format/date'
import { getOverview } from '@/lib/queries/overview'
import { asOfParameters, parseAsOf } from '@/lib/query/as-of-query'
import { readPageQuery } from '@/lib/query/page-query'

export default async function OverviewPage({ params, searchParams }: PageProps<'/[locale]'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale)
  const { query: asOf, problem } = readPageQuery(await searchParams, asOfParameters, parseAsOf)
  const notices = <ViewNotices problem={problem} asOf={asOf} href={`/${locale}`} t={t} locale={locale} />
  const overview = await getOverview(asOf)
  if (!overview) return <NothingPublished notices={notices} t={t} />
  const { query, view, reach, lastFieldwork, place, survey, context } = overview
  const reachText = {
    first: formatMonth(reach.first, locale),
    last: formatMonth(reach.last, locale),
    survey: formatMonth(lastFieldwork ?? reach.last, locale),
  }
  return (
    <div className="stack">
      {notices}
      <header className="stack">
        <OverviewHeadline view={view} place={place} reach={reachText} t={t} locale={locale} />
      </header>
      <CasualtiesFigure {...{ view, query, reach, place, t, locale }} messages={pickMessages(locale, ['charts'])} />
      <p>
        <PageLink href={`/${locale}/casualties`}>{t('overview.explore')}</PageLink>
      </p>
      {survey && <NewestSurvey question={survey.question} row={survey.row} t={t} locale={locale} />}
      <NewestContext rows={context} t={t} locale={locale} />
    </div>
  )
}
