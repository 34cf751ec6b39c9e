import { lastDay, monthOf } from './date'

/** Inclusive ISO days. */
export type Period = { readonly start: string; readonly end: string }

/** Kinds of period (contract, "Kinds of period"). */
export const periodKinds = ['month', 'cumulative', 'year', 'day', 'other'] as const
/** Kind of a period; `periodKind` finds it. */
export type PeriodKind = (typeof periodKinds)[number]

/**
 * Which kind a period is, in a record that starts on `startDay` (contract, "Kinds of period").
 * The first month of a record begins on its start day: 24-28 February 2022 is a month.
 */
export function periodKind({ start, end }: Period, startDay: string): PeriodKind {
  const month = monthOf(start)
  const startsMonth = start === `${month}-01` || start === startDay
  if (startsMonth && end === lastDay(month)) return 'month'
  if (start === startDay) return 'cumulative'
  const year = start.slice(0, 4)
  if (start === `${year}-01-01` && end === `${year}-12-31`) return 'year'
  return start === end ? 'day' : 'other'
}

/** The whole calendar month, cut to the record's start day where it is the record's first. */
export function monthPeriod(month: string, startDay: string): Period {
  const start = month === monthOf(startDay) ? startDay : `${month}-01`
  return { start, end: lastDay(month) }
}

/** What the spans that are neither months nor years are: they are named in words, and never mixed with one another. */
export type SpanKind = 'half-year' | 'year-to-date' | 'months' | 'days'

/**
 * Which span a period is: 1 January to 30 June or 1 July to 31 December; whole months from 1 January; other whole
 * months; or days, as where a month was published before it had ended.
 */
export function spanKind({ start, end }: Period): SpanKind {
  if (!isWholeMonths({ start, end })) return 'days'
  const year = start.slice(0, 4)
  if (end.slice(0, 4) !== year) return 'months'
  if (end === `${year}-06-30` && start === `${year}-01-01`) return 'half-year'
  if (end === `${year}-12-31` && start === `${year}-07-01`) return 'half-year'
  return start === `${year}-01-01` ? 'year-to-date' : 'months'
}

/** Does it begin with a month and end with one? */
export function isWholeMonths({ start, end }: Period): boolean {
  return start.endsWith('-01') && end === lastDay(monthOf(end))
}
