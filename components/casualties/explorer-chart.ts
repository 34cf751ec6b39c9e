import type { CasualtiesAnswer } from '@/lib/client/casualties-query'
import type { Translator } from '@/lib/format/translator'
import { isSplit, splitOf } from '@/lib/query/explorer-query'
import { type PanelGroup, toPanelGroups } from './casualties-panels'

/** What is drawn of an answer, on the explorer's page as in pictures and embeds. */
export type ExplorerChart = {
  readonly groups: readonly PanelGroup[]
  /** Do the groups need their titles? */
  readonly isGrouped: boolean
  /** Are there values that only the table shows? */
  readonly hasParts: boolean
}

export function explorerChart(
  { query, view, axes, completeness }: Pick<CasualtiesAnswer, 'query' | 'view' | 'axes' | 'completeness'>,
  t: Translator,
  locale: string,
): ExplorerChart {
  // No month is marked without experience of such months, nor among values first published, which do not grow.
  const isRecentShown = completeness?.isObserved && query.vintage !== 'first'
  const hasParts = view.months.some(({ parts }) => parts.length > 0)
  return {
    groups: toPanelGroups(view, {
      t,
      locale,
      split: splitOf(query) ?? 'other',
      recentFrom: isRecentShown ? completeness.recentFrom : null,
      axes,
      hasTicks: query.ticks === 'shown',
    }),
    isGrouped: isSplit(query) || hasParts,
    hasParts,
  }
}
