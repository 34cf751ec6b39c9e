import { RangeForm } from '@/components/filters/range-form'
import { splitNames } from '@/lib/domain/codes'
import { totalKinds } from '@/lib/domain/totals-view'
import type { Translator } from '@/lib/format/translator'
import { type Reach, splitOf } from '@/lib/query/explorer-query'
import { all } from '@/lib/query/figures-query'
import { keptTotalsParameters, type TotalsQuery } from '@/lib/query/totals-query'

type TotalsFormProps = {
  readonly action: string
  readonly query: TotalsQuery
  readonly reach: Reach
  readonly t: Translator
  readonly locale: string
}

/** The months in which periods end, one kind of period or all, and a split. */
export function TotalsForm({ action, query, reach, t, locale }: TotalsFormProps) {
  const whole = { from: reach.first, to: reach.last }
  return (
    <RangeForm
      kept={keptTotalsParameters(query)}
      controls={['period', 'by']}
      from={query.from}
      to={query.to}
      {...{ action, reach, whole, t, locale }}
    >
      <div className="field">
        <label htmlFor="filter-period">{t('totals.filter.period')}</label>
        <select id="filter-period" name="period" defaultValue={query.period === all ? '' : query.period}>
          <option value="">{t('totals.filter.everyKind')}</option>
          {totalKinds.map((kind) => (
            <option value={kind} key={kind}>
              {t(`totals.kind.${kind}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="filter-by">{t('casualties.filter.by')}</label>
        <select id="filter-by" name="by" defaultValue={splitOf(query) ?? ''}>
          <option value="">{t('casualties.filter.noSplit')}</option>
          {splitNames.map((split) => (
            <option value={split} key={split}>
              {t(`casualties.split.${split}`)}
            </option>
          ))}
        </select>
      </div>
    </RangeForm>
  )
}
