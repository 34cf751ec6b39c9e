import type { Translator } from '@/lib/format/translator'
import { formatChange, formatNumber } from '@/lib/format/value'

/** Growth in per cent to one decimal: `7.4 %`, `−0.1 %`, `0 %`. */
export function formatGrowth(percent: number, t: Translator, locale: string): string {
  const rounded = Math.round(percent * 10) / 10
  return t('values.percent', { number: rounded < 0 ? formatChange(rounded, locale) : formatNumber(Math.abs(rounded), locale) })
}
