import type { Question } from '@/lib/domain/answer-share'
import type { SurveyView } from '@/lib/domain/survey-view'
import { formatGroup, formatQuestion } from '@/lib/format/names'
import type { Translator } from '@/lib/format/translator'
import type { SurveyPageQuery } from '@/lib/query/survey-page-query'

/** What the figure of a question shows, among whom. */
export function surveyTexts(question: Question, view: SurveyView, query: SurveyPageQuery, t: Translator, locale: string) {
  return {
    title: t('surveys.question.figureTitle', { question: formatQuestion(question, locale) }),
    subtitle: t(`surveys.question.${query.view}`, { group: groupName(view, t, locale) }),
  }
}

function groupName({ rows, newest }: SurveyView, t: Translator, locale: string): string {
  const name = (id: string, text: string) =>
    id === 'all' ? t('surveys.question.respondents') : t('surveys.question.groupRespondents', { group: text })
  const drawn = newest ? name(newest.group.id, formatGroup(newest.group, locale)) : t('surveys.question.respondents')
  const hasOthers = rows.some(({ group }) => group.id !== newest?.group.id)
  return hasOthers ? t('surveys.question.severalGroups', { group: drawn }) : drawn
}
