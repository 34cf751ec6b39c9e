import type { FigureCell, ViewSource } from '@/lib/domain/casualties-view'
import { groupBy } from '@/lib/domain/group-by'

/** Values that were published on one day and read in one document. */
export type Publication = {
  readonly cells: readonly [FigureCell, ...FigureCell[]]
  readonly source: ViewSource | undefined
}

/** The publications of some values, in their order: who gave killed need not have given injured. */
export function listPublications(cells: readonly FigureCell[], sources: Readonly<Record<string, ViewSource>>): Publication[] {
  const groups = groupBy(cells, ({ publishedOn, sourceId }) => `${publishedOn} ${sourceId}`)
  return [...groups.values()].map((group) => ({ cells: group, source: sources[group[0].sourceId] }))
}
