import { type Breakdown, casualtyIndicators, splitNames } from '@/lib/domain/codes'
import type { Vintage } from '@/lib/domain/vintage'
import { formatBreakdown } from '@/lib/format/breakdown'
import { formatMonth } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'
import type { ExplorerQuery } from '@/lib/query/explorer-query'
import { all } from '@/lib/query/figures-query'
import { clearedSearch, fixedBreakdown, offeredVintages } from './filter-choices'

type MonthSelectProps = { name: 'from' | 'to'; value: string; months: readonly string[]; t: Translator; locale: string }

/** The first or the last month. */
export function MonthSelect({ name, value, months, t, locale }: MonthSelectProps) {
  const id = `filter-${name}`
  return (
    <div className="field">
      <label htmlFor={id}>{t(`casualties.filter.${name}`)}</label>
      <select id={id} name={name} value={value} onChange={ignore}>
        {months.map((month) => (
          <option value={month} key={month}>
            {formatMonth(month, locale)}
          </option>
        ))}
      </select>
    </div>
  )
}

type IndicatorChoiceProps = { chosen: readonly string[]; t: Translator }

/** One choice is a list; an address that names several is a box for each, so that none is lost and any can be changed. */
export function IndicatorChoice({ chosen, t }: IndicatorChoiceProps) {
  return chosen.length > 1 ? <IndicatorBoxes chosen={chosen} t={t} /> : <IndicatorSelect chosen={chosen} t={t} />
}

function IndicatorSelect({ chosen, t }: IndicatorChoiceProps) {
  return (
    <div className="field">
      <label htmlFor="filter-indicator">{t('casualties.filter.indicator')}</label>
      <select id="filter-indicator" name="indicator" value={chosen[0] ?? ''} onChange={ignore}>
        <option value="">{t('casualties.filter.killedAndInjured')}</option>
        {casualtyIndicators.map((indicator) => (
          <option value={indicator} key={indicator}>
            {t(`casualties.indicator.${indicator}`)}
          </option>
        ))}
        <option value="*">{t('casualties.filter.everything')}</option>
      </select>
    </div>
  )
}

function IndicatorBoxes({ chosen, t }: IndicatorChoiceProps) {
  return (
    <fieldset className="field">
      <legend>{t('casualties.filter.indicator')}</legend>
      {casualtyIndicators.map((indicator) => (
        <label key={indicator}>
          <input type="checkbox" name="indicator" value={indicator} checked={chosen.includes(indicator)} onChange={ignore} />{' '}
          {t(`casualties.indicator.${indicator}`)}
        </label>
      ))}
    </fieldset>
  )
}

type SplitChoiceProps = { query: ExplorerQuery; action: string; chosen: string; t: Translator }

/** A breakdown that the address fixes is shown and can be cleared: a split of it would contradict it. */
export function SplitChoice({ query, action, chosen, t }: SplitChoiceProps) {
  const fixed = fixedBreakdown(query)
  if (!fixed) return <SplitSelect chosen={chosen} t={t} />
  return (
    <p className="field">
      {t('casualties.filter.only', { breakdown: formatOpenBreakdown(fixed, t) })}{' '}
      <a href={`${action}?${clearedSearch(query)}`}>{t('casualties.filter.reset')}</a>
    </p>
  )
}

/** An open breakdown says nothing of itself. */
function formatOpenBreakdown(breakdown: Breakdown, t: Translator): string {
  const { age, sex, weapon, control, proximity } = breakdown
  const closed = (code: string) => (code === all ? 'all' : code)
  return formatBreakdown(
    { age: closed(age), sex: closed(sex), weapon: closed(weapon), control: closed(control), proximity: closed(proximity) },
    t,
  )
}

function SplitSelect({ chosen, t }: { chosen: string; t: Translator }) {
  return (
    <div className="field">
      <label htmlFor="filter-by">{t('casualties.filter.by')}</label>
      <select id="filter-by" name="by" value={chosen} onChange={ignore}>
        <option value="">{t('casualties.filter.noSplit')}</option>
        {splitNames.map((split) => (
          <option value={split} key={split}>
            {t(`casualties.split.${split}`)}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Which of the values published for a month is shown. */
export function VintageSelect({ chosen, t }: { chosen: Vintage; t: Translator }) {
  return (
    <div className="field">
      <label htmlFor="filter-vintage">{t('casualties.filter.vintage')}</label>
      <select id="filter-vintage" name="vintage" value={vintageChoice(chosen)} onChange={ignore}>
        {offeredVintages(chosen).map((vintage) => (
          <option value={vintageChoice(vintage)} key={vintage}>
            {t(`casualties.vintage.${vintage}`)}
          </option>
        ))}
      </select>
    </div>
  )
}

/** The newest needs no parameter. */
function vintageChoice(vintage: Vintage): string {
  return vintage === 'latest' ? '' : vintage
}

/** The address holds the choice, and the form as a whole writes it. */
function ignore(): void {}
