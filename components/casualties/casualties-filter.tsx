import { formSearch } from '@/components/filters/address-choice'
import { monthsBetween } from '@/lib/domain/date'
import type { Translator } from '@/lib/format/translator'
import type { ExplorerQuery, Reach } from '@/lib/query/explorer-query'
import { chosenValues, keptParameters } from './filter-choices'
import { IndicatorChoice, MonthSelect, SplitChoice, VintageSelect } from './filter-fields'
import { QuickChoices } from './quick-choices'

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

/** The months, figures, split and vintage that the page shows: a GET form and quick links, which work without JavaScript. */
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
        <VintageSelect chosen={chosen.vintage} t={t} />
        {keptParameters(query).map(([name, value]) => (
          <input type="hidden" name={name} value={value} key={`${name}=${value}`} />
        ))}
        <button type="submit">{t('casualties.filter.show')}</button>
      </form>
      <QuickChoices {...{ query, reach, action, onSelect, t }} />
    </search>
  )
}
