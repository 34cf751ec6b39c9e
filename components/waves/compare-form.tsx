import type { RespondentGroup, Wave } from '@/lib/domain/answer-share'
import type { WaveComparison } from '@/lib/domain/wave-comparison'
import { formatDateRange } from '@/lib/format/date'
import { formatGroup, sortGroups } from '@/lib/format/names'
import { formatPublisherName } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'

type CompareFormProps = {
  readonly action: string
  /** Newest first. */
  readonly waves: readonly Wave[]
  readonly groups: readonly RespondentGroup[]
  readonly chosen: WaveComparison | null
  readonly asOf: string | null
  readonly t: Translator
  readonly locale: string
}

/** Two waves and a group of respondents to choose: a GET form. */
export function CompareForm({ action, waves, groups, chosen, asOf, t, locale }: CompareFormProps) {
  const options = waves.map((wave) => ({ id: wave.id, name: optionText(wave, t, locale) }))
  const groupOptions = sortGroups(groups, locale).map((group) => ({ id: group.id, name: formatGroup(group, locale) }))
  return (
    <search>
      <form className="filter-form" action={action} aria-label={t('compare.form.legend')}>
        <Choice name="first" value={chosen?.earlier.id} options={options} t={t} />
        <Choice name="second" value={chosen?.later.id} options={options} t={t} />
        {groups.length > 1 && <Choice name="group" value={chosen?.group.id} options={groupOptions} t={t} />}
        {asOf && <input type="hidden" name="asOf" value={asOf} />}
        <button type="submit">{t('compare.form.show')}</button>
      </form>
    </search>
  )
}

function optionText({ fieldworkStart, fieldworkEnd, publisher, status }: Wave, t: Translator, locale: string): string {
  const dates = formatDateRange(fieldworkStart, fieldworkEnd, locale)
  return t(status === 'interim' ? 'compare.form.optionInterim' : 'compare.form.option', {
    dates,
    publisher: formatPublisherName(publisher, t),
  })
}

type ChoiceProps = {
  readonly name: 'first' | 'second' | 'group'
  readonly value: string | undefined
  readonly options: readonly { readonly id: string; readonly name: string }[]
  readonly t: Translator
}

function Choice({ name, value, options, t }: ChoiceProps) {
  return (
    <div className="field">
      <label htmlFor={`compare-${name}`}>{t(`compare.form.${name}`)}</label>
      <select id={`compare-${name}`} name={name} defaultValue={value}>
        {options.map((option) => (
          <option value={option.id} key={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  )
}
