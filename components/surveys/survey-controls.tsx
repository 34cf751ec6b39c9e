import { RangeForm } from '@/components/filters/range-form'
import type { RespondentGroup, Wave } from '@/lib/domain/answer-share'
import type { SurveyView } from '@/lib/domain/survey-view'
import type { Translator } from '@/lib/format/translator'
import { keptSurveyParameters, type SurveyPageQuery } from '@/lib/query/survey-page-query'
import { GroupChoice } from './group-choice'
import { ViewLinks } from './view-links'
import { ViewSelect } from './view-select'

type SurveyControlsProps = {
  readonly query: SurveyPageQuery
  readonly view: SurveyView
  /** The groups of which the question has shares. */
  readonly groups: readonly RespondentGroup[]
  /** Has the question two waves to compare? */
  readonly isComparable: boolean
  /** Those that can be chosen, newest first. */
  readonly waves: readonly Wave[]
  /** First and last month of the question's fieldwork; null where nothing was known. */
  readonly reach: { readonly first: string; readonly last: string } | null
  readonly href: string
  readonly t: Translator
  readonly locale: string
}

/** What a question's page shows: its views as links, months, wave or answer, and groups as a form. */
export function SurveyControls({ query, view, groups, isComparable, waves, reach, href, t, locale }: SurveyControlsProps) {
  if (!reach) return null
  return (
    <div className="survey-controls">
      <ViewLinks query={query} href={href} hasGroups={groups.length > 1} isComparable={isComparable} t={t} />
      <RangeForm
        action={href}
        from={query.from}
        to={query.to}
        kept={keptSurveyParameters(query)}
        {...{ reach, t, locale }}
        controls={['group', 'wave', 'answer']}
      >
        <ViewSelect {...{ query, view, waves, t, locale }} />
        <GroupChoice groups={groups} query={query} t={t} locale={locale} />
      </RangeForm>
    </div>
  )
}
