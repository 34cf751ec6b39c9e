import { DocumentList } from '@/components/figure/document-list'
import { Downloads } from '@/components/figure/downloads'
import { Figure } from '@/components/figure/figure'
import type { Question } from '@/lib/domain/answer-share'
import type { PopulationBreak } from '@/lib/domain/population-break'
import type { SurveyView } from '@/lib/domain/survey-view'
import type { Locale, Messages } from '@/lib/format/catalogue'
import { formatGroup, formatQuestion } from '@/lib/format/names'
import type { Translator } from '@/lib/format/translator'
import { sharesSearch } from '@/lib/query/shares-query'
import type { SurveyPageQuery } from '@/lib/query/survey-page-query'
import { rowSources } from './share-format'
import { SurveyChart } from './survey-chart'
import { surveyNotes } from './survey-notes'
import { SurveyTable } from './survey-table'

type SurveyFigureProps = {
  readonly question: Question
  readonly view: SurveyView
  readonly query: SurveyPageQuery
  /** Of every publisher. */
  readonly populations: readonly PopulationBreak[]
  readonly messages: Partial<Messages>
  readonly t: Translator
  readonly locale: Locale
}

/** Chart, table, notes, documents and files of one question: the views differ in the chart alone. */
export function SurveyFigure(props: SurveyFigureProps) {
  const { question, view, query, populations, t, locale } = props
  return (
    <Figure
      id="shares"
      title={t('surveys.question.figureTitle', { question: formatQuestion(question, locale) })}
      subtitle={t(`surveys.question.${query.view}`, { group: groupName(view, t, locale) })}
      chart={query.view === 'table' ? null : <SurveyChart {...props} />}
      table={<SurveyTable view={view} hasGroups={view.rows.some(({ group }) => group.id !== 'all')} t={t} locale={locale} />}
      notes={surveyNotes(view, { drawing: query.view, question, populations, t, locale })}
      sources={<SurveySources view={view} t={t} locale={locale} />}
      downloads={<Downloads table="answer-shares" search={sharesSearch(query)} t={t} />}
      t={t}
    />
  )
}

function groupName({ rows, newest }: SurveyView, t: Translator, locale: string): string {
  const name = (id: string, text: string) =>
    id === 'all' ? t('surveys.question.respondents') : t('surveys.question.groupRespondents', { group: text })
  const drawn = newest ? name(newest.group.id, formatGroup(newest.group, locale)) : t('surveys.question.respondents')
  const hasOthers = rows.some(({ group }) => group.id !== newest?.group.id)
  return hasOthers ? t('surveys.question.severalGroups', { group: drawn }) : drawn
}

function SurveySources({ view, t, locale }: Pick<SurveyFigureProps, 'view' | 't' | 'locale'>) {
  const sources = [...new Map(view.rows.flatMap(rowSources).map((source) => [source.id, source])).values()]
  return <DocumentList sources={sources} t={t} locale={locale} />
}
