import { findRecentFrom } from '@/components/casualties/explorer-chart'
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
import { type Freeze, timelineEmbed } from '@/lib/query/embed-query'
import { emptyReach } from '@/lib/query/explorer-query'
import { type PageSearch, readPageQuery } from '@/lib/query/page-query'
import { parseTimelineQuery, type TimelineQuery, timelineParameters, timelineSearch } from '@/lib/query/timeline-query'

/** What the timeline shows for the search params of its address, and the addresses of its chart for other sites. */
export async function getTimelineAnswer(search: PageSearch, locale: Locale): Promise<TimelineAnswer> {
  const shown = await readTimeline(search, locale)
  const { query, reach } = shown
  const options = { asOf: query.asOf, recentFrom: await findRecentMonths(query), locale }
  return { ...shown, embed: await findEmbedAddresses(timelineEmbed(query, reach), timelineValues(query), options) }
}

/** The same for a chart alone. `freeze`: what a frozen one keeps to. */
export async function readTimeline(
  search: PageSearch,
  locale: Locale,
  freeze: Freeze | null = null,
): Promise<Omit<TimelineAnswer, 'embed'>> {
  const codes = await getTimelineCodes()
  const parameters = timelineParameters(codes)
  const whole = (await findTimelineReach(null)) ?? emptyReach
  const asOf = readPageQuery(search, parameters, (text) => parseTimelineQuery(text, codes, whole)).query.asOf
  const known = (asOf && (await findTimelineReach(asOf))) || whole
  const { query: asked, problem } = readPageQuery(search, parameters, (text) => parseTimelineQuery(text, codes, known))
  const query = { ...(await upToLastDay(asked)), ...(freeze?.documents && { documents: freeze.documents }) }
  const recentFrom = freeze ? freeze.recentFrom : await findRecentMonths(query)
  const key = `timeline ${locale} ${timelineSearch(query)} ${query.documents} ${recentFrom}`
  return {
    query,
    timeline: await remember(key, () => tellTimeline(query, recentFrom, locale)),
    reach: whole,
    problem: problem && formatProblem(problem, translator(locale)),
  }
}

/** Where the recent months begin: the timeline draws the newest values. */
async function findRecentMonths({ asOf }: TimelineQuery): Promise<string | null> {
  return findRecentFrom({ vintage: 'latest' }, await getCompleteness(asOf))
}

/** The query's view in words. */
async function tellTimeline(query: TimelineQuery, recentFrom: string | null, locale: Locale): Promise<Timeline> {
  const [view, dictionary, waves, pages] = await Promise.all([getTimelineView(query), getDictionary(), listWaves(), findReach(null)])
  return toTimeline(view, {
    ...dictionary,
    populations: findPopulationBreaks(waves),
    recentFrom,
    asOf: query.asOf,
    pages,
    t: translator(locale),
    locale,
  })
}
