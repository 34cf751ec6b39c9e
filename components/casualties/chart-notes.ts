import type { Translator } from '@/lib/format/translator'
import { type ExplorerQuery, hasBothCounts, isSplit } from '@/lib/query/explorer-query'
import type { ExplorerChart } from './explorer-chart'

/** What the page says of its chart, as far as the chart alone would mislead; that all counts are minimum counts apart. */
export function chartNotes(query: ExplorerQuery, { hasParts }: Pick<ExplorerChart, 'hasParts'>, t: Translator): string[] {
  const { weapon, control } = query.breakdown
  return [
    query.vintage === 'first' ? t('casualties.notes.vintage.first') : t('casualties.notes.growing'),
    ...(isSplit(query) ? [t('casualties.notes.overlap'), t('casualties.notes.shares'), t('casualties.notes.scales')] : []),
    ...(hasParts ? [t('casualties.panelsLeftOut')] : []),
    ...(hasBothCounts(query) ? [t('casualties.notes.ownScales')] : []),
    ...(weapon === 'all' ? [] : [t('casualties.notes.weaponBreak')]),
    ...(control === 'all' ? [] : [t('casualties.notes.controlBreak')]),
  ]
}
