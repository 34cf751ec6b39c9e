import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { toCasualtiesAxes } from '@/components/casualties/casualties-axes'
import { CasualtiesFigure } from '@/components/casualties/casualties-figure'
import { findRecentFrom } from '@/components/casualties/explorer-chart'
import { OverviewComparison } from '@/components/comparison/overview-comparison'
import { ExperienceNote } from '@/components/completeness/experience-note'
import { ViewNotices } from '@/components/filters/view-notices'
import { NewestChanges } from '@/components/overview/newest-changes'
import { NewestContext } from '@/components/overview/newest-context'
import { NewestSurvey } from '@/components/overview/newest-survey'
import { NoMonths } from '@/components/overview/no-months'
import { OverviewHeadline } from '@/components/overview/overview-headline'
import { OverviewLinks } from '@/components/overview/overview-links'
import { isLocale, pickMessages, translator } from '@/lib/format/catalogue'
import { formatMonth } from '@/lib/format/date'
import { formatName } from '@/lib/format/names'
import { getDictionary } from '@/lib/queries/dictionary'
import { findEmbedAddresses } from '@/lib/queries/frozen-address'
import { listNewestChanges } from '@/lib/queries/newest-changes'
import { getOverview } from '@/lib/queries/overview'
import { findLastDay, listPublicationDays } from '@/lib/queries/publication-days'
import { asOfParameters, parseAsOf } from '@/lib/query/as-of-query'
import { casualtiesValues } from '@/lib/query/chart-values'
import { casualtiesEmbed } from '@/lib/query/embed-query'
import { readPageQuery } from '@/lib/query/page-query'
import { readSiteOrigin } from '@/lib/query/site-origin'
import { DatasetJsonLd } from './_datasets/dataset-json-ld'
import { describeMonths } from './_datasets/figure-datasets'

export default async function OverviewPage({ params, searchParams }: PageProps<'/[locale]'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale)
  const { query: asked, problem } = readPageQuery(await searchParams, asOfParameters, parseAsOf)
  const asOf = asked && (await findLastDay(asked))
  const { casualties, completeness, reach, lastFieldwork, survey, context, ...overview } = await getOverview(asOf)
  const place = formatName(overview.place, locale)
  const recentFrom = casualties && findRecentFrom(casualties.query, completeness)
  const [[firstDay], embed, changes, names] = await Promise.all([
    listPublicationDays(),
    casualties &&
      findEmbedAddresses(casualtiesEmbed(casualties.query, reach), casualtiesValues(casualties.query), { asOf, recentFrom, locale }),
    listNewestChanges(asOf),
    getDictionary(),
  ])
  const [origin, messages] = [readSiteOrigin(await headers()), pickMessages(locale, ['charts'])]
  const reachText = {
    first: formatMonth(reach.first, locale),
    last: formatMonth(reach.last, locale),
    survey: formatMonth(lastFieldwork ?? reach.last, locale),
  }
  return (
    <div className="stack">
      <ViewNotices problem={problem} t={t} />
      {casualties ? (
        <>
          <header className="stack">
            <OverviewHeadline view={casualties.view} place={place} reach={asOf === null ? reachText : null} t={t} locale={locale} />
            <OverviewComparison month={casualties.query.to} comparisons={casualties.comparisons} t={t} locale={locale} />
            {completeness && <ExperienceNote completeness={completeness} t={t} locale={locale} />}
          </header>
          <CasualtiesFigure
            {...casualties}
            axes={toCasualtiesAxes(casualties.view, 'linear')}
            {...{ reach, recentFrom, place, embed, origin, messages, t, locale }}
          />
        </>
      ) : (
        <NoMonths {...{ asOf, firstDay, t, locale }} />
      )}
      <OverviewLinks t={t} locale={locale} />
      {survey && <NewestSurvey question={survey.question} row={survey.row} t={t} locale={locale} />}
      <NewestChanges groups={changes} names={names} t={t} locale={locale} />
      {context.length > 0 && <NewestContext rows={context} t={t} locale={locale} />}
      <DatasetJsonLd dataset={await describeMonths(casualties, asOf ? `/${locale}?asOf=${asOf}` : `/${locale}`, locale)} locale={locale} />
    </div>
  )
}
