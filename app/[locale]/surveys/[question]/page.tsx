import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NothingPublished } from '@/components/as-of/nothing-published'
import { RangeForm } from '@/components/filters/range-form'
import { ViewNotices } from '@/components/filters/view-notices'
import { GroupChoice, keptShareParameters } from '@/components/surveys/group-choice'
import { NewestSection } from '@/components/surveys/newest-section'
import { SurveyFigure } from '@/components/surveys/survey-figure'
import { WaveLadders } from '@/components/surveys/wave-ladders'
import { toWaveLadders } from '@/lib/domain/wave-ladder'
import { isLocale, pickMessages, translator } from '@/lib/format/catalogue'
import { getKnownCodes } from '@/lib/queries/known-codes'
import { listPublicationDays } from '@/lib/queries/publication-days'
import { findQuestion } from '@/lib/queries/questions'
import { getSurveyQuestion } from '@/lib/queries/survey-question'
import { readPageQuery } from '@/lib/query/page-query'
import { parseSharesQuery, sharesParameters } from '@/lib/query/shares-query'
import { DatasetJsonLd } from '../../_datasets/dataset-json-ld'
import { describeShares } from '../../_datasets/other-datasets'

type Props = PageProps<'/[locale]/surveys/[question]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const question = await findQuestion((await params).question)
  return question ? { title: question.shortTitle, description: question.wording } : {}
}

export default async function QuestionPage({ params, searchParams }: Props) {
  const { locale, question: id } = await params
  const question = await findQuestion(id)
  if (!isLocale(locale) || !question) notFound()
  const t = translator(locale)
  const codes = await getKnownCodes()
  const parameters = sharesParameters(codes).filter(({ name }) => name !== 'question')
  const { query, problem } = readPageQuery(await searchParams, parameters, (search) => ({
    ...parseSharesQuery(search, codes),
    questions: [id],
  }))
  const [{ view, groups, reach, breaks }, [firstDay]] = await Promise.all([getSurveyQuestion(question, query), listPublicationDays()])
  const href = `/${locale}/surveys/${id}`
  return (
    <div className="stack">
      <h1>{question.shortTitle}</h1>
      <p className="lede">{t('surveys.question.wording', { wording: question.wording })}</p>
      <ViewNotices problem={problem} t={t} />
      {view.newest ? (
        <NewestSection row={view.newest} t={t} locale={locale} />
      ) : (
        <NothingPublished asOf={query.asOf} {...{ firstDay, t, locale }} />
      )}
      {reach && (
        <RangeForm
          action={href}
          from={query.from}
          to={query.to}
          kept={keptShareParameters(query)}
          {...{ reach, t, locale }}
          controls={['group']}
        >
          <GroupChoice groups={groups} query={query} t={t} />
        </RangeForm>
      )}
      {view.newest && <SurveyFigure messages={pickMessages(locale, ['charts'])} {...{ question, view, query, breaks, t, locale }} />}
      <WaveLadders ladders={toWaveLadders(view)} asOf={query.asOf} t={t} locale={locale} />
      <DatasetJsonLd dataset={await describeShares(question, query, view, locale)} locale={locale} />
    </div>
  )
}
