import { notFound } from 'next/navigation'
import { CasualtiesFigure } from '@/components/casualties/casualties-figure'
import { NewestContext } from '@/components/overview/newest-context'
import { NewestSurvey } from '@/components/overview/newest-survey'
import { OverviewHeadline } from '@/components/overview/overview-headline'
import { isLocale, pickMessages, translator } from '@/lib/format/catalogue'
import { formatMonth } from '@/lib/format/date'
import { getOverview } from '@/lib/queries/overview'

export default async function OverviewPage({ params }: PageProps<'/[locale]'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale)
  const { query, view, reach, lastFieldwork, place, survey, context } = await getOverview()
  const reachText = {
    first: formatMonth(reach.first, locale),
    last: formatMonth(reach.last, locale),
    survey: formatMonth(lastFieldwork ?? reach.last, locale),
  }
  return (
    <div className="stack">
      <header className="stack">
        <OverviewHeadline view={view} place={place} reach={reachText} t={t} locale={locale} />
      </header>
      <CasualtiesFigure {...{ view, query, reach, place, t, locale }} messages={pickMessages(locale, ['charts'])} />
      <p>
        <a href={`/${locale}/casualties`}>{t('overview.explore')}</a>
      </p>
      {survey && <NewestSurvey question={survey.question} row={survey.row} t={t} locale={locale} />}
      <NewestContext rows={context} t={t} locale={locale} />
    </div>
  )
}
