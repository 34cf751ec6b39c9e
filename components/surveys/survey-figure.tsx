import { EmbedDownload } from '@/components/embed/embed-download'
import { DocumentList } from '@/components/figure/document-list'
import { Downloads } from '@/components/figure/downloads'
import { Figure } from '@/components/figure/figure'
import { PictureLinks } from '@/components/figure/picture-links'
import type { Question } from '@/lib/domain/answer-share'
import type { PopulationBreak } from '@/lib/domain/population-break'
import type { SurveyView } from '@/lib/domain/survey-view'
import type { Locale, Messages } from '@/lib/format/catalogue'
import type { Translator } from '@/lib/format/translator'
import type { ChartQuery } from '@/lib/query/chart-href'
import type { EmbedAddresses } from '@/lib/query/embed-query'
import { sharesSearch } from '@/lib/query/shares-query'
import { type SurveyPageQuery, surveySearch } from '@/lib/query/survey-page-query'
import { rowSources } from './share-format'
import { SurveyChart } from './survey-chart'
import { surveyNotes } from './survey-notes'
import { SurveyTable } from './survey-table'
import { surveyTexts } from './survey-texts'

type SurveyFigureProps = {
  readonly question: Question
  readonly view: SurveyView
  readonly query: SurveyPageQuery
  /** Of every publisher. */
  readonly populations: readonly PopulationBreak[]
  /** The chart for other sites' pages; null without a record. */
  readonly embed: EmbedAddresses | null
  readonly messages: Partial<Messages>
  readonly t: Translator
  readonly locale: Locale
}

/** Chart, table, notes, documents and files of one question: the views differ in the chart alone. */
export function SurveyFigure(props: SurveyFigureProps) {
  const { question, view, query, populations, embed, t, locale } = props
  const texts = surveyTexts(question, view, query, t, locale)
  return (
    <Figure
      id="shares"
      {...texts}
      chart={query.view === 'table' ? null : <SurveyChart {...props} />}
      table={<SurveyTable view={view} hasGroups={view.rows.some(({ group }) => group.id !== 'all')} t={t} locale={locale} />}
      notes={surveyNotes(view, { drawing: query.view, question, populations, t, locale })}
      sources={<SurveySources view={view} t={t} locale={locale} />}
      downloads={
        <>
          {query.view !== 'table' && <PictureLinks chart={surveyChart(query)} t={t} locale={locale} />}
          <Downloads table="answer-shares" search={sharesSearch(query)} t={t} />
          {embed && query.view !== 'table' && (
            <EmbedDownload
              addresses={embed}
              title={texts.title}
              panels={query.view === 'wave' ? wavePanels : view.answers.length}
              t={t}
              locale={locale}
            />
          )}
        </>
      }
      t={t}
    />
  )
}

/** The answers of one wave, as lines of one chart, take about the height of so many panels. */
const wavePanels = 2

/** Its address names the question, which stands in the path of the page. */
function surveyChart(query: SurveyPageQuery): ChartQuery {
  const questions = (query.questions ?? []).map((question) => ['question', question])
  return { kind: 'survey', search: new URLSearchParams([...questions, ...surveySearch(query)]) }
}

function SurveySources({ view, t, locale }: Pick<SurveyFigureProps, 'view' | 't' | 'locale'>) {
  const sources = [...new Map(view.rows.flatMap(rowSources).map((source) => [source.id, source])).values()]
  return <DocumentList sources={sources} t={t} locale={locale} />
}
