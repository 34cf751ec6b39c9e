import type { FigureCell, ViewSource } from '@/lib/domain/casualties-view'
import { casualtyIndicators } from '@/lib/domain/codes'
import { groupBy } from '@/lib/domain/group-by'

/** Values that were published on one day and read in one document. */
export type Publication = {
  readonly cells: readonly [FigureCell, ...FigureCell[]]
  readonly source: ViewSource | undefined
}

/** The publications of some values, in the order of the table's columns: who gave killed need not have given injured. */
export function listPublications(cells: readonly FigureCell[], sources: Readonly<Record<string, ViewSource>>): Publication[] {
  const ordered = casualtyIndicators.flatMap((indicator) => cells.filter((cell) => cell.indicator === indicator))
  const groups = groupBy(ordered, ({ publishedOn, sourceId }) => `${publishedOn} ${sourceId}`)
  return [...groups.values()].map((group) => ({ cells: group, source: sources[group[0].sourceId] }))
}
