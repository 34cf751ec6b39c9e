import { indicatorTone } from '@/components/charts/indicator-tone'
import {
  type BreakdownRow,
  breakdownKey,
  type CasualtiesAxes,
  type CasualtiesView,
  compareBreakdowns,
  type FigureCell,
  isTotal,
  type MonthRows,
} from '@/lib/domain/casualties-view'
import type { MonthBar, MonthPanel, ValueAxis } from '@/lib/domain/chart'
import { type Breakdown, casualtyIndicators, type Split, unsplit } from '@/lib/domain/codes'
import { monthPeriod } from '@/lib/domain/period'
import { record } from '@/lib/domain/record'
import { formatBreakdown } from '@/lib/format/breakdown'
import { formatDate, formatPeriod } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'
import { formatNumber } from '@/lib/format/value'
import { type CasualtyIndicator, formatCell } from './format-cell'

/** The panels of one breakdown, one an indicator. */
export type PanelGroup = { readonly key: string; readonly title: string; readonly panels: readonly MonthPanel[] }

/** `split`: which texts say that a month was not published that way; `recentFrom`: first month to be marked as recent. */
type Texts = {
  readonly t: Translator
  readonly locale: string
  readonly split: Split | 'other'
  readonly recentFrom: string | null
  readonly axes: CasualtiesAxes
  /** Are values first published drawn? They are unless a reader hides them. */
  readonly hasTicks?: boolean
}

/**
 * The view as panels of bars: the totals first, then each breakdown, then what the documents leave unclassified.
 * Parts of one indicator share a scale; splits are never stacked, since they overlap and leave people out. A part
 * with too few values to compare has no panel: its values stand in the table.
 */
export function toPanelGroups(view: CasualtiesView, texts: Texts): PanelGroup[] {
  const breakdowns = listBreakdowns(view)
  const parts = breakdowns.filter((breakdown) => !isTotal(breakdown))
  const totals = breakdowns.filter(isTotal).map((breakdown) => toGroup(view, breakdown, texts))
  const groups = [...totals, ...parts.map((breakdown) => toGroup(view, breakdown, texts)), ...remainderGroup(view, parts, texts)]
  if (parts.length === 0) return groups
  return groups
    .map((group) => ({ ...group, panels: group.panels.filter(isWorthDrawing).map((panel) => ({ ...panel, heading: group.title })) }))
    .filter(({ panels }) => panels.length > 0)
}

/** Fewer bars than this say nothing that the table does not. */
const leastValues = 3

function isWorthDrawing({ bars }: MonthPanel): boolean {
  return bars.filter(({ value }) => value !== null).length >= leastValues
}

/** Panels of what is not split, one for each indicator, even where nothing was published of it. */
export function toTotalPanels(
  view: CasualtiesView,
  indicators: readonly CasualtyIndicator[],
  texts: Omit<Texts, 'split'>,
): readonly MonthPanel[] {
  return toPanels(view, unsplit, indicators, { ...texts, split: 'other' })
}

function toGroup(view: CasualtiesView, breakdown: Breakdown, texts: Texts): PanelGroup {
  const key = breakdownKey(breakdown)
  const rows = view.months.map((month) => rowOf(month, key))
  const indicators = casualtyIndicators.filter((indicator) => rows.some((row) => shownCell(row, indicator)))
  return { key, title: formatBreakdown(breakdown, texts.t), panels: toPanels(view, breakdown, indicators, texts) }
}

function toPanels(view: CasualtiesView, breakdown: Breakdown, indicators: readonly CasualtyIndicator[], texts: Texts): MonthPanel[] {
  const key = breakdownKey(breakdown)
  const group = isTotal(breakdown) ? 'total' : 'parts'
  return indicators.map((indicator) => {
    const bars = view.months.map((month) => toBar(month, shownCell(rowOf(month, key), indicator), breakdown, texts))
    return toPanel({ id: `${key}-${indicator}`, bars, axis: texts.axes[indicator][group] }, indicator, texts)
  })
}

type Drawn = { readonly id: string; readonly bars: readonly MonthBar[]; readonly axis: ValueAxis }

function toPanel(drawn: Drawn, indicator: CasualtyIndicator, { t, recentFrom }: Texts): MonthPanel {
  const tone = indicatorTone(indicator)
  return { ...drawn, title: t(`casualties.panel.${indicator}`), tone, recentFrom: tone === 'share' ? null : recentFrom }
}

