import 'server-only'
import { database } from '@/lib/db/client'
import { type AnswerShare, chooseShares } from '@/lib/domain/answer-share'
import { groupBy } from '@/lib/domain/group-by'
import type { Figure } from '@/lib/domain/observation'
import { chooseVintage } from '@/lib/domain/vintage'
import { listPublishedShares } from './answer-shares'
import { getDictionary } from './dictionary'
import { listObservationsOfPeriods } from './observations'

/** A figure as the record stands, with the one that counts for its series and period. */
export type StandingFigure = { readonly figure: Figure; readonly latest: Figure }

/** A share as the record stands, with those of the final release that has replaced its own; none where it counts itself. */
export type StandingShare = { readonly share: AnswerShare; readonly finals: readonly AnswerShare[] }

/** The figures of these ids, at most a few hundred, in any order; unknown ids are left out. */
export async function listFiguresById(ids: readonly string[]): Promise<StandingFigure[]> {
  const wanted = new Set(ids)
  return (await listStandingFigures({ id: { in: [...wanted] } })).filter(({ figure }) => wanted.has(figure.figureId))
}

/** The figures of these indicators with one of these values, whatever their place, period and vintage. */
export async function listFiguresByValue(indicators: readonly string[], values: readonly number[]): Promise<StandingFigure[]> {
  const figures = await listStandingFigures({ value: { in: [...values] }, series: { indicatorId: { in: [...indicators] } } })
  return figures.filter(({ figure }) => values.includes(figure.value))
}

/** The figures of these indicators for periods that end on one of these days, whatever their place and vintage. */
export function listFiguresByPeriod(indicators: readonly string[], periodEnds: readonly string[]): Promise<StandingFigure[]> {
  return listStandingFigures({ periodEnd: { in: [...periodEnds] }, series: { indicatorId: { in: [...indicators] } } })
}

type ObservationWhere = NonNullable<Parameters<ReturnType<typeof database>['observation']['findMany']>[0]>['where']

/** Every figure of the series and periods that the observations belong to. */
async function listStandingFigures(where: ObservationWhere): Promise<StandingFigure[]> {
  const periods = await database().observation.findMany({ where, select: { seriesId: true, periodStart: true, periodEnd: true } })
  if (periods.length === 0) return []
  const { sources } = await getDictionary()
  const observations = await listObservationsOfPeriods(periods, sources)
  const ladders = groupBy(observations, ({ seriesId, period }) => `${seriesId} ${period.start} ${period.end}`)
  return [...ladders.values()].flatMap((ladder) => {
    const figures = chooseVintage(ladder, 'all', null)
    const latest = figures.find(({ isLatest }) => isLatest)
    return latest ? figures.map((figure) => ({ figure, latest })) : []
  })
}

/** The shares of these ids, at most a few hundred, in any order; unknown ids are left out. */
export async function listSharesById(ids: readonly string[]): Promise<StandingShare[]> {
  return withFinals(chooseShares(await listPublishedShares({ id: { in: [...ids] } }), null))
}

/** The shares of these waves with one of these percentages, whatever their question, answer and group. */
export async function listSharesByPercent(waves: readonly string[], percents: readonly number[]): Promise<StandingShare[]> {
  const shares = await listPublishedShares({ waveId: { in: [...waves] }, percent: { in: [...percents] } })
  return withFinals(chooseShares(shares, null))
}

/** The shares of these waves that answer one of these questions. */
export async function listSharesByQuestion(waves: readonly string[], questions: readonly string[]): Promise<StandingShare[]> {
  return withFinals(chooseShares(await listPublishedShares({ waveId: { in: [...waves] }, questionId: { in: [...questions] } }), null))
}

async function withFinals(shares: readonly AnswerShare[]): Promise<StandingShare[]> {
  const finalWaves = [...new Set(shares.flatMap(({ wave }) => wave.supersededBy ?? []))]
  const finals = finalWaves.length > 0 ? chooseShares(await listPublishedShares({ waveId: { in: finalWaves } }), null) : []
  const byAsked = groupBy(finals, (share) => askedKey(share, share.wave.id))
  return shares.map((share) => ({ share, finals: byAsked.get(askedKey(share, share.wave.supersededBy)) ?? [] }))
}

function askedKey({ question, answer, group }: AnswerShare, waveId: string | null): string {
  return JSON.stringify([waveId, question.id, answer.id, group.id])
}
