import { lastDay } from './date'
import { groupBy } from './group-by'
import type { Figure, Observation } from './observation'
import { type Standing, standingOf } from './standing'
import { chooseVintage, comparePublication } from './vintage'

/** What the publication of a value can do to the value that counts, in the order of choices. */
export const revisionKinds = ['published', 'revised', 'conflict', 'outranked', 'confirmed'] as const
/** As addresses name it. */
export type RevisionKind = (typeof revisionKinds)[number]

/** Why a value does not count beside one that was published no later. */
export type OutrankedBy = Extract<Standing, 'rounded' | 'earlier-data' | 'outranked'>

/**
 * A published value and what its publication did:
 * `published`: the first value of its series and period;
 * `revised`: it counts from then on, in place of `before`, which is another number;
 * `confirmed`: the same number as `before`, stated once more;
 * `conflict`: it does not count, but documents of equal standing state both it and `instead`;
 * `outranked`: it does not count, `instead` does.
 */
export type Revision<Value> =
  | { readonly kind: 'published'; readonly value: Value }
  | { readonly kind: 'revised' | 'confirmed'; readonly value: Value; readonly before: Value }
  | { readonly kind: 'conflict'; readonly value: Value; readonly instead: Value }
  | { readonly kind: 'outranked'; readonly value: Value; readonly instead: Value; readonly reason: OutrankedBy }

/**
 * What each of the observations of one series and period did, in order of publication. Each is judged in the
 * evening of the day it was published on (a month-only date: its last), by what was known then: what comes later
 * does not change it. Of several the one that counts that evening took the place of the one before; the others are
 * judged against it.
 */
export function listRevisions(observations: readonly Observation[]): Revision<Figure>[] {
  const evenings = groupBy(observations.toSorted(comparePublication), ({ publishedOn }) => lastDay(publishedOn))
  const known: Observation[] = []
  const revisions: Revision<Figure>[] = []
  let before: Figure | null = null
  for (const [evening, published] of evenings) {
    known.push(...published)
    const [counting]: Figure[] = chooseVintage(known, 'latest', evening)
    if (!counting) continue
    // Values of equal standing were published on one day: no others are needed to find conflicts.
    for (const value of chooseVintage(published, 'all', evening)) revisions.push(judge(value, counting, before))
    before = counting
  }
  return revisions
}

/**
 * The difference of two published values, without the noise of binary fractions; null where there is none to take:
 * "at least", "verified" and computed values are not of one kind, and rounded ones have no difference.
 */
export function differenceOf(value: Pick<Figure, 'value' | 'qualifier'>, before: Pick<Figure, 'value' | 'qualifier'>): number | null {
  if (value.qualifier !== before.qualifier || value.qualifier === 'approx') return null
  return Math.round((value.value - before.value) * 100) / 100
}

function judge(value: Figure, counting: Figure, before: Figure | null): Revision<Figure> {
  if (value.figureId !== counting.figureId) return judgeOther(value, counting)
  if (before === null) return { kind: 'published', value }
  return { kind: value.value === before.value ? 'confirmed' : 'revised', value, before }
}

function judgeOther(value: Figure, instead: Figure): Revision<Figure> {
  const standing = standingOf(value, instead)
  if (standing !== 'rounded' && value.value === instead.value) return { kind: 'confirmed', value, before: instead }
  switch (standing) {
    case 'conflict':
      return { kind: 'conflict', value, instead }
    case 'rounded':
    case 'earlier-data':
      return { kind: 'outranked', value, instead, reason: standing }
    default:
      return { kind: 'outranked', value, instead, reason: 'outranked' }
  }
}
