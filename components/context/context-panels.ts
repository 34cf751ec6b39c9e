import { toValueAxis } from '@/components/charts/value-axis'
import type { SpanMark, SpanPanel } from '@/lib/domain/chart'
import { type ContextPart, type ContextView, drawnParts, markPeriod } from '@/lib/domain/context-view'
import type { Indicator } from '@/lib/domain/indicator'
import type { Figure } from '@/lib/domain/observation'
import { record } from '@/lib/domain/record'
import { formatDate } from '@/lib/format/date'
import { formatName } from '@/lib/format/names'
import { figureHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatUnit } from '@/lib/format/unit'
import { formatFigure, formatFigurePeriod } from './context-format'

type PanelOptions = {
  readonly indicator: Indicator
  readonly reach: { readonly from: string; readonly to: string }
  readonly t: Translator
  readonly locale: string
}

/** One panel a kind of period: running totals, months and single days are never drawn together. */
export function toContextPanels(view: ContextView, options: PanelOptions): SpanPanel[] {
  return drawnParts(view).map((part) => toPanel(part, options))
}

function toPanel(part: ContextPart, { indicator, reach, t, locale }: PanelOptions): SpanPanel {
  return {
    id: `${indicator.id}-${part.kind}`,
    title: panelTitle(part, indicator, t, locale),
    heading: formatName(indicator, locale),
    tone: 'context',
    marks: part.figures.map((figure) => toMark(figure, part, { indicator, reach, t, locale })),
    ...reach,
    axis: toValueAxis(
      'linear',
      part.figures.map(({ value }) => value),
    ),
    suffix: '',
    breaks: [],
  }
}

function panelTitle({ kind }: ContextPart, { unit }: Indicator, t: Translator, locale: string): string {
  const name = formatUnit(unit, t)
  return t(`context.part.${kind}`, { unit: name.charAt(0).toUpperCase() + name.slice(1), start: formatDate(record.startDay, locale) })
}

function toMark(figure: Figure, { kind }: ContextPart, { indicator, t, locale }: PanelOptions): SpanMark {
  return {
    id: figure.figureId,
    href: figureHref(figure.figureId, locale),
    ...markPeriod(kind, figure.period),
    value: figure.value,
    isHollow: false,
    label: formatFigure(figure, indicator, t, locale),
    text: t('context.mark', {
      period: formatFigurePeriod(figure, kind, locale),
      value: formatFigure(figure, indicator, t, locale),
      published: formatDate(figure.publishedOn, locale),
    }),
  }
}
