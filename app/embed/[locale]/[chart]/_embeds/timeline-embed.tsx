import { getTimelineAnswer } from '@/app/[locale]/timeline/_answer/timeline-answer'
import { EmbedTimeline } from '@/components/embed/embed-timeline'
import { timelineTexts } from '@/components/timeline/timeline-texts'
import { pickMessages, translator } from '@/lib/format/catalogue'
import type { ChartValues } from '@/lib/queries/newer-values'
import { findTimelineReach } from '@/lib/queries/timeline-view'
import { timelineEmbed, toNewestQuery } from '@/lib/query/embed-query'
import { type TimelineQuery, timelineFiles } from '@/lib/query/timeline-query'
import type { Embed, EmbedRequest } from './embed'

/** The panels of the timeline. */
export async function getTimelineEmbed({ search, locale }: EmbedRequest): Promise<Embed> {
  const t = translator(locale)
  const { query, timeline, reach, problem } = await getTimelineAnswer(search, locale)
  const known = (await findTimelineReach(query.asOf)) ?? reach
  return {
    ...timelineTexts(timeline, query, t, locale),
    chart:
      timeline.sources.length === 0 ? null : (
        <EmbedTimeline timeline={timeline} messages={pickMessages(locale, ['charts', 'timeline'])} locale={locale} />
      ),
    sources: timeline.sources,
    asOf: query.asOf,
    problem,
    page: `/${locale}/timeline`,
    tableId: 'timeline-table',
    searches: timelineEmbed(query, known, query.asOf ?? ''),
    shown: toValues(query),
    newest: toValues(toNewestQuery(query, known, reach)),
  }
}

/** The single days are lines without a number. */
function toValues(query: TimelineQuery): ChartValues {
  const { casualties, shares, context } = timelineFiles(query)
  return { figures: [casualties, ...(context ? [context] : [])], shares, answers: query.answers }
}