function toBar(month: MonthRows, cell: FigureCell | undefined, breakdown: Breakdown, texts: Texts): MonthBar {
  const { t, locale, split, hasTicks = true } = texts
  const name = monthName(month.month, locale)
  const page = month.total || month.parts.length > 0 ? { href: `/${locale}/casualties/${month.month}` } : {}
  if (cell) {
    // Shares say of what they are one: too long for a bar.
    const label = cell.unit === 'percent' ? undefined : formatCell(cell, t, locale)
    const text = barText(name, cell, texts)
    return { month: month.month, value: cell.value, gap: null, first: hasTicks ? (cell.first?.value ?? null) : null, label, text, ...page }
  }
  const isUnsplit = !isTotal(breakdown) && month.parts.length === 0 && month.total !== null
  const text = isUnsplit ? t(`casualties.barNotSplit.${split}`, { month: name }) : t('casualties.barNone', { month: name })
  return { month: month.month, value: null, gap: isUnsplit ? 'not-split' : 'not-published', first: null, text, ...page }
}

function barText(month: string, cell: FigureCell, { t, locale }: Texts): string {
  const published = formatDate(cell.publishedOn, locale)
  const value = formatCell(cell, t, locale)
  const first = cell.first && formatCell({ ...cell, ...cell.first }, t, locale)
  const text =
    first === null ? t('casualties.bar', { month, value, published }) : t('casualties.barFirst', { month, value, published, first })
  if (cell.conflicts.length === 0) return text
  const values = cell.conflicts.map((rival) => formatCell({ ...cell, ...rival }, t, locale)).join(', ')
  return t('casualties.barConflict', { text, values })
}

function remainderGroup(view: CasualtiesView, parts: readonly Breakdown[], texts: Texts): PanelGroup[] {
  const { t, locale, split } = texts
  const indicators = casualtyIndicators.filter((indicator) =>
    view.months.some(({ remainders }) => remainders.some((rest) => rest.indicator === indicator)),
  )
  if (parts.length === 0 || indicators.length === 0) return []
  const panels = indicators.map((indicator) => {
    const bars = view.months.map(({ month, remainders }): MonthBar => {
      const rest = remainders.find((candidate) => candidate.indicator === indicator)
      const name = monthName(month, locale)
      const href = `/${locale}/casualties/${month}`
      if (!rest)
        return { month, value: null, gap: 'not-published', first: null, text: t('casualties.barNoRemainder', { month: name }), href }
      return {
        month,
        value: rest.value,
        gap: null,
        first: null,
        text: t('casualties.barRemainder', { month: name, value: formatNumber(rest.value, locale) }),
        href,
      }
    })
    return {
      ...toPanel({ id: `remainder-${indicator}`, bars, axis: texts.axes[indicator].parts }, indicator, texts),
      title: t('casualties.panelRemainder', { indicator: t(`casualties.indicator.${indicator}`) }),
      recentFrom: null,
    }
  })
  return [{ key: 'remainder', title: t(`casualties.remainder.${split}`), panels }]
}

/** Every breakdown that some month has, in the order of the code lists. */
function listBreakdowns(view: CasualtiesView): Breakdown[] {
  const rows = view.months.flatMap(({ total, parts }) => (total ? [total, ...parts] : parts))
  const byKey = new Map(rows.map(({ breakdown }) => [breakdownKey(breakdown), breakdown]))
  return [...byKey.values()].sort(compareBreakdowns)
}

function rowOf({ total, parts }: MonthRows, key: string): BreakdownRow | undefined {
  return [...(total ? [total] : []), ...parts].find(({ breakdown }) => breakdownKey(breakdown) === key)
}

/** One value a bar: of several vintages the one that counts, and where only the first are asked for, that one. */
function shownCell(row: BreakdownRow | undefined, indicator: string): FigureCell | undefined {
  const cells = row?.cells.filter((cell) => cell.indicator === indicator) ?? []
  return cells.find((cell) => cell.isLatest) ?? cells[0]
}

/** `November 2025`; the record's first month with its days. */
function monthName(month: string, locale: string): string {
  return formatPeriod(monthPeriod(month, record.startDay), locale)
}
