import type { Translator } from '@/lib/format/translator'
import { type ExplorerQuery, hasBothCounts, isSplit } from '@/lib/query/explorer-query'

/** What the panels of a query are not to be read as: parts of a whole, heights on one scale, classes that never changed. */
export function breakdownNotes(query: ExplorerQuery, t: Translator): string[] {
  const { weapon, control } = query.breakdown
  return [
    ...(isSplit(query) ? [t('casualties.notes.overlap'), t('casualties.notes.shares'), t('casualties.notes.scales')] : []),
    ...(hasBothCounts(query) ? [t('casualties.notes.ownScales')] : []),
    ...(weapon === 'all' ? [] : [t('casualties.notes.weaponBreak')]),
    ...(control === 'all' ? [] : [t('casualties.notes.controlBreak')]),
  ]
}
