import { toTimeline } from '@/components/timeline/to-timeline'
import type { TimelineAnswer } from '@/lib/client/timeline-query'
import { findPopulationBreaks } from '@/lib/domain/population-break'
import type { Timeline } from '@/lib/domain/timeline'
import { type Locale, translator } from '@/lib/format/catalogue'
import { formatProblem } from '@/lib/format/problem'
import { findReach } from '@/lib/queries/casualties-view'
import { getCompleteness } from '@/lib/queries/completeness'
import { getDictionary } from '@/lib/queries/dictionary'
import { findEmbedAddresses } from '@/lib/queries/frozen-address'
import { upToLastDay } from '@/lib/queries/publication-days'
import { listWaves } from '@/lib/queries/questions'
import { remember } from '@/lib/queries/remember'
import { findTimelineReach, getTimelineCodes, getTimelineView } from '@/lib/queries/timeline-view'
import { timelineValues } from '@/lib/query/chart-values'
import { timelineEmbed } from '@/lib/query/embed-query'
import { emptyReach } from '@/lib/query/explorer-query'
import { type PageSearch, readPageQuery } from '@/lib/query/page-query'
import { parseTimelineQuery, type TimelineQuery, timelineParameters, timelineSearch } from '@/lib/query/timeline-query'

/** What the timeline shows for the search params of its address. `documents`: those that a frozen chart keeps to. */
export async function getTimelineAnswer(search: PageSearch, locale: Locale, documents?: readonly string[]): Promise<TimelineAnswer> {
  const codes = await getTimelineCodes()
  const parameters = timelineParameters(codes)
  const whole = (await findTimelineReach(null)) ?? emptyReach
  const asOf = readPageQuery(search, parameters, (text) => parseTimelineQuery(text, codes, whole)).query.asOf
  const known = (asOf && (await findTimelineReach(asOf))) || whole
  const { query: asked, problem } = readPageQuery(search, parameters, (text) => parseTimelineQuery(text, codes, known))
  const query = { ...(await upToLastDay(asked)), ...(documents && { documents }) }
  const timeline = await remember(`timeline ${locale} ${timelineSearch(query)} ${documents}`, () => readTimeline(query, locale))
  return {
    query,
    timeline,
    reach: whole,
    embed: await findEmbedAddresses(timelineEmbed(query, whole), timelineValues(query), { asOf: query.asOf, locale }),
    problem: problem && formatProblem(problem, translator(locale)),
  }
}

/** The query's view in words. */
async function readTimeline(query: TimelineQuery, locale: Locale): Promise<Timeline> {
  const [view, dictionary, completeness, waves, pages] = await Promise.all([
    getTimelineView(query),
    getDictionary(),
    getCompleteness(query.asOf),
    listWaves(),
    findReach(null),
  ])
  return toTimeline(view, {
    ...dictionary,
    populations: findPopulationBreaks(waves),
    recentFrom: completeness?.isObserved ? completeness.recentFrom : null,
    asOf: query.asOf,
    pages,
    t: translator(locale),
    locale,
  })
}
