import type { IndicatorKind } from './codes'
import { compareText, monthOf } from './date'
import { groupBy } from './group-by'
import type { Figure } from './observation'
import { type Period, type PeriodKind, periodKind } from './period'

/** What a figure of a context indicator describes: how things stood on a day, a running total, or a stretch of days. */
export const contextKinds = ['stock', 'cumulative', 'month', 'other'] as const
/** One of them; of an indicator's figures, each kind has a panel of its own. */
export type ContextKind = (typeof contextKinds)[number]

/** Figures of one indicator and kind: one panel, never joined with another. Oldest first. */
export type ContextPart = {
  readonly kind: ContextKind
  readonly figures: readonly Figure[]
}

/** An indicator's figures as the context page shows them: exactly the rows of the file of the same query. */
export type ContextView = {
  readonly indicator: string
  /** The figure whose period ends last; of several, the longest. */
  readonly newest: Figure
  /** Newest first. */
  readonly figures: readonly Figure[]
  readonly parts: readonly ContextPart[]
  /** Do months or other stretches of days share days? Then they must not be added. */
  readonly overlaps: boolean
}

type ContextIndicator = { readonly id: string; readonly kind: IndicatorKind }

/**
 * Arranges context figures by indicator, in the order of `indicators`; those without figures are left out.
 * `startDay`: the first day of the record, which running totals count from.
 */
export function toContextViews(
  figures: readonly Figure[],
  { indicators, startDay }: { readonly indicators: readonly ContextIndicator[]; readonly startDay: string },
): ContextView[] {
  const byIndicator = groupBy(figures, ({ series }) => series.indicator)
  return indicators.flatMap((indicator) => {
    const [newest, ...earlier] = (byIndicator.get(indicator.id) ?? []).toSorted((a, b) => compareNewest(a.period, b.period))
    return newest ? [toView(indicator, [newest, ...earlier], startDay)] : []
  })
}

function toView(indicator: ContextIndicator, figures: readonly [Figure, ...Figure[]], startDay: string): ContextView {
  const oldestFirst = figures.toReversed()
  const byKind = groupBy(oldestFirst, ({ period }) => toContextKind(indicator, periodKind(period, startDay)))
  const parts = contextKinds.flatMap((kind) => {
    const part = byKind.get(kind)
    return part ? [{ kind, figures: part }] : []
  })
  const overlaps = doOverlap([...(byKind.get('month') ?? []), ...(byKind.get('other') ?? [])])
  return { indicator: indicator.id, newest: figures[0], figures, parts, overlaps }
}

/** Years, single days and other spans of a flow share a panel: each mark covers the days it counts. */
function toContextKind({ kind }: ContextIndicator, period: PeriodKind): ContextKind {
  if (kind === 'stock') return 'stock'
  return period === 'cumulative' || period === 'month' ? period : 'other'
}

function doOverlap(figures: readonly Figure[]): boolean {
  const periods = figures.map(({ period }) => period)
  return periods.some((a, index) => periods.slice(index + 1).some((b) => a.start <= b.end && b.start <= a.end))
}

function compareNewest(a: Period, b: Period): number {
  return compareText(b.end, a.end) || compareText(a.start, b.start)
}

/** The parts to draw: one figure alone is a sentence, not a chart, unless there is nothing else. */
export function drawnParts({ parts }: ContextView): readonly ContextPart[] {
  const drawn = parts.filter(({ figures }) => figures.length > 1)
  return drawn.length > 0 ? drawn : parts
}

/** The days that a mark covers: a running total stands at the end of its period. */
export function markPeriod(kind: ContextKind, period: Period): Period {
  return kind === 'cumulative' ? { start: period.end, end: period.end } : period
}

/** The months that a time axis must span to hold every mark; null where there are none. */
export function contextReach(views: readonly ContextView[]): { readonly from: string; readonly to: string } | null {
  const periods = views.flatMap(({ parts }) => parts.flatMap(({ kind, figures }) => figures.map(({ period }) => markPeriod(kind, period))))
  const [from] = periods.map(({ start }) => monthOf(start)).sort(compareText)
  const to = periods
    .map(({ end }) => monthOf(end))
    .sort(compareText)
    .at(-1)
  return from && to ? { from, to } : null
}
