import 'server-only'
import type { AnswerShare, Question, RespondentGroup, Wave } from '@/lib/domain/answer-share'
import { compareText } from '@/lib/domain/date'
import { findPopulationBreaks } from '@/lib/domain/population-break'
import { findSoleReport, type SoleReport, toSurveyView } from '@/lib/domain/survey-view'
import { chooseWaves } from '@/lib/domain/wave-choice'
import { compareWaves, type WaveComparison } from '@/lib/domain/wave-comparison'
import type { CompareQuery } from '@/lib/query/compare-query'
import { everyShare } from '@/lib/query/shares-query'
import { listAnswerShares } from './answer-shares'
import { listMargins, listWaves } from './questions'

/** Every share of a question known on a day, with the waves and groups that it can be compared in. */
export type ComparableShares = {
  readonly shares: readonly AnswerShare[]
  /** Newest fieldwork first. */
  readonly waves: readonly Wave[]
  /** All respondents first, then by id. */
  readonly groups: readonly RespondentGroup[]
}

/** What can be compared of a question on `asOf`. */
export async function listComparable(questionId: string, asOf: string | null): Promise<ComparableShares> {
  const shares = await listAnswerShares({ ...everyShare(asOf), questions: [questionId] })
  const groups = [...new Map(shares.map(({ group }) => [group.id, group])).values()]
  return {
    shares,
    waves: [...new Map(shares.map(({ wave }) => [wave.id, wave])).values()].toReversed(),
    groups: groups.toSorted((a, b) => Number(b.id === 'all') - Number(a.id === 'all') || compareText(a.id, b.id)),
  }
}

/** Two waves of a question beside each other. */
export type QuestionComparison = {
  readonly comparison: WaveComparison
  /** The press report that the newest waves rest on alone, where one of the two is among them. */
  readonly soleReport: SoleReport | null
}

/**
 * The waves that a query names or, where it leaves the choice, the newest two that may be compared. Null where the
 * question has no two waves with shares of the group.
 */
export async function findComparison(
  question: Question,
  { shares, groups, waves }: ComparableShares,
  query: CompareQuery,
): Promise<QuestionComparison | null> {
  const group = groups.find(({ id }) => id === query.group) ?? groups[0]
  if (!group) return null
  const [margins, everyWave] = await Promise.all([listMargins(), listWaves()])
  const populations = findPopulationBreaks(everyWave)
  const view = toSurveyView(
    question,
    shares.filter((share) => share.group.id === group.id),
    margins,
  )
  const named = [query.first, query.second].map((id) => waves.find((wave) => wave.id === id) ?? null)
  const chosen = chooseWaves(question, view.rows, { named, populations })
  if (!chosen) return null
  const soleReport = findSoleReport(view)
  return {
    comparison: compareWaves({ question, waves: chosen, group, shares, margins, populations }),
    soleReport: soleReport?.waves.some(({ id }) => chosen.some((wave) => wave.id === id)) ? soleReport : null,
  }
}
