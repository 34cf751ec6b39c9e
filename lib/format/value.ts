import type { Qualifier } from '@/lib/domain/codes'
import type { Translator } from './translator'

/** What a formatted value must know of its indicator. */
export type ValueIndicator = { readonly id: string; readonly unit: string; readonly isVerified: boolean }

/** Thousands separated as the locale does; at most one decimal: `1,204`, `33.3`. */
export function formatNumber(value: number, locale: string): string {
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale === 'en' ? 'en-GB' : locale, { maximumFractionDigits: 1 })
  formats.set(locale, format)
  return format.format(value)
}

/** A number as printed, with the decimal sign of the language: `4.0`, `4,0`. Its zeros stay: they were published. */
export function formatDecimal(printed: string, locale: string): string {
  return locale === 'uk' ? printed.replace('.', ',') : printed
}

/** Making a format costs far more than using it. */
const formats = new Map<string, Intl.NumberFormat>()

/**
 * The number with its qualifier in one string: `at least 226`, `226 verified`, `about 226`, `226 (computed)`,
 * `51 % of casualties` (contract, "Words").
 */
export function formatValue(
  figure: { readonly value: number; readonly qualifier: Qualifier; readonly indicator: ValueIndicator },
  t: Translator,
  locale: string,
): string {
  const { qualifier, indicator } = figure
  const number = formatAmount(figure.value, indicator, t, locale)
  if (qualifier === 'exact') return indicator.isVerified ? t('values.exact-verified', { number }) : number
  return t(`values.${qualifier}`, { number })
}

/** The bare number, or what it is per cent of. */
function formatAmount(value: number, indicator: ValueIndicator, t: Translator, locale: string): string {
  const number = formatNumber(value, locale)
  if (indicator.unit !== 'percent') return number
  const percent = t('values.percent', { number })
  switch (indicator.id) {
    case 'share-of-civilian-casualties':
    case 'share-of-civilians-killed':
    case 'share-of-civilians-injured':
      return t(`values.${indicator.id}`, { percent })
    default:
      return percent
  }
}

/** A difference with its sign: `+107`, `−4`, `0`. */
export function formatChange(change: number, locale: string): string {
  const number = formatNumber(Math.abs(change), locale)
  return change === 0 ? number : `${change > 0 ? '+' : '−'}${number}`
}
