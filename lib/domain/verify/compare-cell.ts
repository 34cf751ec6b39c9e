import { isDay, isMonth } from '../date'
import type { ColumnType } from '../tables/column'

/** How a given cell stands to the published one: the same text, the same value in other writing, or something else. */
export type CellMatch = 'same' | 'rewritten' | 'other'

/** How a file writes numbers and dates; null where it does not settle it. */
export type Writing = {
  /** A file with commas between cells writes 1,204.5 for what others may write as 1.204,5. */
  readonly decimal: '.' | null
  /** Is 03/04/2025 the third of April, or the fourth of March? */
  readonly slashOrder: 'day' | 'month' | null
}

/**
 * Compares a cell of a given file with the published text of its column. What a spreadsheet makes of a cell is the
 * same value in other writing wherever it can be read as the published one: 30.11.2025, 1,204, TRUE.
 */
export function compareCell(given: string, published: string, type: ColumnType, writing: Writing): CellMatch {
  if (given === published) return 'same'
  return isRewritten(given.trim(), published, type, writing) ? 'rewritten' : 'other'
}

function isRewritten(given: string, published: string, type: ColumnType, writing: Writing): boolean {
  if (given === published) return true
  if (published === '') return missing.test(given)
  if (given === '') return false
  switch (type) {
    case 'integer':
    case 'number':
    case 'decimal':
      return readNumbers(given, writing).includes(Number(published))
    case 'day':
    case 'date':
      return readDates(given, writing).some((date) => date === published || date === `${published}-01`)
    case 'boolean':
      return readBoolean(given) === published
    case 'id':
    case 'code':
      return isRoundedId(given, published)
    case 'text':
    case 'url':
      return plainText(given) === plainText(published) || isDamaged(given, published)
  }
}

/** What programs write where a cell is empty: R, Python, databases. */
const missing = /^(NA|NaN|null|None)$/i

/** Excel writes booleans in the language of its user. */
const booleanWords: Readonly<Record<'true' | 'false', readonly string[]>> = {
  true: ['true', 'wahr', 'vrai', 'verdadero', 'vero', 'verdadeiro', 'waar', 'prawda', 'истина', 'істина', 'doğru'],
  false: ['false', 'falsch', 'faux', 'falso', 'onwaar', 'fałsz', 'ложь', 'хибність', 'yanlış'],
}

/** `true` for WAHR, `false` for ЛОЖЬ; null for other texts. */
export function readBoolean(text: string): 'true' | 'false' | null {
  const word = text.trim().toLowerCase()
  return booleanWords.true.includes(word) ? 'true' : booleanWords.false.includes(word) ? 'false' : null
}

/** Every number that a text can stand for: `1,204` is 1204, or 1.204 where the comma may be the decimal point. */
export function readNumbers(text: string, { decimal }: Writing): number[] {
  const digits = text.replace(/[\s\u00a0\u2009\u202f'’]/g, '')
  const readings = [digits]
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)) readings.push(digits.replaceAll(',', ''))
  if (decimal === null && /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits)) readings.push(digits.replaceAll('.', '').replace(',', '.'))
  if (decimal === null && /^-?\d+,\d+$/.test(digits)) readings.push(digits.replace(',', '.'))
  const numbers = readings.filter((reading) => /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(reading)).map(Number)
  return [...new Set(numbers.filter((number) => Math.abs(number) <= Number.MAX_SAFE_INTEGER))]
}

/** Every day that a text can stand for, as ISO 8601: `03/04/2025` is 3 April, or 4 March. A month alone is its first day too. */
export function readDates(text: string, { slashOrder }: Writing): string[] {
  const [date = ''] = text.split(/[T ](?=\d{1,2}:)/)
  if (isDay(date) || isMonth(date)) return [date]
  const [, first, mark, second, year = ''] = /^(\d{1,2})([./-])(\d{1,2})[./-](\d{4}|\d{2})$/.exec(date) ?? []
  if (first && second) {
    const orders = mark === '.' ? ['day'] : slashOrder ? [slashOrder] : ['day', 'month']
    return orders.map((order) => (order === 'day' ? toDay(year, second, first) : toDay(year, first, second))).filter(isDay)
  }
  const [, slashedYear, slashedMonth, slashedDay] = /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/.exec(date) ?? []
  if (slashedYear && slashedMonth && slashedDay) return [toDay(slashedYear, slashedMonth, slashedDay)].filter(isDay)
  const [, month, monthYear] = /^(\d{1,2})[./-](\d{4})$/.exec(date) ?? []
  if (month && monthYear) return [toDay(monthYear, month, '1')].filter(isDay)
  return readNamedMonth(date)
}

/** The order of day and month in dates such as 30/11/2025, where one of them settles it. */
export function findSlashOrder(text: string): Writing['slashOrder'] {
  const dates = [...text.matchAll(/(?<=^|[,;\t"])(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}(?=$|[,;\t" ])/gm)]
  const isDayFirst = dates.some(([, first]) => Number(first) > 12)
  const isMonthFirst = dates.some(([, , second]) => Number(second) > 12)
  if (isDayFirst === isMonthFirst) return null
  return isDayFirst ? 'day' : 'month'
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** `Nov-25`, as a spreadsheet shows the month 2025-11, and `30-Nov-25`. */
function readNamedMonth(text: string): string[] {
  const [, day = '1', name = '', year] = /^(?:(\d{1,2})[ -])?([a-z]{3})[a-z]*[ -](\d{4}|\d{2})$/i.exec(text) ?? []
  const month = monthNames.indexOf(name.toLowerCase()) + 1
  return year && month > 0 ? [toDay(year, String(month), day)].filter(isDay) : []
}

function toDay(year: string, month: string, day: string): string {
  return `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** Spreadsheets take ids for numbers: 1.23E+11 for 123456789012, of which they keep some digits, 12345678901 for 012345678901. */
function isRoundedId(given: string, published: string): boolean {
  if (!/^\d+(e\d+)?$/.test(published) || !/^\d+([.,]\d+)?(e\+?\d+)?$/i.test(given)) return false
  const digits = given.replace(/e.*/i, '').replace(/\D/g, '').length
  return digits <= 100 && Number(Number(published).toPrecision(digits)) === Number(given.replace(',', '.'))
}

function plainText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** Question marks, or signs for unreadable characters, in place of what is no plain Latin letter, and all else as published. */
function isDamaged(given: string, published: string): boolean {
  if (!/[?\ufffd]/.test(given)) return false
  const latin = (text: string) => text.replace(/[^\x20-\x3e\x40-\x7e]+/g, '')
  return /[^\x20-\x7e]/.test(published) && latin(given) === latin(published) && latin(given) !== ''
}
