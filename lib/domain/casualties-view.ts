import type { ValueAxis } from './chart'
import { type Breakdown, type BreakdownName, breakdownCodes, breakdownNames, type casualtyIndicators, type Qualifier } from './codes'
import { monthOf, monthsBetween } from './date'
import { groupBy } from './group-by'
import type { Indicator } from './indicator'
import type { Figure } from './observation'
import { findRemainders } from './remainder'
import type { Source } from './source'
import { chooseVintage } from './vintage'

/** A published value as tables, charts and sentences show it. Plain data: the server hands it to the browser. */
export type FigureCell = {
  readonly figureId: string
  readonly indicator: string
  readonly unit: string
  /** Does the indicator's producer verify case by case? */
  readonly isVerified: boolean
  readonly value: number
  readonly qualifier: Qualifier
  readonly asOf: string | null
  readonly publishedOn: string
  /** Of several vintages, the one that counts. */
  readonly isLatest: boolean
  /** The best document; look it up in the view's sources. */
  readonly sourceId: string
  /** How many documents state the value. */
  readonly documents: number
  readonly note: string | null
  /** What was first published for this month, where it is another value. */
  readonly first: Pick<FigureCell, 'value' | 'qualifier'> | null
  readonly conflicts: readonly Pick<FigureCell, 'figureId' | 'value' | 'qualifier' | 'sourceId'>[]
}

/** The figures of one breakdown in one month: one an indicator, or in order of publication where all vintages are asked for. */
export type BreakdownRow = { readonly breakdown: Breakdown; readonly cells: readonly FigureCell[] }

export type MonthRows = {
  readonly month: string
  /** Not split at all; null where the query leaves it out or nothing was published. */
  readonly total: BreakdownRow | null
  /** In the order of the code lists; empty where the month was not published that way. */
  readonly parts: readonly BreakdownRow[]
  /** What the document's total holds beyond its parts, computed within one document. */
  readonly remainders: readonly RemainderCell[]
}

/** What a document's total holds beyond its parts, the total, and the document. */
export type RemainderCell = { readonly indicator: string; readonly value: number; readonly total: FigureCell; readonly source: ViewSource }

/** What the page names of a document. */
export type ViewSource = Pick<Source, 'id' | 'publisher' | 'title' | 'language' | 'kind'>

/** Months of casualty figures, oldest first: the one source of a page's chart, table and sentence. */
export type CasualtiesView = {
  readonly months: readonly MonthRows[]
  /** Every document that the figures name, by id. */
  readonly sources: Readonly<Record<string, ViewSource>>
}

/** The axis of each indicator's totals, and the one that the parts of a split share. Plain data: the server hands it to the browser. */
export type CasualtiesAxes = Readonly<Record<(typeof casualtyIndicators)[number], { readonly total: ValueAxis; readonly parts: ValueAxis }>>

/** The range and day of the view's query, and every indicator by id. */
export type ViewOptions = {
  readonly from: string
  readonly to: string
  readonly asOf: string | null
  readonly indicators: ReadonlyMap<string, Indicator>
  /** Do the figures hold every part of one split, so that what is left of a total can be said? */
  readonly isWholeSplit: boolean
}

/**
 * Arranges the figures of a monthly query. `figures`: what the file of the same query holds. `vintages`: every
 * vintage of their series, for first values, and of the unsplit counts of these months, for remainders. `asOf` as in
 * the query.
 */
export function toCasualtiesView(
  figures: readonly Figure[],
  vintages: readonly Figure[],
  { from, to, ...options }: ViewOptions,
): CasualtiesView {
  const byMonth = groupBy(figures, monthOfFigure)
  const vintagesByMonth = groupBy(vintages, monthOfFigure)
  const months = monthsBetween(from, to).map((month) =>
    toMonthRows(month, byMonth.get(month) ?? [], vintagesByMonth.get(month) ?? [], options),
  )
  return { months, sources: viewSources(figures) }
}

type CellOptions = Omit<ViewOptions, 'from' | 'to'>

function toMonthRows(month: string, figures: readonly Figure[], vintages: readonly Figure[], options: CellOptions): MonthRows {
  const rows = [...groupBy(figures, ({ series }) => breakdownKey(series)).values()]
    .map((group) => toRow(group, vintages, options))
    .sort((a, b) => compareBreakdowns(a.breakdown, b.breakdown))
  const parts = rows.filter((row) => !isTotal(row.breakdown))
  return {
    month,
    total: rows.find((row) => isTotal(row.breakdown)) ?? null,
    parts,
    remainders: options.isWholeSplit ? toRemainders(figures, vintages.filter(isTotalCount), options) : [],
  }
}

