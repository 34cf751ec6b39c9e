import type { CasualtiesAxes, CasualtiesView } from '@/lib/domain/casualties-view'
import type { Completeness } from '@/lib/domain/completeness'
import type { EmbedAddresses } from '@/lib/query/embed-query'
import type { ExplorerQuery, Reach } from '@/lib/query/explorer-query'
import { type AnswerQuery, answerQuery } from './fetch-answer'

/** Everything that the explorer shows for one address. */
export type CasualtiesAnswer = {
  readonly query: ExplorerQuery
  readonly view: CasualtiesView
  /** Of the scale that the query asks for: the browser does not compute them. */
  readonly axes: CasualtiesAxes
  /** How far the record reaches. */
  readonly reach: Reach
  /** How months had grown, as known on the view's day. */
  readonly completeness: Completeness | null
  /** The first month that is marked as recent; null where none is. */
  readonly recentFrom: string | null
  /** Name of the place that the figures describe. */
  readonly place: string
  /** The chart for other sites' pages; null without a record. */
  readonly embed: EmbedAddresses | null
  /** What was wrong with the address, where the default is shown instead. */
  readonly problem: string | null
}

/** The explorer's data for the search part of its address, without `?`. */
export function casualtiesQuery(locale: string, search: string): AnswerQuery<CasualtiesAnswer> {
  return answerQuery(`/${locale}/casualties/view.json`, search)
}
