import { SpanChart } from '@/components/charts/span-chart'
import { DocumentList } from '@/components/figure/document-list'
import { Downloads } from '@/components/figure/downloads'
import { Figure } from '@/components/figure/figure'
import type { Question } from '@/lib/domain/answer-share'
import type { PopulationBreak, SurveyView } from '@/lib/domain/survey-view'
import type { Locale, Messages } from '@/lib/format/catalogue'
import type { Translator } from '@/lib/format/translator'
import { type SharesQuery, sharesSearch } from '@/lib/query/shares-query'
import { rowSources } from './share-format'
import { toSharePanels } from './share-panels'
import { surveyNotes } from './survey-notes'
import { SurveyTable } from './survey-table'

type SurveyFigureProps = {
  readonly question: Question
  readonly view: SurveyView
  readonly query: SharesQuery
  readonly breaks: readonly PopulationBreak[]
  readonly messages: Partial<Messages>
  readonly t: Translator
  readonly locale: Locale
}

/** Chart, table, notes, documents and files of one question. */
export function SurveyFigure({ question, view, query, breaks, messages, t, locale }: SurveyFigureProps) {
  const drawn = view.newest?.group ?? null
  const hasGroups = view.rows.some(({ group }) => group.id !== 'all')
  const panels = drawn ? toSharePanels(view, { breaks, groupId: drawn.id, t, locale }) : []
  const search = sharesSearch(query)
  return (
    <Figure
      id="shares"
      title={t('surveys.question.figureTitle', { question: question.shortTitle })}
      subtitle={t('surveys.question.subtitle', { group: groupName(view, t) })}
      chart={
        <div className="panels share-panels">
          {panels.map((panel) => (
            <SpanChart key={panel.id} panel={panel} messages={messages} locale={locale} />
          ))}
        </div>
      }
      table={<SurveyTable view={view} hasGroups={hasGroups} t={t} locale={locale} />}
      notes={surveyNotes(view, { question, breaks, t, locale })}
      sources={<SurveySources view={view} t={t} locale={locale} />}
      downloads={<Downloads table="answer-shares" search={search} t={t} />}
      t={t}
    />
  )
}

function groupName({ rows, newest }: SurveyView, t: Translator): string {
  const name = (id: string, text: string) =>
    id === 'all' ? t('surveys.question.respondents') : t('surveys.question.groupRespondents', { group: text })
  const drawn = newest ? name(newest.group.id, newest.group.name) : t('surveys.question.respondents')
  const hasOthers = rows.some(({ group }) => group.id !== newest?.group.id)
  return hasOthers ? t('surveys.question.severalGroups', { group: drawn }) : drawn
}

function SurveySources({ view, t, locale }: Pick<SurveyFigureProps, 'view' | 't' | 'locale'>) {
  const sources = [...new Map(view.rows.flatMap(rowSources).map((source) => [source.id, source])).values()]
  return <DocumentList sources={sources} t={t} locale={locale} />
}
