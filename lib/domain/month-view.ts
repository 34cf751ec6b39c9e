import {
  breakdownKey,
  type CasualtiesView,
  compareBreakdowns,
  isTotal,
  isTotalCount,
  toCasualtiesView,
  type ViewOptions,
  type ViewSource,
  viewSources,
} from './casualties-view'
import { type Breakdown, breakdownNames, casualtyIndicators, type Split, splitNames, splits } from './codes'
import { groupBy } from './group-by'
import { type Ladder, type LadderOptions, toLadder } from './ladder'
import type { Figure } from './observation'

/** What was known when of one month. */
export type MonthLadders = {
  /** Counts that are not split. */
  readonly totals: readonly Ladder[]
  /** Other series that were published more than once, by the split that shows them. */
  readonly splits: readonly { readonly split: Split | 'other'; readonly ladders: readonly Ladder[] }[]
  /** How many of the other series were published once. */
  readonly once: number
}

/** Everything known about one month at one place. */
export type MonthView = {
  /** Counts that are not split. */
  readonly total: CasualtiesView
  /** Each way in which the month was published; `other` combines several breakdowns. */
  readonly splits: readonly { readonly split: Split | 'other'; readonly view: CasualtiesView }[]
  /** The ways in which it was not. */
  readonly missing: readonly Split[]
  readonly ladders: MonthLadders
  readonly sources: Readonly<Record<string, ViewSource>>
}

type MonthOptions = Omit<ViewOptions, 'isWholeSplit'> & LadderOptions

/** Arranges every vintage of the figures of one month, of every indicator and breakdown. */
export function toMonthView(vintages: readonly Figure[], options: MonthOptions): MonthView {
  const figures = vintages.filter(({ isLatest }) => isLatest)
  const view = (part: readonly Figure[], isWholeSplit: boolean) => toCasualtiesView(part, vintages, { ...options, isWholeSplit })
  const unsplit = figures.filter(({ series }) => isTotal(series))
  const bySplit = groupBy(
    figures.filter(({ series }) => !isTotal(series)),
    ({ series }) => splitOfBreakdown(series),
  )
  const published = shownSplits.flatMap((split) => {
    const part = bySplit.get(split)
    return part ? [{ split, view: view([...unsplit, ...part], split !== 'other') }] : []
  })
  return {
    total: view(unsplit, false),
    splits: published,
    missing: splitNames.filter((split) => !bySplit.has(split)),
    ladders: toLadders(vintages, options),
    sources: viewSources(vintages),
  }
}

function toLadders(vintages: readonly Figure[], options: MonthOptions): MonthLadders {
  const series = [...groupBy(vintages, ({ series: { indicator, ...breakdown } }) => `${indicator} ${breakdownKey(breakdown)}`).values()]
  const others = series.filter(([figure]) => !isTotalCount(figure))
  const revised = others.filter(({ length }) => length > 1).map((group) => toLadder(group, options))
  const bySplit = groupBy(revised.sort(compareLadders), (ladder) => splitOfBreakdown(ladder.series))
  return {
    totals: series
      .filter(([figure]) => isTotalCount(figure))
      .map((group) => toLadder(group, options))
      .sort(compareLadders),
    splits: shownSplits.flatMap((split) => {
      const ladders = bySplit.get(split)
      return ladders ? [{ split, ladders }] : []
    }),
    once: others.length - revised.length,
  }
}

function compareLadders(a: Ladder, b: Ladder): number {
  const order: readonly string[] = casualtyIndicators
  const position = ({ series }: Ladder) => order.indexOf(series.indicator)
  return compareBreakdowns(a.series, b.series) || position(a) - position(b)
}

const shownSplits = [...splitNames, 'other'] as const

/** The split that shows a breakdown: the first whose dimensions cover it. */
function splitOfBreakdown(breakdown: Breakdown): Split | 'other' {
  const used = breakdownNames.filter((name) => breakdown[name] !== 'all')
  const fits = (split: Split) => used.every((name) => splits[split].some((open) => open === name))
  if (used.join() === 'proximity') return 'proximity'
  return splitNames.find(fits) ?? 'other'
}
