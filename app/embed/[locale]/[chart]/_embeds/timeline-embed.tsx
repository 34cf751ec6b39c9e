import { readTimeline } from '@/app/[locale]/timeline/_answer/timeline-answer'
import { EmbedTimeline } from '@/components/embed/embed-timeline'
import { RecordWords } from '@/components/layout/record-words'
import { TimelineDayText } from '@/components/timeline/timeline-days-list'
import { timelineTexts } from '@/components/timeline/timeline-texts'
import { pickMessages, translator } from '@/lib/format/catalogue'
import { findTimelineReach } from '@/lib/queries/timeline-view'
import { timelineValues } from '@/lib/query/chart-values'
import { timelineEmbed, toNewestQuery } from '@/lib/query/embed-query'
import type { Embed, EmbedRequest } from './embed'

/** The panels of the timeline. */
export async function getTimelineEmbed({ search, freeze, locale }: EmbedRequest): Promise<Embed> {
  const t = translator(locale)
  const { query, timeline, reach, problem } = await readTimeline(search, locale, freeze)
  const known = (await findTimelineReach(query.asOf)) ?? reach
  // What a chart of opinion says in sight it does not say once more below.
  const deviation = t('surveys.notes.deviation')
  const isSurveyed = timeline.notes.includes(deviation)
  return {
    ...timelineTexts(timeline, query, t, locale),
    chart:
      timeline.sources.length === 0 ? null : (
        <EmbedTimeline timeline={timeline} messages={pickMessages(locale, ['charts', 'timeline'])} locale={locale} />
      ),
    caution: isSurveyed ? `${t('layout.minimum')} ${deviation}` : t('layout.minimum'),
    notes: [
      ...timeline.days.map((day) => <TimelineDayText key={`${day.day} ${day.place} ${day.breakdown}`} day={day} t={t} locale={locale} />),
      ...timeline.notes
        .filter((note) => note !== deviation)
        .map((note) => <RecordWords key={note} text={note} words={timeline.quoted} locale={locale} />),
    ],
    sources: timeline.sources,
    asOf: query.asOf,
    problem,
    page: `/${locale}/timeline`,
    tableId: 'timeline-table',
    searches: timelineEmbed(query, known),
    shown: timelineValues(query),
    newest: timelineValues(toNewestQuery(query, search, reach)),
  }
}
