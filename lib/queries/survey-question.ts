import 'server-only'
import type { Question, RespondentGroup } from '@/lib/domain/answer-share'
import { compareText, monthOf } from '@/lib/domain/date'
import { findPopulationBreaks, type PopulationBreak } from '@/lib/domain/population-break'
import { type SurveyView, toSurveyView } from '@/lib/domain/survey-view'
import { everyShare, type SharesQuery } from '@/lib/query/shares-query'
import { listAnswerShares } from './answer-shares'
import { listMargins, listQuestions, listWaves } from './questions'

/** A question with the shares of a query, and what its filter can choose. */
export type SurveyQuestion = {
  readonly question: Question
  readonly view: SurveyView
  /** All respondents first, then by id: the groups that have shares on the query's day. */
  readonly groups: readonly RespondentGroup[]
  /** Has the question shares of two waves on the query's day? */
  readonly isComparable: boolean
  /** First and last month of the question's fieldwork; null where nothing was known on the query's day. */
  readonly reach: { readonly first: string; readonly last: string } | null
  /** Where publishers began to ask other people: of every wave of the record. */
  readonly populations: readonly PopulationBreak[]
}

/** `query.questions` is taken to name this question alone. */
export async function getSurveyQuestion(question: Question, query: SharesQuery): Promise<SurveyQuestion> {
  const [shares, known, margins, everyWave] = await Promise.all([
    listAnswerShares(query),
    listAnswerShares({ ...everyShare(query.asOf), questions: query.questions }),
    listMargins(),
    listWaves(),
  ])
  const groups = [...new Map(known.map(({ group }) => [group.id, group])).values()]
  const [first] = known.map(({ wave }) => monthOf(wave.fieldworkStart)).sort(compareText)
  const last = known
    .map(({ wave }) => monthOf(wave.fieldworkEnd))
    .sort(compareText)
    .at(-1)
  return {
    question,
    view: toSurveyView(question, shares, margins),
    groups: groups.toSorted((a, b) => Number(b.id === 'all') - Number(a.id === 'all') || compareText(a.id, b.id)),
    isComparable: new Set(known.map(({ wave }) => wave.id)).size > 1,
    reach: first && last ? { first, last } : null,
    populations: findPopulationBreaks(everyWave),
  }
}

/** Every question with the shares of all respondents known on a day; questions of which nothing was known are left out. */
export async function listSurveyViews(asOf: string | null): Promise<{ readonly question: Question; readonly view: SurveyView }[]> {
  const [questions, shares, margins] = await Promise.all([
    listQuestions(),
    listAnswerShares({ ...everyShare(asOf), groups: ['all'] }),
    listMargins(),
  ])
  return questions
    .map((question) => ({
      question,
      view: toSurveyView(
        question,
        shares.filter((share) => share.question.id === question.id),
        margins,
      ),
    }))
    .filter(({ view }) => view.rows.length > 0)
}
