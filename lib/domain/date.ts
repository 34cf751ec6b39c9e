/** A day `2025-11-30`, or a month `2025-11` where no more is known. Always text: no clock, no time zone. */
export type RecordDate = string

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/
const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/

/** Is this an existing day from 1900-01-01 to 2100-12-31? */
export function isDay(text: string): boolean {
  const match = dayPattern.exec(text)
  if (!match) return false
  const month = text.slice(0, 7)
  return isMonth(month) && Number(match[3]) >= 1 && Number(match[3]) <= daysInMonth(month)
}

/** Is this a month from 1900-01 to 2100-12? */
export function isMonth(text: string): boolean {
  return monthPattern.test(text) && text >= '1900-01' && text <= '2100-12'
}

/** How many days a month `YYYY-MM` has. */
export function daysInMonth(month: string): number {
  const [year, number] = yearAndMonth(month)
  return new Date(Date.UTC(year, number, 0)).getUTCDate()
}

/** The month `YYYY-MM` of a day; of a month, itself. */
export function monthOf(date: RecordDate): string {
  return date.slice(0, 7)
}

/** The day itself, or the last day of a month. */
export function lastDay(date: RecordDate): string {
  return date.length === 7 ? `${date}-${daysInMonth(date)}` : date
}

/** The day itself, or the first day of a month. */
export function firstDay(date: RecordDate): string {
  return date.length === 7 ? `${date}-01` : date
}

/** Sort order of dates: by day, a month after the days of that month, unknown last. */
export function compareDates(a: RecordDate | null, b: RecordDate | null): number {
  return compareText(dateSortKey(a), dateSortKey(b))
}

function dateSortKey(date: RecordDate | null): string {
  if (date === null) return '9999'
  return date.length === 7 ? `${date}-32` : date
}

/** Order by code points, as the contract asks of codes. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The earlier of two months or of two days. */
export function earlier(a: RecordDate, b: RecordDate): RecordDate {
  return a < b ? a : b
}

/** The later of two months or of two days. */
export function later(a: RecordDate, b: RecordDate): RecordDate {
  return a > b ? a : b
}

/** `addMonths('2025-11', 3)` is `2026-02`. */
export function addMonths(month: string, count: number): string {
  const index = monthNumber(month) + count
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`
}

/** `addDays('2025-11-30', 1)` is `2025-12-01`. */
export function addDays(day: string, count: number): string {
  return new Date((dayNumber(day) + count) * 86_400_000).toISOString().slice(0, 10)
}

/** Every month from `from` to `to`, both inclusive; empty where `from` is later. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = []
  for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month)
  return months
}

/** Days from one day to a later one; negative where it is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** Days since 1970-01-01; a month counts as its first day. For distances and positions on a time axis only. */
export function dayNumber(date: RecordDate): number {
  return Date.parse(`${firstDay(date)}T00:00:00Z`) / 86_400_000
}

/** Months since the year 0. For positions on a month axis only. */
export function monthNumber(month: string): number {
  const [year, number] = yearAndMonth(month)
  return year * 12 + number - 1
}

function yearAndMonth(month: string): [number, number] {
  return [Number(month.slice(0, 4)), Number(month.slice(5, 7))]
}
