import type { CasualtiesAnswer } from '@/lib/client/casualties-query'
import type { Completeness } from '@/lib/domain/completeness'
import type { Translator } from '@/lib/format/translator'
import { type ExplorerQuery, isSplit, splitOf } from '@/lib/query/explorer-query'
import { type PanelGroup, toPanelGroups } from './casualties-panels'

/** What is drawn of an answer, on the explorer's page as in pictures and embeds. */
export type ExplorerChart = {
  readonly groups: readonly PanelGroup[]
  /** Do the groups need their titles? */
  readonly isGrouped: boolean
  /** Is it split? Breakdowns of few values have no panel then. */
  readonly hasParts: boolean
}

export function explorerChart(
  { query, view, axes, recentFrom }: Pick<CasualtiesAnswer, 'query' | 'view' | 'axes' | 'recentFrom'>,
  t: Translator,
  locale: string,
): ExplorerChart {
  const hasParts = view.months.some(({ parts }) => parts.length > 0)
  return {
    groups: toPanelGroups(view, {
      t,
      locale,
      split: splitOf(query) ?? 'other',
      recentFrom,
      axes,
      hasTicks: query.ticks === 'shown',
    }),
    isGrouped: isSplit(query) || hasParts,
    hasParts,
  }
}

/** The first month to be marked as recent; null without experience of such months, and for values first published, which do not grow. */
export function findRecentFrom({ vintage }: Pick<ExplorerQuery, 'vintage'>, completeness: Completeness | null): string | null {
  return completeness?.isObserved && vintage !== 'first' ? completeness.recentFrom : null
}
