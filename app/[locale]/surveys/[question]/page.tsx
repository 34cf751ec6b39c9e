import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NothingPublished } from '@/components/as-of/nothing-published'
import { ViewNotices } from '@/components/filters/view-notices'
import { AsAsked } from '@/components/surveys/as-asked'
import { KeptApart } from '@/components/surveys/kept-apart'
import { leftOutWaves } from '@/components/surveys/left-out-waves'
import { NewestSection } from '@/components/surveys/newest-section'
import { SurveyControls } from '@/components/surveys/survey-controls'
import { SurveyFigure } from '@/components/surveys/survey-figure'
import { WaveLadders } from '@/components/surveys/wave-ladders'
import { toWaveLadders } from '@/lib/domain/wave-ladder'
import { isLocale, pickMessages, translator } from '@/lib/format/catalogue'
import { formatQuestion } from '@/lib/format/names'
import { findEmbedAddresses } from '@/lib/queries/frozen-address'
import { getKnownCodes } from '@/lib/queries/known-codes'
import { listPublicationDays, upToLastDay } from '@/lib/queries/publication-days'
import { findQuestion, listQuestions } from '@/lib/queries/questions'
import { getSurveyPage } from '@/lib/queries/survey-page'
import { surveyValues } from '@/lib/query/chart-values'
import { surveyEmbed } from '@/lib/query/embed-query'
import { readPageQuery } from '@/lib/query/page-query'
import { parseSurveyPageQuery, surveyPageParameters } from '@/lib/query/survey-page-query'
import { DatasetJsonLd } from '../../_datasets/dataset-json-ld'
import { describeShares } from '../../_datasets/other-datasets'

type Props = PageProps<'/[locale]/surveys/[question]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, question: id } = await params
  const question = await findQuestion(id)
  if (!isLocale(locale) || !question) return {}
  const title = formatQuestion(question, locale)
  return { title, description: translator(locale)('surveys.description', { question: title }) }
}

export default async function QuestionPage({ params, searchParams }: Props) {
  const { locale, question: id } = await params
  const question = await findQuestion(id)
  if (!isLocale(locale) || !question) notFound()
  const t = translator(locale)
  const parameters = surveyPageParameters(question, await getKnownCodes())
  const { query: read, problem } = readPageQuery(await searchParams, parameters, (search) =>
    parseSurveyPageQuery(search, question, parameters),
  )
  const asked = await upToLastDay(read)
  const [page, questions, [firstDay], embed] = await Promise.all([
    getSurveyPage(question, asked),
    listQuestions(),
    listPublicationDays(),
    findEmbedAddresses(surveyEmbed(asked), surveyValues(asked), { asOf: asked.asOf, locale }),
  ])
  const { view, query } = page
  return (
    <div className="stack">
      <h1>{formatQuestion(question, locale)}</h1>
      <ViewNotices problem={problem} remarks={leftOutWaves(page, t, locale)} t={t} />
      {view.newest ? (
        <NewestSection row={view.newest} isChosen={page.isChosen} t={t} locale={locale} />
      ) : (
        <NothingPublished asOf={query.asOf} {...{ firstDay, t, locale }} />
      )}
      <AsAsked question={question} t={t} locale={locale} />
      <SurveyControls {...page} href={`/${locale}/surveys/${id}`} t={t} locale={locale} />
      {view.newest && <SurveyFigure {...page} messages={pickMessages(locale, ['charts'])} {...{ embed, t, locale }} />}
      <WaveLadders ladders={toWaveLadders(view)} asOf={query.asOf} t={t} locale={locale} />
      <KeptApart {...page} questions={questions} t={t} locale={locale} />
      <DatasetJsonLd dataset={await describeShares(question, query, view, locale)} locale={locale} />
    </div>
  )
}
