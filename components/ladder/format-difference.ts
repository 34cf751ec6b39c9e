import type { Rung } from '@/lib/domain/ladder'
import type { Translator } from '@/lib/format/translator'
import { formatChange } from '@/lib/format/value'

/** `+107`, `−4`, `+3 points` between shares; or why there is no difference. */
export function formatDifference({ cell, change }: Rung, t: Translator, locale: string): string {
  if (typeof change !== 'number') return t(`ladder.difference.${change}`)
  const text = formatChange(change, locale)
  return cell.unit === 'percent' ? t('ladder.points', { change: text, count: Math.abs(change) }) : text
}
