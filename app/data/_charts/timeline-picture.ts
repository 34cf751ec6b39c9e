import { timelineTexts } from '@/components/timeline/timeline-texts'
import type { TimelineDay } from '@/lib/domain/timeline'
import { type Locale, translator } from '@/lib/format/catalogue'
import { getTimelineCodes } from '@/lib/queries/timeline-view'
import { emptyReach } from '@/lib/query/explorer-query'
import { toPageSearch } from '@/lib/query/page-query'
import { parseTimelineQuery, timelineSearch } from '@/lib/query/timeline-query'
import { readTimeline } from '../../[locale]/timeline/_answer/timeline-answer'
import type { Picture } from './picture'

/** The panels of the timeline. Throws BadRequest. */
export async function timelinePicture(search: string, locale: Locale): Promise<Picture> {
  // Strictly first: the page itself would show its default.
  parseTimelineQuery(search, await getTimelineCodes(), emptyReach)
  const { query, timeline } = await readTimeline(toPageSearch(search), locale)
  const { panels, days, notes, sources } = timeline
  return {
    locale,
    ...timelineTexts(timeline, query, translator(locale), locale),
    sections: sources.length === 0 ? [] : [{ kind: 'panels', title: null, drawings: panels.map(({ drawing }) => drawing) }],
    isOneAxis: true,
    days: days.map(({ day }) => day),
    notes: [...days.map(dayText), ...notes],
    producers: [...new Set(timeline.columns.map(({ producer }) => producer))],
    sources,
    asOf: query.asOf,
    page: `/${locale}/timeline?${timelineSearch(query)}`,
  }
}

/** `19 November 2025, Ternopil oblast: killed at least 38, injured 99 verified.` */
function dayText({ name, place, figures, breakdown }: TimelineDay): string {
  return `${name}, ${place}: ${figures.map(({ indicator, value }) => `${indicator} ${value.text}`).join(', ')}. ${breakdown}.`
}
