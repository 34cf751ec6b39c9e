import { firstDay, monthOf, type RecordDate } from '@/lib/domain/date'
import { isWholeMonths, type Period, periodKind } from '@/lib/domain/period'
import { record } from '@/lib/domain/record'

const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
const dayOfYear = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const
const monthOfYear = { month: 'long', timeZone: 'UTC' } as const
const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
const monthName = { month: 'short', timeZone: 'UTC' } as const

/** `24 February 2024`, or `February 2024` for a month-only date. */
export function formatDate(date: RecordDate, locale: string): string {
  return write(date, locale, date.length === 7 ? month : day)
}

/** `24 February`. */
export function formatDayOfYear(date: string, locale: string): string {
  return write(date, locale, dayOfYear)
}

/** `November 2025`. */
export function formatMonth(date: string, locale: string): string {
  return write(monthOf(date), locale, month)
}

/** `in November 2025`, `у листопаді 2025 року`: as a sentence says it. */
export function formatInMonth(date: string, locale: string): string {
  if (locale !== 'uk') return `in ${formatMonth(date, locale)}`
  const month = monthOf(date)
  // "У" reads well after any word and begins a sentence too; before "в" and clusters "в" would not.
  return `у ${ukrainianLocatives[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}\u00a0року`
}

/** The case of months after "у", which no Intl format has. */
const ukrainianLocatives = [
  'січні',
  'лютому',
  'березні',
  'квітні',
  'травні',
  'червні',
  'липні',
  'серпні',
  'вересні',
  'жовтні',
  'листопаді',
  'грудні',
] as const

/** `Nov`. */
export function formatMonthName(date: string, locale: string): string {
  return write(monthOf(date), locale, monthName)
}

/** `November 2025`, `24–28 February 2022`, `2025`, `19 November 2025`, `24 February 2022 – 31 January 2026`. */
export function formatPeriod(period: Period, locale: string): string {
  const kind = periodKind(period, record.startDay)
  if (kind === 'month' && period.start.endsWith('-01')) return formatMonth(period.end, locale)
  if (kind === 'year') return period.end.slice(0, 4)
  return formatDateRange(period.start, period.end, locale)
}

/** A span by its whole months, where it has such: `June–November 2025`, `December 2024 – May 2025`; else by its days. */
export function formatSpan(period: Period, locale: string): string {
  const { start, end } = period
  // The record's first month has not all of its days: a span that begins before it must name its days.
  if (!isWholeMonths(period) || monthOf(start) <= monthOf(record.startDay)) return formatDateRange(start, end, locale)
  if (start.slice(0, 4) !== end.slice(0, 4)) return `${formatMonth(start, locale)} – ${formatMonth(end, locale)}`
  return `${write(start, locale, monthOfYear)}–${formatMonth(end, locale)}`
}

/** Days, or months where no more is known: `24–28 February 2022`, `26 November – 29 December 2025`. */
export function formatDateRange(start: RecordDate, end: RecordDate, locale: string): string {
  if (start === end) return formatDate(end, locale)
  if (start.length !== 10 || end.length !== 10 || start.slice(0, 4) !== end.slice(0, 4)) {
    return `${formatDate(start, locale)} – ${formatDate(end, locale)}`
  }
  if (monthOf(start) === monthOf(end)) return `${Number(start.slice(8))}–${formatDate(end, locale)}`
  return `${formatDayOfYear(start, locale)} – ${formatDate(end, locale)}`
}

/**
 * Ukrainian years are written out, `2025 року`, for a sentence may end with them: after `р.` stands no full stop. No line
 * ends between the number and its word.
 */
function write(date: RecordDate, locale: string, options: Intl.DateTimeFormatOptions): string {
  return dateFormat(locale, options)
    .format(toDate(date))
    .replace(/\sр\.$/, '\u00a0року')
}

/** Display only: every calculation is done on the text. */
function toDate(date: RecordDate): Date {
  return new Date(`${firstDay(date)}T00:00:00Z`)
}

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * English dates are written day first, as the documents write them. Only forms on which browsers and servers
 * agree: what is read on the server is compared in the browser (ranges, and the British "Sept", differ).
 */
function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${options.day ?? ''} ${options.month ?? ''} ${options.year ?? ''}`
  const english = options.month === 'short' ? 'en-US' : 'en-GB'
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale === 'en' ? english : locale, options)
  formats.set(key, format)
  return format
}
