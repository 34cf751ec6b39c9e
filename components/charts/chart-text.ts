import type { ChartDrawing, MonthPanel, SpanPanel } from '@/lib/domain/chart'
import { formatMonth } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'
import { countRecent } from './month-drawing'

/** A month panel in words, built from its data: what, when, highest, lowest, latest, and what is missing. */
export function monthPanelText(panel: MonthPanel, t: Translator, locale: string): string {
  const text = drawingText({ kind: 'month', panel }, t, locale)
  return panel.bars.length === 0 ? text : `${text} ${t('charts.altTable')}`
}

/** A span panel in words, with its breaks: across one, no value is called the highest or the lowest. */
export function spanPanelText(panel: SpanPanel, t: Translator, locale: string): string {
  return `${drawingText({ kind: 'span', panel }, t, locale)} ${t('charts.altTable')}`
}

/** The same of a drawing that stands alone, without a table beside it. */
export function drawingText(drawing: ChartDrawing, t: Translator, locale: string): string {
  return (drawing.kind === 'month' ? monthParts(drawing.panel, t, locale) : spanParts(drawing.panel, t, locale)).join(' ')
}

/** The title of a panel, with what it is of where others have the same title: `Drones: Killed, verified persons per month`. */
export function panelName({ heading, title }: MonthPanel | SpanPanel): string {
  return heading ? `${heading}: ${title}` : title
}

function monthParts(panel: MonthPanel, t: Translator, locale: string): string[] {
  const months = panel.bars.map(({ month }) => month)
  if (months.length === 0) return [`${withoutStop(panel.title)}.`, t('charts.altNothing')]
  const values = panel.bars.flatMap(({ value, text }) => (value === null ? [] : [{ value, text }]))
  const unpublished = panel.bars.filter(({ gap }) => gap === 'not-published').length
  const recent = countRecent(panel)
  const unsplit = panel.bars.filter(({ gap }) => gap === 'not-split').length
  return [
    t(panel.axis.kind === 'log' ? 'charts.monthAltLog' : 'charts.monthAlt', {
      title: panel.title,
      count: months.length,
      range: monthRange(months[0], months.at(-1), locale),
    }),
    ...extremes(values, t),
    ...(unpublished > 0 ? [t('charts.altNotPublished', { count: unpublished })] : []),
    ...(unsplit > 0 ? [t('charts.altNotSplit', { count: unsplit })] : []),
    ...(recent > 0 ? [t('charts.altRecent', { count: recent })] : []),
  ]
}

function spanParts(panel: SpanPanel, t: Translator, locale: string): string[] {
  return [
    t('charts.spanAlt', { title: panel.title, count: panel.marks.length, range: monthRange(panel.from, panel.to, locale) }),
    ...(panel.breaks.length > 0 ? latest(panel.marks, t) : extremes(panel.marks, t)),
    ...panel.breaks.map(({ text }) => t('charts.altBreak', { text: withoutStop(text) })),
  ]
}

type Worded = { readonly value: number; readonly text: string }

function extremes(values: readonly Worded[], t: Translator): string[] {
  if (values.length < 2) return latest(values, t)
  const numbers = values.map(({ value }) => value)
  return [
    t('charts.altHighest', { text: everyText(values, Math.max(...numbers), t) }),
    t('charts.altLowest', { text: everyText(values, Math.min(...numbers), t) }),
    ...latest(values, t),
  ]
}

function latest(values: readonly Worded[], t: Translator): string[] {
  const last = values.at(-1)
  if (!last) return [t('charts.altNothing')]
  return [t(values.length === 1 ? 'charts.altOnly' : 'charts.altLatest', { text: withoutStop(last.text) })]
}

/** Several values can share an extreme: a few are named, more are counted. */
function everyText(values: readonly Worded[], extreme: number, t: Translator): string {
  const texts = values.filter(({ value }) => value === extreme).map(({ text }) => withoutStop(text))
  const [first = '', ...others] = texts
  if (others.length > 2) return t('charts.altAlsoCount', { text: first, count: others.length })
  return texts.reduce((text, other) => t('charts.altAlso', { text, other }))
}

/** `November 2025 – January 2026`, or one month. */
export function monthRange(from: string | undefined, to: string | undefined, locale: string): string {
  if (!from || !to) return ''
  return from === to ? formatMonth(from, locale) : `${formatMonth(from, locale)} – ${formatMonth(to, locale)}`
}

function withoutStop(text: string): string {
  return text.replace(/\.\s*$/, '')
}
