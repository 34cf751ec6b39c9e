import type { RespondentGroup } from '@/lib/domain/answer-share'
import { formatGroup, sortGroups } from '@/lib/format/names'
import type { Translator } from '@/lib/format/translator'
import type { SharesQuery } from '@/lib/query/shares-query'

type GroupChoiceProps = {
  /** The groups of which the question has shares. */
  readonly groups: readonly RespondentGroup[]
  readonly query: SharesQuery
  readonly t: Translator
  readonly locale: string
}

/** Which respondents to show, one group or several; none chosen means all respondents. Nothing where there is no choice. */
export function GroupChoice({ groups, query, t, locale }: GroupChoiceProps) {
  if (groups.length < 2) return null
  const choices = [
    ...sortGroups(groups, locale).map((group) => ({ id: group.id, name: formatGroup(group, locale) })),
    { id: '*', name: t('surveys.filter.everyGroup') },
  ]
  const chosen = query.groups ?? ['*']
  return (
    <fieldset className="field group-choice">
      <legend>{t('surveys.filter.group')}</legend>
      {choices.map(({ id, name }) => (
        <label key={id}>
          <input type="checkbox" name="group" value={id} defaultChecked={chosen.includes(id)} />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
