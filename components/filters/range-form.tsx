import type { ReactNode } from 'react'
import { earlier, later, monthsBetween } from '@/lib/domain/date'
import { formatMonth } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'
import { formSearch, rangeSearch } from './address-choice'

type RangeFormProps = {
  /** The page's own address, without a query. */
  readonly action: string
  /** The chosen months; null is open. */
  readonly from: string | null
  readonly to: string | null
  /** First and last month that can be chosen. */
  readonly reach: { readonly first: string; readonly last: string }
  /** The months of the whole record, where a page shows less when none are chosen. */
  readonly whole?: { readonly from: string; readonly to: string }
  /** What the address says beside the months and must not be lost. */
  readonly kept: readonly (readonly [name: string, value: string])[]
  /** Further controls; their values belong into `kept` too, for the quick choices. */
  readonly children?: ReactNode
  /** Names of those further controls. */
  readonly controls?: readonly string[]
  /** With JavaScript: shows the search part of an address without loading a page. */
  readonly onSelect?: (search: URLSearchParams) => void
  readonly t: Translator
  readonly locale: string
}

/** The month filter of a page that needs no JavaScript: a GET form, and a link for each year and the whole record. */
export function RangeForm({ action, from, to, reach, whole, kept, children, controls = [], onSelect, t, locale }: RangeFormProps) {
  const months = monthsBetween(earlier(from ?? reach.first, reach.first), later(to ?? reach.last, reach.last)).slice(0, longestList)
  return (
    <search>
      <form
        className="filter-form"
        action={action}
        aria-label={t('filter.legend')}
        onSubmit={
          onSelect &&
          ((event) => {
            event.preventDefault()
            onSelect(formSearch(event.currentTarget))
          })
        }
      >
        <MonthSelect name="from" value={from} open={t(whole ? 'filter.notChosen' : 'filter.start')} {...{ months, t, locale }} />
        <MonthSelect name="to" value={to} open={t(whole ? 'filter.notChosen' : 'filter.end')} {...{ months, t, locale }} />
        {children}
        {kept
          .filter(([name]) => !controls.includes(name))
          .map(([name, value]) => (
            <input type="hidden" name={name} value={value} key={`${name}=${value}`} />
          ))}
        <button type="submit">{t('filter.show')}</button>
      </form>
      <QuickChoices {...{ action, from, to, reach, whole, kept, onSelect, t }} />
    </search>
  )
}

/** Two hundred years of months would be no choice. */
const longestList = 600

type MonthSelectProps = {
  readonly name: 'from' | 'to'
  readonly value: string | null
  /** What an open end of the range is called. */
  readonly open: string
  readonly months: readonly string[]
  readonly t: Translator
  readonly locale: string
}

function MonthSelect({ name, value, open, months, t, locale }: MonthSelectProps) {
  const id = `filter-${name}`
  return (
    <div className="field">
      <label htmlFor={id}>{t(`filter.${name}`)}</label>
      {/* A choice made elsewhere shows in a select of its own. */}
      <select id={id} name={name} defaultValue={value ?? ''} key={value}>
        <option value="">{open}</option>
        {months.map((month) => (
          <option value={month} key={month}>
            {formatMonth(month, locale)}
          </option>
        ))}
      </select>
    </div>
  )
}

function QuickChoices({ action, from, to, reach, whole, kept, onSelect, t }: Omit<RangeFormProps, 'children' | 'controls' | 'locale'>) {
  const lastYear = Number(reach.last.slice(0, 4))
  const years = Array.from({ length: lastYear - Number(reach.first.slice(0, 4)) + 1 }, (_, index) => String(lastYear - index))
  const choices = [
    { text: t('filter.all'), from: whole?.from ?? null, to: whole?.to ?? null },
    ...years.map((year) => ({ text: year, from: `${year}-01`, to: `${year}-12` })),
  ]
  return (
    <ul className="quick-choices" aria-label={t('filter.quick')}>
      {choices.map((choice) => (
        <li key={choice.text}>
          <a
            href={toHref(action, rangeSearch(choice, kept))}
            aria-current={choice.from === from && choice.to === to ? 'true' : undefined}
            onClick={
              onSelect &&
              ((event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return
                event.preventDefault()
                onSelect(rangeSearch(choice, kept))
              })
            }
          >
            {choice.text}
          </a>
        </li>
      ))}
    </ul>
  )
}

function toHref(action: string, search: URLSearchParams): string {
  return search.size > 0 ? `${action}?${search}` : action
}
