import { formatCell } from '@/components/casualties/format-cell'
import { indicatorTone } from '@/components/charts/indicator-tone'
import { toValueAxis } from '@/components/charts/value-axis'
import type { SpanMark, SpanPanel } from '@/lib/domain/chart'
import { compareText, lastDay, monthOf } from '@/lib/domain/date'
import type { Ladder, Rung } from '@/lib/domain/ladder'
import { formatDate } from '@/lib/format/date'
import { figureHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatNumber } from '@/lib/format/value'
import { formatDifference } from './format-difference'

type PanelTexts = { readonly title: string; readonly t: Translator; readonly locale: string }

/**
 * A ladder over the time of publication: each value spans the days on which it counted, one that never did is a hollow
 * mark of one day. The value that counts comes last. Null for a single step, which has nothing to compare.
 */
export function toLadderPanel({ series, steps, until }: Ladder, { title, t, locale }: PanelTexts): SpanPanel | null {
  const [first] = steps
  if (!first || steps.length < 2) return null
  const rungs = steps.flat()
  return {
    id: `ladder-${first[0].cell.figureId}`,
    title,
    tone: indicatorTone(series.indicator),
    marks: rungs.map((rung) => toMark(rung, t, locale)).sort((a, b) => compareText(a.end, b.end) || compareText(b.start, a.start)),
    from: monthOf(first[0].cell.publishedOn),
    to: monthOf(until),
    axis: toValueAxis(
      'linear',
      rungs.map(({ cell }) => cell.value),
    ),
    suffix: first[0].cell.unit === 'percent' ? '\u202f%' : '',
    breaks: [],
  }
}

function toMark(rung: Rung, t: Translator, locale: string): SpanMark {
  const { cell, counted } = rung
  const day = lastDay(cell.publishedOn)
  return {
    id: cell.figureId,
    href: figureHref(cell.figureId, locale),
    start: counted?.start ?? day,
    end: counted?.end ?? day,
    value: cell.value,
    isHollow: counted === null,
    label: formatNumber(cell.value, locale),
    text: t('ladder.mark', {
      published: formatDate(cell.publishedOn, locale),
      value: formatCell(cell, t, locale),
      change: formatDifference(rung, t, locale),
    }),
  }
}
