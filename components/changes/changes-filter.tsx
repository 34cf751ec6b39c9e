import type { MonthCounts } from '@/lib/domain/changes'
import type { Indicator } from '@/lib/domain/indicator'
import { revisionKinds } from '@/lib/domain/revision'
import { formatMonth } from '@/lib/format/date'
import { formatName, sortByName } from '@/lib/format/names'
import type { Translator } from '@/lib/format/translator'
import type { ChangesQuery } from '@/lib/query/changes-query'

type ChangesFilterProps = {
  readonly query: ChangesQuery
  readonly months: readonly MonthCounts[]
  readonly indicators: readonly Indicator[]
  readonly action: string
  readonly t: Translator
  readonly locale: string
}

/** Month of publication, figures and kinds of change: a GET form. */
export function ChangesFilter({ query, months, indicators, action, t, locale }: ChangesFilterProps) {
  const names = sortByName(indicators, (indicator) => formatName(indicator, locale), locale)
  const choices = [...new Set([...months.map(({ month }) => month), ...(query.published ? [query.published] : [])])].sort().reverse()
  return (
    <search>
      <form className="filter-form" action={action} aria-label={t('changes.filter.legend')}>
        <div className="field">
          <label htmlFor="filter-published">{t('changes.filter.published')}</label>
          <select id="filter-published" name="published" defaultValue={query.published ?? ''}>
            <option value="">{t('changes.filter.newest')}</option>
            {choices.map((month) => (
              <option value={month} key={month}>
                {formatMonth(month, locale)}
              </option>
            ))}
          </select>
        </div>
        <IndicatorChoice chosen={query.indicators ?? []} indicators={names} t={t} locale={locale} />
        <fieldset className="change-kinds">
          <legend>{t('changes.filter.kind')}</legend>
          {revisionKinds.map((kind) => (
            <label key={kind}>
              <input type="checkbox" name="kind" value={kind} defaultChecked={query.kinds.includes(kind)} /> {t(`changes.kind.${kind}`)}
            </label>
          ))}
        </fieldset>
        {query.asOf && <input type="hidden" name="asOf" value={query.asOf} />}
        <button type="submit">{t('changes.filter.show')}</button>
      </form>
    </search>
  )
}

type IndicatorChoiceProps = { readonly chosen: readonly string[] } & Pick<ChangesFilterProps, 'indicators' | 't' | 'locale'>

/** One choice is a list; an address that names several is a box for each, so that none is lost and any can be changed. */
function IndicatorChoice({ chosen, indicators, t, locale }: IndicatorChoiceProps) {
  if (chosen.length > 1) {
    return (
      <fieldset className="field">
        <legend>{t('changes.filter.indicator')}</legend>
        {indicators.map((indicator) => (
          <label key={indicator.id}>
            <input type="checkbox" name="indicator" value={indicator.id} defaultChecked={chosen.includes(indicator.id)} />{' '}
            {formatName(indicator, locale)}
          </label>
        ))}
      </fieldset>
    )
  }
  return (
    <div className="field">
      <label htmlFor="filter-indicator">{t('changes.filter.indicator')}</label>
      <select id="filter-indicator" name="indicator" defaultValue={chosen[0] ?? ''}>
        <option value="">{t('changes.filter.anyIndicator')}</option>
        {indicators.map((indicator) => (
          <option value={indicator.id} key={indicator.id}>
            {formatName(indicator, locale)}
          </option>
        ))}
      </select>
    </div>
  )
}
