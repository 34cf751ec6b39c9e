import type { FigureCell } from '@/lib/domain/casualties-view'
import type { casualtyIndicators } from '@/lib/domain/codes'
import type { Translator } from '@/lib/format/translator'
import { formatValue } from '@/lib/format/value'

export type CasualtyIndicator = (typeof casualtyIndicators)[number]

/** A cell's value with its qualifier. */
export function formatCell(
  cell: Pick<FigureCell, 'value' | 'qualifier' | 'indicator' | 'unit' | 'isVerified'>,
  t: Translator,
  locale: string,
): string {
  const { value, qualifier, unit, isVerified } = cell
  return formatValue({ value, qualifier, indicator: { id: cell.indicator, unit, isVerified } }, t, locale)
}
