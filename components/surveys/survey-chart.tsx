import { SpanChart } from '@/components/charts/span-chart'
import type { Question } from '@/lib/domain/answer-share'
import type { PopulationBreak } from '@/lib/domain/population-break'
import { findShownAnswer } from '@/lib/domain/survey-choice'
import type { SurveyView } from '@/lib/domain/survey-view'
import type { Locale, Messages } from '@/lib/format/catalogue'
import { formatAnswer } from '@/lib/format/names'
import type { Translator } from '@/lib/format/translator'
import type { SurveyPageQuery } from '@/lib/query/survey-page-query'
import { GroupPanels } from './group-panels'
import { toGroupPanels, toSharePanels } from './share-panels'
import { WaveDistribution } from './wave-distribution'

type SurveyChartProps = {
  readonly question: Question
  readonly view: SurveyView
  readonly query: SurveyPageQuery
  readonly populations: readonly PopulationBreak[]
  readonly messages: Partial<Messages>
  readonly t: Translator
  readonly locale: Locale
}

/** The shares drawn as the reader chose: each answer by wave, the answers of one wave, or one answer by group. */
export function SurveyChart({ question, view, query, populations, messages, t, locale }: SurveyChartProps) {
  const options = { question, populations, t, locale }
  switch (query.view) {
    case 'wave':
      return view.rows.map((row) => <WaveDistribution key={`${row.wave.id} ${row.group.id}`} {...{ question, row, t, locale }} />)
    case 'groups': {
      const answer = findShownAnswer(view, query.answer)
      if (!answer) return null
      return toGroupPanels(view, answer, options).map(({ sort, panels }) => (
        <GroupPanels key={sort} answer={formatAnswer(answer, locale)} {...{ sort, panels, messages, t, locale }} />
      ))
    }
    default:
      return (
        <div className="panels share-panels">
          {toSharePanels(view, view.newest?.group.id ?? '', options).map((panel) => (
            <SpanChart key={panel.id} panel={panel} messages={messages} locale={locale} />
          ))}
        </div>
      )
  }
}
