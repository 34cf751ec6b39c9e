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
import { listRevisions, type OutrankedBy, type Revision, revisionChange } from './revision'

/**
 * What a value changed: the difference to the one that counted before it; or why there is none: nothing came before,
 * one of the two is rounded, another document says otherwise on the same day, or it did not count.
 */
export type Change = number | 'first' | 'no-difference' | 'conflict' | OutrankedBy

/** One published value of a month, and what it changed. */
export type Rung = { readonly cell: FigureCell; readonly change: Change }

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
export function toMonthView(figures: readonly Figure[], totals: readonly Figure[], options: Omit<ViewOptions, 'isWholeSplit'>): MonthView {
  const view = (part: readonly Figure[], isWholeSplit: boolean) => toCasualtiesView(part, totals, { ...options, isWholeSplit })
  const unsplit = figures.filter(({ series }) => isTotal(series))
  const bySplit = groupBy(
    figures.filter(({ series }) => !isTotal(series)),
    ({ series }) => splitOfBreakdown(series),
  )
  const published = [...splitNames, 'other' as const].flatMap((split) => {
    const part = bySplit.get(split)
    return part ? [{ split, view: view([...unsplit, ...part], split !== 'other') }] : []
  })
  return {
    total: view(unsplit, false),
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

function toRungs(vintages: readonly Figure[], { indicators }: Pick<ViewOptions, 'indicators'>): Rung[] {
  const changes = new Map(listRevisions(vintages).map((revision) => [revision.value.figureId, toChange(revision)]))
  return vintages.map((figure) => ({ cell: toCell(figure, indicators, null), change: changes.get(figure.figureId) ?? 'first' }))
}

function toChange(revision: Revision<Figure>): Change {
  switch (revision.kind) {
    case 'published':
      return 'first'
    case 'revised':
    case 'confirmed':
      return revisionChange(revision.value, revision.before) ?? 'no-difference'
    case 'conflict':
      return 'conflict'
    case 'outranked':
      return revision.reason
  }
}