function toRemainders(figures: readonly Figure[], totals: readonly Figure[], { indicators }: CellOptions): RemainderCell[] {
  const parts = figures.filter(({ series, isLatest }) => isLatest && !isTotal(series))
  return findRemainders(parts, totals).map(({ indicator, value, total, source }) => ({
    indicator,
    value,
    total: toCell(total, indicators, null),
    source: toViewSource(source),
  }))
}

function toRow(figures: readonly [Figure, ...Figure[]], vintages: readonly Figure[], { asOf, indicators }: CellOptions): BreakdownRow {
  const [{ series }] = figures
  const { indicator: _, place: _place, ...breakdown } = series
  const cells = figures.map((figure) => toCell(figure, indicators, findFirst(figure, vintages, asOf)))
  return { breakdown, cells }
}

/** The figure's indicator. Throws where the record lacks it: its foreign keys forbid that. */
function getIndicator(indicators: ReadonlyMap<string, Indicator>, { series }: Figure): Indicator {
  const indicator = indicators.get(series.indicator)
  if (!indicator) throw new Error(`The record has no indicator "${series.indicator}", expected it because a figure refers to it`)
  return indicator
}

/** A figure as a cell; `first` is the one published first, or null where it is not to be shown. */
export function toCell(figure: Figure, indicators: ReadonlyMap<string, Indicator>, first: Figure | null): FigureCell {
  const indicator = getIndicator(indicators, figure)
  const [{ source, note }] = figure.citations
  return {
    figureId: figure.figureId,
    indicator: indicator.id,
    unit: indicator.unit,
    isVerified: indicator.isVerified,
    value: figure.value,
    qualifier: figure.qualifier,
    asOf: figure.asOf,
    publishedOn: figure.publishedOn,
    isLatest: figure.isLatest,
    sourceId: source.id,
    documents: figure.citations.length,
    note,
    first: first === null || first.value === figure.value ? null : { value: first.value, qualifier: first.qualifier },
    conflicts: figure.conflicts.map((rival) => ({
      figureId: rival.figureId,
      value: rival.value,
      qualifier: rival.qualifier,
      sourceId: rival.citations[0].source.id,
    })),
  }
}

function findFirst({ series: { indicator, ...breakdown } }: Figure, vintages: readonly Figure[], asOf: string | null): Figure | null {
  const key = breakdownKey(breakdown)
  const own = vintages.filter(({ series }) => series.indicator === indicator && breakdownKey(series) === key)
  return chooseVintage(own, 'first', asOf)[0] ?? null
}

/** The documents that figures and their conflicts name, by id. */
export function viewSources(figures: readonly Figure[]): Record<string, ViewSource> {
  const sources = figures.flatMap((figure) => [figure, ...figure.conflicts]).map(({ citations: [{ source }] }) => source)
  return Object.fromEntries(sources.map((source) => [source.id, toViewSource(source)]))
}

/** What pages name of a document. */
export function toViewSource({ id, publisher, title, language, kind }: Source): ViewSource {
  return { id, publisher, title, language, kind }
}

/** Is nothing split? */
export function isTotal(breakdown: Breakdown): boolean {
  return breakdownNames.every((name) => breakdown[name] === 'all')
}

/** Is it a count of all killed, injured, or both? */
export function isTotalCount({ series }: Pick<Figure, 'series'>): boolean {
  return isTotal(series) && totalCounts.some((indicator) => indicator === series.indicator)
}

/** The indicators that count people; the others are shares. */
export const totalCounts = ['civilian-casualties', 'civilians-injured', 'civilians-killed'] as const

/** Names a breakdown, in the order of the record's columns. */
export function breakdownKey(breakdown: Breakdown): string {
  return breakdownNames.map((name) => breakdown[name]).join('|')
}

function monthOfFigure({ period }: Figure): string {
  return monthOf(period.end)
}

/** Order of tables and charts: that of the code lists, `all` first. */
export function compareBreakdowns(a: Breakdown, b: Breakdown): number {
  return breakdownNames.reduce((order, name) => order || codeOrder(name, a[name]) - codeOrder(name, b[name]), 0)
}

function codeOrder(name: BreakdownName, code: string): number {
  const codes: readonly string[] = breakdownCodes[name]
  return codes.indexOf(code)
}
