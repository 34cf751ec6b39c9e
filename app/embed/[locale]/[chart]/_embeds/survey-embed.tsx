import { rowSources } from '@/components/surveys/share-format'
import { SurveyChart } from '@/components/surveys/survey-chart'
import { readingNotes } from '@/components/surveys/survey-notes'
import { surveyTexts } from '@/components/surveys/survey-texts'
import type { Question } from '@/lib/domain/answer-share'
import { pickMessages, translator } from '@/lib/format/catalogue'
import { formatProblem } from '@/lib/format/problem'
import { getKnownCodes } from '@/lib/queries/known-codes'
import { getQuestion } from '@/lib/queries/questions'
import { getSurveyPage } from '@/lib/queries/survey-page'
import { surveyValues } from '@/lib/query/chart-values'
import { surveyEmbed } from '@/lib/query/embed-query'
import { readPageQuery } from '@/lib/query/page-query'
import { parseSurveyPageQuery, surveyPageParameters } from '@/lib/query/survey-page-query'
import type { Embed, EmbedRequest } from './embed'

/** One question. A choice of the table alone draws the trend: the table is on the page. */
export async function getSurveyEmbed({ search, freeze, locale }: EmbedRequest): Promise<Embed> {
  const t = translator(locale)
  // The proxy has led every address without one known question to the 404.
  const question: Question = await getQuestion(String(search.question))
  const parameters = surveyPageParameters(question, await getKnownCodes())
  const { query: asked, problem } = readPageQuery(search, parameters, (text) => parseSurveyPageQuery(text, question, parameters))
  const page = await getSurveyPage(question, { ...asked, documents: freeze?.documents, ...(asked.view === 'table' && { view: 'trend' }) })
  const { view, query } = page
  return {
    ...surveyTexts(question, view, query, t, locale),
    chart: view.newest && <SurveyChart {...page} messages={pickMessages(locale, ['charts'])} t={t} locale={locale} />,
    caution: t('surveys.notes.deviation'),
    notes: readingNotes(view, { ...page, drawing: query.view, t, locale }),
    sources: [...new Map(view.rows.flatMap(rowSources).map((source) => [source.id, source])).values()],
    asOf: query.asOf,
    problem: problem && formatProblem(problem, t),
    page: `/${locale}/surveys/${question.id}`,
    tableId: 'shares-table',
    searches: surveyEmbed(query),
    shown: surveyValues(query),
    newest: surveyValues({ ...query, asOf: null, documents: undefined }),
  }
}
