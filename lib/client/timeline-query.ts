import type { Timeline } from '@/lib/domain/timeline'
import type { EmbedAddresses } from '@/lib/query/embed-query'
import type { Reach } from '@/lib/query/range'
import type { TimelineQuery } from '@/lib/query/timeline-query'
import { type AnswerQuery, answerQuery } from './fetch-answer'

/** Everything that the timeline shows for one address. */
export type TimelineAnswer = {
  readonly query: TimelineQuery
  readonly timeline: Timeline
  /** How far the record reaches. */
  readonly reach: Reach
  /** The chart for other sites' pages; null without a record. */
  readonly embed: EmbedAddresses | null
  /** What was wrong with the address, where the default is shown instead. */
  readonly problem: string | null
}

/** The timeline's data for the search part of its address, without `?`. */
export function timelineQuery(locale: string, search: string): AnswerQuery<TimelineAnswer> {
  return answerQuery(`/${locale}/timeline/view.json`, search)
}
