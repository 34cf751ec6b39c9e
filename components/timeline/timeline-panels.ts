import { toCasualtiesAxes } from '@/components/casualties/casualties-axes'
import { toTotalPanels } from '@/components/casualties/casualties-panels'
import { toContextPanels } from '@/components/context/context-panels'
import { toSharePanels } from '@/components/surveys/share-panels'
import type { SpanPanel, ValueAxis } from '@/lib/domain/chart'
import { earlier, firstDay, lastDay, later } from '@/lib/domain/date'
import type { PopulationBreak } from '@/lib/domain/population-break'
import type { TimelinePanel } from '@/lib/domain/timeline'
import type { AnswerColumn, IndicatorColumn, TimelineView } from '@/lib/domain/timeline-view'
import { formatName } from '@/lib/format/names'
import { formatPublisherName } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { answerCode, answerProducer, answerTitle } from './answer-words'
import { timelineCounts } from './timeline-columns'

type PanelOptions = {
  /** Of every publisher. */
  readonly populations: readonly PopulationBreak[]
  /** The first month to be marked as recent. */
  readonly recentFrom: string | null
  readonly countsProducer: string
  readonly t: Translator
  readonly locale: string
}

type Axis = { readonly from: string; readonly to: string }

/** The panels of the view over its months, one below the other: each has its own scale, and one producer. */
export function toTimelinePanels(view: TimelineView, options: PanelOptions): TimelinePanel[] {
  const [from, to] = [view.months[0], view.months.at(-1)]
  if (!from || !to) return []
  const answers = view.answers.flatMap((column) => answerPanels(column, { from, to }, options))
  const tallest = answers.map(({ panel }) => panel.axis).toSorted((a, b) => topOf(b) - topOf(a))[0]
  return [
    ...countPanels(view, options),
    // Answers are all per cent: they share a scale, so that panels can be compared.
    ...answers.map(
      ({ columnId, panel }): TimelinePanel => ({ columnId, drawing: { kind: 'span', panel: { ...panel, axis: tallest ?? panel.axis } } }),
    ),
    ...view.indicators.flatMap((column) => indicatorPanels(column, { from, to }, options)),
  ]
}

function topOf({ ticks }: ValueAxis): number {
  return ticks.at(-1) ?? 0
}

function countPanels({ casualties }: TimelineView, { recentFrom, countsProducer, t, locale }: PanelOptions): TimelinePanel[] {
  return toTotalPanels(casualties, timelineCounts, {
    t,
    locale,
    recentFrom,
    axes: toCasualtiesAxes(casualties, 'linear'),
    hasTicks: true,
  }).map((panel, index) => ({
    columnId: timelineCounts[index] ?? panel.id,
    drawing: { kind: 'month', panel: { ...panel, title: t('timeline.panel', { title: panel.title, producer: countsProducer }) } },
  }))
}

function answerPanels(column: AnswerColumn, axis: Axis, { populations, t, locale }: PanelOptions) {
  const columnId = answerCode(column)
  const title = t('timeline.panelAnswer', { title: answerTitle(column, t, locale), producer: answerProducer(column, t) })
  return toSharePanels(column.survey, 'all', { question: column.question, populations, t, locale }, () => title).map((panel) => ({
    columnId,
    panel: { ...onAxis(panel, axis), id: `${columnId} ${panel.id}` },
  }))
}

function indicatorPanels({ indicator, view }: IndicatorColumn, axis: Axis, { t, locale }: PanelOptions): TimelinePanel[] {
  if (!view) return []
  const name = t('timeline.panel', { title: formatName(indicator, locale), producer: formatPublisherName(indicator.producer, t) })
  return toContextPanels(view, { indicator, reach: axis, t, locale }).map((panel) => ({
    columnId: indicator.id,
    drawing: { kind: 'span', panel: { ...onAxis(panel, axis), title: t('timeline.answer', { question: name, answer: panel.title }) } },
  }))
}

/** What begins before the axis or ends after it is drawn as far as the axis reaches; its text has all its days. */
function onAxis(panel: SpanPanel, axis: Axis): SpanPanel {
  const [first, last] = [firstDay(axis.from), lastDay(axis.to)]
  return {
    ...panel,
    ...axis,
    marks: panel.marks.map((mark) => ({ ...mark, start: later(mark.start, first), end: earlier(mark.end, last) })),
    breaks: panel.breaks
      .filter(({ day }) => day >= first && day <= last)
      .map(({ gap, ...rest }) => ({ ...rest, ...(gap && { gap: { from: later(gap.from, first), to: earlier(gap.to, last) } }) })),
  }
}
