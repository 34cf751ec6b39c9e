import {
  type CasualtiesView,
  type FigureCell,
  isTotal,
  toCasualtiesView,
  toCell,
  type ViewOptions,
  type ViewSource,
  viewSources,
} from './casualties-view'
import { type Breakdown, breakdownNames, type Split, splitNames, splits } from './codes'
import { groupBy } from './group-by'
import type { Figure } from './observation'

/** One published value of a month, and what it changed. */
export type Rung = {
  readonly cell: FigureCell
  /** Against the value published before it; null for the first, and beside a conflict. */
  readonly change: number | null
}

/** Everything known about one month at one place. */
export type MonthView = {
  /** Counts that are not split. */
  readonly total: CasualtiesView
  /** Each way in which the month was published; `other` combines several breakdowns. */
  readonly splits: readonly { readonly split: Split | 'other'; readonly view: CasualtiesView }[]
  /** The ways in which it was not. */
  readonly missing: readonly Split[]
  /** Every value ever published, in order of publication, by indicator. */
  readonly ladders: readonly { readonly indicator: string; readonly rungs: readonly Rung[] }[]
  readonly sources: Readonly<Record<string, ViewSource>>
}

/**
 * Arranges the figures of one month. `figures`: those that count, of every indicator and breakdown;
 * `totals`: every vintage of its unsplit counts.
 */
export function toMonthView(figures: readonly Figure[], totals: readonly Figure[], options: ViewOptions): MonthView {
  const view = (part: readonly Figure[]) => toCasualtiesView(part, totals, options)
  const unsplit = figures.filter(({ series }) => isTotal(series))
  const bySplit = groupBy(
    figures.filter(({ series }) => !isTotal(series)),
    ({ series }) => splitOfBreakdown(series),
  )
  const published = [...splitNames, 'other' as const].flatMap((split) => {
    const part = bySplit.get(split)
    return part ? [{ split, view: view([...unsplit, ...part]) }] : []
  })
  return {
    total: view(unsplit),
    splits: published,
    missing: splitNames.filter((split) => !bySplit.has(split)),
    ladders: [...groupBy(totals, ({ series }) => series.indicator)].map(([indicator, vintages]) => ({
      indicator,
      rungs: toRungs(vintages, options),
    })),
    sources: viewSources([...figures, ...totals]),
  }
}

/** The split that shows a breakdown: the first whose dimensions cover it. */
function splitOfBreakdown(breakdown: Breakdown): Split | 'other' {
  const used = breakdownNames.filter((name) => breakdown[name] !== 'all')
  const fits = (split: Split) => used.every((name) => splits[split].some((open) => open === name))
  if (used.join() === 'proximity') return 'proximity'
  return splitNames.find(fits) ?? 'other'
}

function toRungs(vintages: readonly Figure[], { indicators }: ViewOptions): Rung[] {
  return vintages.map((figure, index) => {
    const before = vintages[index - 1]
    const isConflict = before !== undefined && figure.conflicts.some(({ figureId }) => figureId === before.figureId)
    return { cell: toCell(figure, indicators, null), change: before && !isConflict ? figure.value - before.value : null }
  })
}
