'use client'

import { useSearchParams } from 'next/navigation'
import { type FormEvent, Fragment, type ReactNode } from 'react'
import { formatDate } from '@/lib/format/date'
import { findAsOf, onDay } from '@/lib/query/as-of-query'

/**
 * The parts of header and banner that depend on the address. A layout is not told it, so these leaves read it
 * themselves, on the server too; all texts come from the server.
 */

/** Shows its children while the reader looks at the record on a day of the past. */
export function WhenAsOf({ children }: { readonly children: ReactNode }) {
  return findAsOf(useSearchParams()) === null ? null : children
}

/** Shows its children while the reader looks at the record as it stands. */
export function WhenNow({ children }: { readonly children: ReactNode }) {
  return findAsOf(useSearchParams()) === null ? children : null
}

/** The day of the address in words; one after the last publication is that of the last. */
export function AsOfDate({ lastDay, locale }: { readonly lastDay: string | undefined; readonly locale: string }) {
  const asOf = findAsOf(useSearchParams())
  return asOf && formatDate(lastDay && lastDay < asOf ? lastDay : asOf, locale)
}

/** The same page on another day; null is the record as it stands. */
export function DayLink({ day, children }: { readonly day: string | null; readonly children: ReactNode }) {
  return <a href={`?${onDay(useSearchParams(), day)}`}>{children}</a>
}

/**
 * A GET form that sets the day and keeps the rest of the address. The hidden inputs are for readers without
 * JavaScript: where a page changes its address itself, they follow a moment later than a fast reader submits.
 */
export function DayForm({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const kept = [...onDay(useSearchParams(), null)]
  return (
    <form className="filter-form" aria-label={label} onSubmit={goToChosenDay}>
      {children}
      {kept.map(([name, value], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a parameter may stand twice with the same value
        <input type="hidden" name={name} value={value} key={index} />
      ))}
    </form>
  )
}

function goToChosenDay(event: FormEvent<HTMLFormElement>): void {
  event.preventDefault()
  const day = new FormData(event.currentTarget).get('asOf')
  window.location.assign(`?${onDay(new URLSearchParams(window.location.search), String(day))}`)
}

/** Any day may be typed; `list` is the id of the days that are offered. */
export function DayInput({ id, list }: { readonly id: string; readonly list: string }) {
  const asOf = findAsOf(useSearchParams()) ?? ''
  return <input type="date" id={id} name="asOf" list={list} required min="1900-01-01" max="2100-12-31" defaultValue={asOf} key={asOf} />
}

/**
 * The days that a date input offers, newest first. Here and not on the server, so that the list is sent once; as text,
 * because three hundred elements were a quarter of what React had to take over on every page.
 */
export function OfferedDays({ id, days }: { readonly id: string; readonly days: readonly string[] }) {
  const options = days.toReversed().map((day) => `<option value="${day}"></option>`)
  // biome-ignore lint/security/noDangerouslySetInnerHtml: days of the record, which are checked as such when it is imported
  return <datalist id={id} dangerouslySetInnerHTML={{ __html: options.join('') }} />
}

type NearDaysProps = {
  /** Oldest first. */
  readonly days: readonly string[]
  readonly labels: Readonly<Record<'newest' | 'earlier' | 'later', string>>
  readonly locale: string
}

/** The publications on either side of the day of the address; of the record as it stands, its last ones. */
export function NearDays({ days, labels, locale }: NearDaysProps) {
  const asOf = findAsOf(useSearchParams())
  const groups =
    asOf === null
      ? [{ label: labels.newest, near: days.slice(-3).toReversed() }]
      : [
          { label: labels.earlier, near: days.filter((day) => day < asOf).slice(-1) },
          { label: labels.later, near: days.filter((day) => day > asOf).slice(0, 1) },
        ]
  return (
    <ul className="near-days">
      {groups
        .filter(({ near }) => near.length > 0)
        .map(({ label, near }) => (
          <li key={label}>
            {label}{' '}
            {near.map((day, index) => (
              <Fragment key={day}>
                {index > 0 && ', '}
                <DayLink day={day}>{formatDate(day, locale)}</DayLink>
              </Fragment>
            ))}
          </li>
        ))}
    </ul>
  )
}
