import { isDay, isMonth } from '@/lib/domain/date'
import type { Column } from '@/lib/domain/tables/column'
import { identifierPattern, webAddressPattern } from '@/lib/domain/tables/column-pattern'

/** What a spreadsheet runs as a formula when it opens the CSV, also in its full-width forms and after white space. */
const formula = /^\s*[=+\-@\t\r＝＋－＠]/u
const controlCharacter = /[^\P{Cc}\n]/u
const identifier = new RegExp(identifierPattern)
const webAddress = new RegExp(webAddressPattern)
const decimal = /^\d+(\.\d+)?$/
const wholeNumber = /^\d+$/

/** What the column expects instead of `text`, or null where it takes it. Empty is for the caller to judge. */
export function expectedInstead(column: Column, text: string): string | null {
  if (takes(column, text)) return null
  return column.type === 'number' || column.type === 'integer'
    ? (canonicalNumber(text) ?? expectationOf(column, text))
    : expectationOf(column, text)
}

/** `51` for `51.0` and `051`: an id is made from the text, so a number has one spelling. Null where it is no number. */
export function canonicalNumber(text: string): string | null {
  if (!decimal.test(text)) return null
  const canonical = String(Number(text))
  return canonical === text || Number(text) > Number.MAX_SAFE_INTEGER ? null : canonical
}

function takes(column: Column, text: string): boolean {
  switch (column.type) {
    case 'id':
      return identifier.test(text)
    case 'code':
      return column.codes?.includes(text) ?? false
    case 'url':
      return webAddress.test(text)
    case 'text':
      return !formula.test(text) && !controlCharacter.test(text)
    case 'day':
      return isDay(text)
    case 'date':
      return isDay(text) || isMonth(text)
    case 'integer':
      return wholeNumber.test(text) && String(Number(text)) === text && Number.isSafeInteger(Number(text))
    case 'number':
      return decimal.test(text) && String(Number(text)) === text
    case 'decimal':
      return decimal.test(text)
    case 'boolean':
      return text === 'true' || text === 'false'
  }
}

/** What a column takes, as the end of "expected …". */
export function expectationOf(column: Column, text = ''): string {
  switch (column.type) {
    case 'id':
      return 'an identifier of letters, digits, "-" and "_"'
    case 'code':
      return `one of ${column.codes?.join(', ')}`
    case 'text':
      return formula.test(text) ? 'text that no spreadsheet runs as a formula' : 'text without control characters'
    case 'url':
      return 'an address that starts with https:// or http://'
    case 'day':
      return 'an existing day such as 2025-11-30'
    case 'date':
      return 'an existing day or month such as 2025-11-30 or 2025-11'
    case 'integer':
      return 'a whole number such as 51'
    case 'number':
    case 'decimal':
      return 'a number such as 51 or 50.5'
    case 'boolean':
      return 'true or false'
  }
}
