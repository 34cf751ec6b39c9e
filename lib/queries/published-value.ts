import 'server-only'
import { type AnswerShare, chooseShares, type Question, type Wave } from '@/lib/domain/answer-share'
import { compareDates, compareText } from '@/lib/domain/date'
import type { Indicator, Place } from '@/lib/domain/indicator'
import type { Figure } from '@/lib/domain/observation'
import { chooseVintage } from '@/lib/domain/vintage'
import { listPublishedShares } from './answer-shares'
import { getById, getDictionary } from './dictionary'
import { listRungs } from './observations'
import { getQuestion, listWaves } from './questions'

/** A figure or a survey share with all values published for the same thing, itself among them, in order of publication. */
export type PublishedValue =
  | {
      readonly kind: 'figure'
      readonly figure: Figure
      /** Every figure of its series and period. */
      readonly ladder: readonly Figure[]
      readonly indicator: Indicator
      readonly place: Place
    }
  | {
      readonly kind: 'share'
      readonly share: AnswerShare
      readonly question: Question
      /** The shares of its question, answer and group in its fieldwork: of its wave, of those it supersedes and of those that supersede it. */
      readonly ladder: readonly AnswerShare[]
    }

const idPattern = /^[0-9a-f]{12}$/

/**
 * The figure or share of that id as it stood on `asOf` (null: today). Null where the record has no such id, and
 * where the value had not been published by then. Costs the same however much the record holds, and is not kept: a
 * crawler asks for every value once.
 */
export async function findPublishedValue(id: string, asOf: string | null): Promise<PublishedValue | null> {
  if (!idPattern.test(id)) return null
  return (await findFigure(id, asOf)) ?? (await findShare(id, asOf))
}

async function findFigure(figureId: string, asOf: string | null): Promise<PublishedValue | null> {
  const { sources, indicators, places } = await getDictionary()
  const ladder = chooseVintage(await listRungs(figureId, sources), 'all', asOf)
  const figure = ladder.find((rung) => rung.figureId === figureId)
  if (!figure) return null
  const { indicator, place } = figure.series
  return { kind: 'figure', figure, ladder, indicator: getById(indicators, indicator), place: getById(places, place) }
}

async function findShare(shareId: string, asOf: string | null): Promise<PublishedValue | null> {
  const [published] = await listPublishedShares({ id: shareId })
  if (!published) return null
  const rivals = await listPublishedShares({
    waveId: { in: listReleases(published.wave.id, await listWaves()) },
    questionId: published.question.id,
    answerId: published.answer.id,
    groupId: published.group.id,
  })
  const ladder = chooseShares(rivals, asOf).toSorted(compareRelease)
  const share = ladder.find((rung) => rung.shareId === shareId)
  return share ? { kind: 'share', share, question: await getQuestion(share.question.id), ladder } : null
}

/** The ids of all releases of a wave's fieldwork: it, and whatever supersedes or is superseded, step by step. */
function listReleases(waveId: string, waves: readonly Wave[]): string[] {
  const releases = new Set([waveId])
  for (const id of releases) {
    for (const wave of waves) {
      if (wave.supersededBy === id) releases.add(wave.id)
      if (wave.id === id && wave.supersededBy) releases.add(wave.supersededBy)
    }
  }
  return [...releases]
}

function compareRelease(a: AnswerShare, b: AnswerShare): number {
  return (
    compareDates(a.publishedOn, b.publishedOn) ||
    compareDates(a.wave.fieldworkEnd, b.wave.fieldworkEnd) ||
    compareText(a.wave.id, b.wave.id) ||
    a.percent - b.percent
  )
}
