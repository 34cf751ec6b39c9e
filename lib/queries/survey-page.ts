import 'server-only'
import type { Question, Wave } from '@/lib/domain/answer-share'
import type { LeftOutWave } from '@/lib/domain/survey-choice'
import type { SurveyView } from '@/lib/domain/survey-view'
import type { SurveyPageQuery } from '@/lib/query/survey-page-query'
import { listWaves } from './questions'
import { getSurveyQuestion, type SurveyQuestion } from './survey-question'

/** What a question's page shows. */
export type SurveyPage = SurveyQuestion & {
  /** As shown: in the view of one wave it names that wave and its other releases. */
  readonly query: SurveyPageQuery
  /** Those among which one can be chosen, newest first; other releases of a fieldwork belong to the last one. */
  readonly waves: readonly Wave[]
  /** Is a wave shown because the address names it, or another release of its fieldwork? */
  readonly isChosen: boolean
  /** Waves that the address names and the view of one wave does not show, so that the page says so. */
  readonly leftOut: readonly LeftOutWave[]
}

/** The shares of the query; in the view of one wave those of the wave chosen, or of the newest where the months hold it not. */
export async function getSurveyPage(question: Question, query: SurveyPageQuery): Promise<SurveyPage> {
  const whole = await getSurveyQuestion(question, query.view === 'wave' ? { ...query, waves: null } : query)
  const waves = currentWaves(whole.view)
  const shown = waves.find(({ id }) => query.waves?.includes(id)) ?? findReplacing(whole.view, query) ?? whole.view.newest?.wave
  if (query.view !== 'wave' || !shown) return { ...whole, query, waves, isChosen: query.waves !== null, leftOut: [] }
  const releases = whole.view.rows.filter(({ wave, finalWave }) => (finalWave ?? wave).id === shown.id).map(({ wave }) => wave.id)
  const narrowed = { ...query, waves: [...new Set(releases)].sort() }
  return {
    ...(await getSurveyQuestion(question, narrowed)),
    query: narrowed,
    waves,
    isChosen: releases.some((id) => query.waves?.includes(id)),
    leftOut: (await listWaves())
      .filter(({ id }) => query.waves?.includes(id) && !releases.includes(id))
      .map((wave) => ({ wave, hasShares: whole.view.rows.some((row) => row.wave.id === wave.id) })),
  }
}

function currentWaves({ rows }: SurveyView): Wave[] {
  return [...new Map(rows.filter(({ finalWave }) => finalWave === null).map(({ wave }) => [wave.id, wave])).values()]
}

/** Of a chosen interim release: the final wave, which shows it too. */
function findReplacing({ rows }: SurveyView, { waves }: SurveyPageQuery): Wave | null {
  return rows.find(({ wave }) => waves?.includes(wave.id))?.finalWave ?? null
}
