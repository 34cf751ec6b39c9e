import type { RespondentGroup } from '@/lib/domain/answer-share'
import type { Translator } from '@/lib/format/translator'
import type { SharesQuery } from '@/lib/query/shares-query'

type GroupSelectProps = {
  /** The groups of which the question has shares. */
  readonly groups: readonly RespondentGroup[]
  readonly query: SharesQuery
  readonly t: Translator
}

/** Which respondents to show; several at once can only be chosen in the address. */
export function GroupSelect({ groups, query, t }: GroupSelectProps) {
  const choice = groupChoice(query)
  return (
    <div className="field">
      <label htmlFor="filter-group">{t('surveys.filter.group')}</label>
      <select id="filter-group" name="group" defaultValue={choice}>
        {groups.map(({ id, name }) => (
          <option value={id} key={id}>
            {name}
          </option>
        ))}
        <option value="*">{t('surveys.filter.everyGroup')}</option>
        {choice === '' && <option value="">{t('surveys.filter.several')}</option>}
      </select>
    </div>
  )
}

/** Empty where several groups are chosen. */
function groupChoice({ groups }: SharesQuery): string {
  if (groups === null) return '*'
  const [only, ...others] = groups
  return only !== undefined && others.length === 0 ? only : ''
}

/** What the month choices of the page must keep: the groups and the day. */
export function keptShareParameters({ groups, asOf }: SharesQuery): [string, string][] {
  const isDefault = groups?.length === 1 && groups[0] === 'all'
  return [
    ...(isDefault ? [] : (groups ?? ['*']).map((group): [string, string] => ['group', group])),
    ...(asOf ? [['asOf', asOf] satisfies [string, string]] : []),
  ]
}
