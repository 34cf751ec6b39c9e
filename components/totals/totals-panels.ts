import { formatCell } from '@/components/casualties/format-cell'
import { indicatorTone } from '@/components/charts/indicator-tone'
import { toValueAxis } from '@/components/charts/value-axis'
import { type FigureCell, isTotal } from '@/lib/domain/casualties-view'
import type { SpanMark, SpanPanel } from '@/lib/domain/chart'
import { markPeriod } from '@/lib/domain/context-view'
import { earlier, later, monthOf } from '@/lib/domain/date'
import type { TotalKind, TotalRow, TotalsView } from '@/lib/domain/totals-view'
import { formatDate } from '@/lib/format/date'
import { figureHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatTotalPeriod } from './totals-format'

/** The counts that are drawn, in this order. */
const drawn = ['civilians-killed', 'civilians-injured', 'civilian-casualties'] as const
type DrawnIndicator = (typeof drawn)[number]

/** One value alone is a sentence, not a chart. */
const leastPeriods = 2

type Texts = { readonly t: Translator; readonly locale: string }

/**
 * The totals of one kind as panels of marks, one an indicator, over one time axis. Only what is not split is drawn:
 * parts stand in the table. A running total stands at the end of its period.
 */
export function toTotalsPanels(view: TotalsView, texts: Texts): SpanPanel[] {
  const rows = view.rows.filter(({ breakdown }) => view.kind !== 'day' && isTotal(breakdown)).toReversed()
  const shown = drawn
    .map((indicator) => ({ indicator, rows: rows.filter((row) => row.cells.some((cell) => cell.indicator === indicator)) }))
    .filter((panel) => panel.rows.length >= leastPeriods)
  const axis = toAxis(
    shown.flatMap((panel) => panel.rows),
    view.kind,
  )
  if (!axis) return []
  return shown.map((panel) => toPanel(panel.indicator, panel.rows, view.kind, axis, texts))
}

type Axis = Pick<SpanPanel, 'from' | 'to'>

function toAxis(rows: readonly TotalRow[], kind: TotalKind): Axis | null {
  return rows
    .map(({ period }) => markPeriod(kind === 'cumulative' ? kind : 'other', period))
    .reduce<Axis | null>(
      (axis, { start, end }) => ({
        from: axis ? earlier(axis.from, monthOf(start)) : monthOf(start),
        to: axis ? later(axis.to, monthOf(end)) : monthOf(end),
      }),
      null,
    )
}

function toPanel(indicator: DrawnIndicator, rows: readonly TotalRow[], kind: TotalKind, axis: Axis, texts: Texts): SpanPanel {
  const marks = rows.flatMap((row) => toMarks(row, indicator, kind, texts))
  return {
    id: `${kind}-${indicator}`,
    title: texts.t(`totals.panel.${indicator}`),
    heading: texts.t(`totals.kind.${kind}`),
    tone: indicatorTone(indicator),
    marks,
    ...axis,
    axis: toValueAxis(
      'linear',
      marks.flatMap(({ value, first }) => [value, first ?? 0]),
    ),
    suffix: '',
    breaks: [],
  }
}

/** Documents that disagree have a mark each; the value that counts comes last, so that it is the panel's newest. */
function toMarks(row: TotalRow, indicator: DrawnIndicator, kind: TotalKind, texts: Texts): SpanMark[] {
  const cell = row.cells.find((candidate) => candidate.indicator === indicator)
  if (!cell) return []
  const rivals = cell.conflicts.map((rival) => ({ ...cell, ...rival, first: null }))
  return [...rivals, cell].map((value) => ({
    id: value.figureId,
    href: figureHref(value.figureId, texts.locale),
    ...markPeriod(kind === 'cumulative' ? kind : 'other', row.period),
    value: value.value,
    first: value.first?.value ?? null,
    isHollow: false,
    label: formatCell(value, texts.t, texts.locale),
    text: markText(value, row, kind, texts),
  }))
}

function markText(cell: FigureCell, { period }: TotalRow, kind: TotalKind, { t, locale }: Texts): string {
  return t(cell.first ? 'totals.markFirst' : 'totals.mark', {
    period: formatTotalPeriod(period, kind, locale),
    value: formatCell(cell, t, locale),
    published: formatDate(cell.publishedOn, locale),
    first: cell.first ? formatCell({ ...cell, ...cell.first }, t, locale) : '',
  })
}
