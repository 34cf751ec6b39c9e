import { type FigureCell, toCell, viewSources } from '@/lib/domain/casualties-view'
import type { Indicator, Place } from '@/lib/domain/indicator'
import type { TimelineDay } from '@/lib/domain/timeline'
import type { TimelineEvent } from '@/lib/domain/timeline-view'
import { formatBreakdown, lowerFirst } from '@/lib/format/breakdown'
import { formatDate } from '@/lib/format/date'
import { formatPlace } from '@/lib/format/names'
import type { Translator } from '@/lib/format/translator'
import { countValue, timelineCounts } from './timeline-columns'

type DayOptions = {
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly places: ReadonlyMap<string, Place>
  readonly t: Translator
  readonly locale: string
}

/** The single days of the record in words. */
export function toTimelineDays(events: readonly TimelineEvent[], options: DayOptions): TimelineDay[] {
  return events.map((event) => toDay(event, options))
}

function toDay({ day, place, breakdown, figures }: TimelineEvent, { indicators, places, t, locale }: DayOptions): TimelineDay {
  const sources = viewSources(figures)
  const cells = figures.map((figure) => toCell(figure, indicators, null))
  const notes = cells.flatMap(({ note }) => (note ? [note] : []))
  return {
    day,
    name: formatDate(day, locale),
    place: formatPlace(places, place, locale),
    breakdown: formatBreakdown(breakdown, t),
    figures: cells.map((cell) => ({ indicator: countName(cell, t), value: countValue(cell, sources, t, locale) })),
    notes: [...new Set(notes)],
  }
}

function countName({ indicator }: FigureCell, t: Translator): string {
  const known = timelineCounts.find((code) => code === indicator)
  return known ? lowerFirst(t(`casualties.indicator.${known}`)) : indicator
}
