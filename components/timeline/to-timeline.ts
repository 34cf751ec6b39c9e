import { toViewSource, type ViewSource, viewSources } from '@/lib/domain/casualties-view'
import type { Indicator, Place } from '@/lib/domain/indicator'
import { monthPeriod } from '@/lib/domain/period'
import type { PopulationBreak } from '@/lib/domain/population-break'
import { record } from '@/lib/domain/record'
import type { Timeline } from '@/lib/domain/timeline'
import type { TimelineView } from '@/lib/domain/timeline-view'
import { formatPeriod } from '@/lib/format/date'
import { formatPlace } from '@/lib/format/names'
import { formatPublisherName } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { toNewestValues } from './newest-values'
import { timelineCounts, toTimelineColumns } from './timeline-columns'
import { toTimelineDays } from './timeline-days'
import { timelineNotes, timelineQuotes } from './timeline-notes'
import { toTimelinePanels } from './timeline-panels'

export type TimelineOptions = {
  /** Of every publisher. */
  readonly populations: readonly PopulationBreak[]
  readonly recentFrom: string | null
  /** The day as of which the view stands; null for the newest. */
  readonly asOf: string | null
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly places: ReadonlyMap<string, Place>
  /** First and last month that has a page of its own. */
  readonly pages: { readonly first: string; readonly last: string } | null
  readonly t: Translator
  readonly locale: string
}

/** The view in words: what the page shows, and what it asks for anew when the choice changes. */
export function toTimeline(view: TimelineView, options: TimelineOptions): Timeline {
  const { indicators, places, pages, asOf, t, locale } = options
  const countsProducer = formatPublisherName(indicators.get(timelineCounts[0])?.producer ?? '', t)
  return {
    months: view.months.map((month) => ({
      month,
      name: formatPeriod(monthPeriod(month, record.startDay), locale),
      hasPage: pages !== null && month >= pages.first && month <= pages.last,
    })),
    columns: toTimelineColumns(view, { countsProducer, asOf, t, locale }),
    panels: toTimelinePanels(view, { ...options, countsProducer }),
    days: toTimelineDays(view.events, options),
    newest: toNewestValues(view, { place: formatPlace(places, record.defaultPlace, locale), t, locale }),
    sources: listSources(view),
    notes: timelineNotes(view, options),
    quoted: timelineQuotes(view, options),
  }
}

/** The best document of every value, each once. */
function listSources({ casualties, answers, indicators, events }: TimelineView): ViewSource[] {
  const shares = answers.flatMap(({ survey }) => survey.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.shares)))
  const figures = [...indicators.flatMap(({ months }) => months.flat()), ...events.flatMap((event) => event.figures)]
  const sources = {
    ...casualties.sources,
    ...Object.fromEntries(shares.map(({ citations: [{ source }] }) => [source.id, toViewSource(source)])),
    ...viewSources(figures),
  }
  return Object.values(sources)
}
