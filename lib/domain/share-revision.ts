import { type AnswerShare, chooseShares, type PublishedShare, sharePublishedOn } from './answer-share'
import { compareText, lastDay } from './date'
import { groupBy } from './group-by'
import type { Revision } from './revision'

/**
 * What each of the survey shares did, series by series in order of publication: shares of one answer to one question
 * among one group of respondents in one fieldwork, so that a final release revises the interim one. Documents that
 * disagree about one wave are in conflict; two answers or groups never are.
 */
export function listShareRevisions(shares: readonly PublishedShare[]): Revision<AnswerShare>[] {
  return [...groupBy(shares, keyOf).values()].flatMap(listRevisionsOfOne)
}

function keyOf({ wave, question, answer, group }: PublishedShare): string {
  return JSON.stringify([wave.supersededBy ?? wave.id, question.id, answer.id, group.id])
}

function listRevisionsOfOne(shares: readonly PublishedShare[]): Revision<AnswerShare>[] {
  const evenings = groupBy(shares, (share) => lastDay(sharePublishedOn(share)))
  const revisions: Revision<AnswerShare>[] = []
  let before: AnswerShare | null = null
  for (const [evening, published] of [...evenings].sort(([a], [b]) => compareText(a, b))) {
    const [counting, ...others] = chooseShares(published, evening).toSorted(compareStanding)
    if (!counting) continue
    revisions.push(before === null ? { kind: 'published', value: counting } : judge(counting, before))
    revisions.push(...others.map((value) => judgeOther(value, counting)))
    before = counting
  }
  return revisions
}

/** The final release before the interim one, then as the contract orders shares. */
function compareStanding(a: AnswerShare, b: AnswerShare): number {
  return Number(a.wave.supersededBy !== null) - Number(b.wave.supersededBy !== null)
}

function judge(value: AnswerShare, before: AnswerShare): Revision<AnswerShare> {
  return { kind: value.percent === before.percent ? 'confirmed' : 'revised', value, before }
}

function judgeOther(value: AnswerShare, instead: AnswerShare): Revision<AnswerShare> {
  return value.wave.id === instead.wave.id
    ? { kind: 'conflict', value, instead }
    : { kind: 'outranked', value, instead, reason: 'outranked' }
}
