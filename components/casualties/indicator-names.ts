import type { FigureCell } from '@/lib/domain/casualties-view'
import { casualtyIndicators } from '@/lib/domain/codes'
import type { Translator } from '@/lib/format/translator'

/** What the values count: `Killed, Injured`. */
export function indicatorNames(cells: readonly Pick<FigureCell, 'indicator'>[], t: Translator): string {
  const shown = casualtyIndicators.filter((indicator) => cells.some((cell) => cell.indicator === indicator))
  return shown.map((indicator) => t(`casualties.indicator.${indicator}`)).join(', ')
}
