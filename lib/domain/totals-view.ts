import {
  type BreakdownRow,
  breakdownKey,
  compareBreakdowns,
  type FigureCell,
  isTotal,
  toCell,
  type ViewOptions,
  type ViewSource,
  viewSources,
} from './casualties-view'
import { compareText } from './date'
import { groupBy } from './group-by'
import { type Ladder, type LadderOptions, toLadder } from './ladder'
import type { Figure } from './observation'
import type { Period, PeriodKind } from './period'
import { chooseVintage } from './vintage'

/** Kinds of period longer or shorter than months that totals are published for; each is a figure of its own. */
export const totalKinds = ['cumulative', 'year', 'other', 'day'] as const satisfies readonly PeriodKind[]
/** One of them. */
export type TotalKind = (typeof totalKinds)[number]

/** One published total: a period, and where it is not the whole, what it counts. */
export type TotalRow = BreakdownRow & {
  readonly period: Period
  readonly place: string
  /** Every value published, of the indicators that have several. */
  readonly ladders: readonly Ladder[]
}

/** The totals of one kind of period: the one source of their chart, table and sentence. Nothing in it is added up. */
export type TotalsView = {
  readonly kind: TotalKind
  /** Newest period first; of those that end on one day the longest first. */
  readonly rows: readonly TotalRow[]
  /** Every document that the values name, by id. */
  readonly sources: Readonly<Record<string, ViewSource>>
}

type TotalsOptions = Pick<ViewOptions, 'asOf'> & LadderOptions

/** Arranges totals of one kind. `figures`: every value published by `asOf`, as the file of the same query holds them. */
export function toTotalsView(kind: TotalKind, figures: readonly Figure[], options: TotalsOptions): TotalsView {
  const rows = [...groupBy(figures, rowKey).values()].map((group) => toRow(group, options)).sort(compareRows)
  return { kind, rows, sources: viewSources(figures) }
}

/** The newest total of which killed and injured are both known; null where there is none. */
export function findNewestTotal({ kind, rows }: TotalsView): { row: TotalRow; killed: FigureCell; injured: FigureCell } | null {
  for (const row of rows.filter(({ breakdown }) => kind === 'day' || isTotal(breakdown))) {
    const [killed, injured] = ['civilians-killed', 'civilians-injured'].map((id) => row.cells.find(({ indicator }) => indicator === id))
    if (killed && injured) return { row, killed, injured }
  }
  return null
}

function toRow(figures: readonly [Figure, ...Figure[]], { asOf, ...options }: TotalsOptions): TotalRow {
  const [{ period, series }] = figures
  const { indicator: _, place, ...breakdown } = series
  const byIndicator = [...groupBy(figures, (figure) => figure.series.indicator)]
  return {
    period,
    place,
    breakdown,
    cells: byIndicator.flatMap(([, vintages]) =>
      vintages
        .filter(({ isLatest }) => isLatest)
        .map((figure) => toCell(figure, options.indicators, chooseVintage(vintages, 'first', asOf)[0] ?? null)),
    ),
    ladders: byIndicator.filter(([, vintages]) => vintages.length > 1).map(([, vintages]) => toLadder(vintages, options)),
  }
}

function rowKey({ period, series }: Figure): string {
  return `${period.start} ${period.end} ${series.place} ${breakdownKey(series)}`
}

function compareRows(a: TotalRow, b: TotalRow): number {
  return (
    compareText(b.period.end, a.period.end) ||
    compareText(a.period.start, b.period.start) ||
    compareText(a.place, b.place) ||
    compareBreakdowns(a.breakdown, b.breakdown)
  )
}
