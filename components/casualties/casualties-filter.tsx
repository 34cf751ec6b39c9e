import { type Breakdown, casualtyIndicators, splitNames } from '@/lib/domain/codes'
import { addMonths, earlier, later, monthsBetween } from '@/lib/domain/date'
import { formatBreakdown } from '@/lib/format/breakdown'
import { formatMonth } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'
import type { ExplorerQuery, Reach } from '@/lib/query/explorer-query'
import { all } from '@/lib/query/figures-query'
import { chosenValues, clearedSearch, fixedBreakdown, keptParameters, quickSearch } from './filter-choices'

type CasualtiesFilterProps = {
  readonly query: ExplorerQuery
  readonly reach: Reach
  /** The page's own address, without a query. */
  readonly action: string
  /** With JavaScript: the choices that are being loaded, where they are not the query's yet. */
  readonly pending?: URLSearchParams | null
  /** With JavaScript: shows the search part of an address without loading a page. */
  readonly onSelect?: (search: URLSearchParams) => void
  readonly t: Translator
  readonly locale: string
}

/** The months, figures and split that the page shows: a GET form and quick links, which work without JavaScript. */
export function CasualtiesFilter({ query, reach, action, pending, onSelect, t, locale }: CasualtiesFilterProps) {
  const chosen = chosenValues(query, pending)
  const submit = (form: HTMLFormElement) => onSelect?.(formSearch(form))
  const months = [...new Set([...monthsBetween(reach.first, reach.last), chosen.from, chosen.to])].sort()
  return (
    <search className="stack">
      <form
        className="filter-form"
        action={action}
        aria-label={t('casualties.filter.legend')}
        onChange={(event) => submit(event.currentTarget)}
        onSubmit={(event) => {
          if (!onSelect) return
          event.preventDefault()
          submit(event.currentTarget)
        }}
      >
        <MonthSelect name="from" value={chosen.from} {...{ months, t, locale }} />
        <MonthSelect name="to" value={chosen.to} {...{ months, t, locale }} />
        <IndicatorChoice chosen={chosen.indicators} t={t} />
        <SplitChoice query={query} action={action} chosen={chosen.by} t={t} />
        {keptParameters(query).map(([name, value]) => (
          <input type="hidden" name={name} value={value} key={`${name}=${value}`} />
        ))}
        <button type="submit">{t('casualties.filter.show')}</button>
      </form>
      <QuickChoices {...{ query, reach, action, onSelect, t }} />
    </search>
  )
}

/** The form's choices as a search part; empty ones are left out. */
function formSearch(form: HTMLFormElement): URLSearchParams {
  const search = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string' && value) search.append(name, value)
  return search
}

type MonthSelectProps = { name: 'from' | 'to'; value: string; months: readonly string[]; t: Translator; locale: string }

function MonthSelect({ name, value, months, t, locale }: MonthSelectProps) {
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
function IndicatorChoice({ chosen, t }: IndicatorChoiceProps) {
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

type SplitChoiceProps = Pick<CasualtiesFilterProps, 'query' | 'action' | 't'> & { chosen: string }

/** A breakdown that the address fixes is shown and can be cleared: a split of it would contradict it. */
function SplitChoice({ query, action, chosen, t }: SplitChoiceProps) {
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

/** The address holds the choice, and the form as a whole writes it. */
function ignore(): void {}

function QuickChoices({ query, reach, action, onSelect, t }: Omit<CasualtiesFilterProps, 'locale'>) {
  const lastYear = Number(reach.last.slice(0, 4))
  const firstYear = Number(reach.first.slice(0, 4))
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => String(lastYear - index))
  const last12 = addMonths(reach.last, -11)
  const choices = [
    { text: t('casualties.filter.all'), from: reach.first, to: reach.last },
    { text: t('casualties.filter.last12'), from: later(last12, reach.first), to: reach.last },
    ...years.map((year) => ({ text: year, from: later(`${year}-01`, reach.first), to: earlier(`${year}-12`, reach.last) })),
  ]
  return (
    <ul className="quick-choices" aria-label={t('casualties.filter.quick')}>
      {choices.map(({ text, from, to }) => {
        const search = quickSearch(query, from, to)
        const isCurrent = query.from === from && query.to === to
        return (
          <li key={text}>
            <a
              href={`${action}?${search}`}
              aria-current={isCurrent ? 'true' : undefined}
              onClick={(event) => {
                if (!onSelect || event.metaKey || event.ctrlKey || event.shiftKey) return
                event.preventDefault()
                onSelect(search)
              }}
            >
              {text}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
