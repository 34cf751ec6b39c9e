import type { Wave } from '@/lib/domain/answer-share'
import { findShownAnswer } from '@/lib/domain/survey-choice'
import type { SurveyView } from '@/lib/domain/survey-view'
import { formatDateRange } from '@/lib/format/date'
import { formatAnswer } from '@/lib/format/names'
import type { Translator } from '@/lib/format/translator'
import type { SurveyPageQuery } from '@/lib/query/survey-page-query'

type ViewSelectProps = {
  readonly query: SurveyPageQuery
  readonly view: SurveyView
  /** Those that can be chosen, newest first. */
  readonly waves: readonly Wave[]
  readonly t: Translator
  readonly locale: string
}

/** Which wave, or which answer, the view draws. The other views draw all of them. */
export function ViewSelect({ query, view, waves, t, locale }: ViewSelectProps) {
  if (query.view === 'wave') {
    const options = waves.map(({ id, fieldworkStart, fieldworkEnd, status }) => {
      const dates = formatDateRange(fieldworkStart, fieldworkEnd, locale)
      return { id, text: status === 'interim' ? t('surveys.view.interimWave', { dates }) : dates }
    })
    return (
      <Select
        name="wave"
        label={t('surveys.view.oneWave')}
        value={options.find(({ id }) => query.waves?.includes(id))?.id}
        options={options}
      />
    )
  }
  if (query.view === 'groups') {
    const options = view.answers.map((answer) => ({ id: answer.id, text: formatAnswer(answer, locale) }))
    return <Select name="answer" label={t('surveys.view.answer')} value={findShownAnswer(view, query.answer)?.id} options={options} />
  }
  return null
}

type SelectProps = {
  readonly name: 'wave' | 'answer'
  readonly label: string
  readonly value: string | undefined
  readonly options: readonly { readonly id: string; readonly text: string }[]
}

function Select({ name, label, value, options }: SelectProps) {
  const id = `filter-${name}`
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={value}>
        {options.map((option) => (
          <option value={option.id} key={option.id}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  )
}
