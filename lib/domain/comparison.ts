import { findKnownAt, isSimilarAge, publicationAge } from './age'
import { daysBetween } from './date'
import type { Figure, Observation } from './observation'
import { differenceOf } from './revision'
import { chooseVintage } from './vintage'

/** A value, and how many days after its period's end it was published. */
export type Aged<Value = Figure> = { readonly value: Value; readonly age: number }

/** Ages of the first and the last publication. */
export type AgeSpan = { readonly first: number; readonly last: number }

/**
 * Two periods of one series side by side, or why they are not. In `same-age`, both as known `age` days after their
 * own end; `newer` is the value that counts on the view's day where it is another. In `too-early` the other period
 * was first published at an age which the younger one had not reached; in `apart` the record holds no two values of
 * similar age. `own` is the younger period throughout.
 */
export type Comparison<Value = Figure> =
  | {
      readonly kind: 'same-age'
      readonly age: number
      readonly own: Aged<Value>
      readonly other: Aged<Value>
      /** Own less other; null where the values are not counts of one kind. */
      readonly difference: number | null
      readonly newer: { readonly own: Aged<Value> | null; readonly other: Aged<Value> | null }
    }
  | {
      readonly kind: 'too-early' | 'apart'
      /** The values that count on the view's day. */
      readonly own: Aged<Value>
      readonly other: Aged<Value>
      readonly ages: { readonly own: AgeSpan; readonly other: AgeSpan }
      /** Days from the end of the younger period to the view's day. */
      readonly ownAge: number
    }
  | { readonly kind: 'unpublished'; readonly missing: 'own' | 'other' | 'both' }

/**
 * Compares two periods of one series like with like, from what had been published by `day`: at the greatest age at
 * which the values known of both had been published at similar ages. `own` ends later.
 */
export function compareAtSameAge(own: readonly Observation[], other: readonly Observation[], day: string): Comparison {
  const ownLatest = findLatest(own, day)
  const otherLatest = findLatest(other, day)
  if (!ownLatest || !otherLatest) return { kind: 'unpublished', missing: ownLatest ? 'other' : otherLatest ? 'own' : 'both' }
  const ownAge = daysBetween(ownLatest.value.period.end, day)
  const pair = listAges([...own, ...other], ownAge)
    .map((age) => findPair(own, other, age))
    .find((candidate) => candidate !== null && isSimilarAge(candidate.own.age, candidate.other.age))
  if (pair) {
    return {
      kind: 'same-age',
      age: Math.max(pair.own.age, pair.other.age),
      ...pair,
      difference: undisputedDifference(pair.own.value, pair.other.value),
      newer: { own: unlessSame(ownLatest, pair.own), other: unlessSame(otherLatest, pair.other) },
    }
  }
  const ages = { own: ageSpan(own, day), other: ageSpan(other, day) }
  return { kind: ages.other.first > ownAge ? 'too-early' : 'apart', own: ownLatest, other: otherLatest, ages, ownAge }
}

/** The same comparison of other values: of what a page shows of a figure. */
export function mapComparison<From, To>(comparison: Comparison<From>, toValue: (value: From) => To): Comparison<To> {
  const convert = ({ value, age }: Aged<From>): Aged<To> => ({ value: toValue(value), age })
  switch (comparison.kind) {
    case 'unpublished':
      return comparison
    case 'same-age': {
      const { own, other } = comparison.newer
      const newer = { own: own && convert(own), other: other && convert(other) }
      return { ...comparison, own: convert(comparison.own), other: convert(comparison.other), newer }
    }
    default:
      return { ...comparison, own: convert(comparison.own), other: convert(comparison.other) }
  }
}

/** Every age at which something was published, up to `limit`, the greatest first: what is known changes at no other. */
function listAges(observations: readonly Observation[], limit: number): number[] {
  const ages = new Set(observations.map(publicationAge).filter((age) => age <= limit))
  return [...ages].sort((a, b) => b - a)
}

function findPair(own: readonly Observation[], other: readonly Observation[], age: number): { own: Aged; other: Aged } | null {
  const [ownKnown, otherKnown] = [findKnownAt(own, age), findKnownAt(other, age)]
  return ownKnown && otherKnown && { own: withAge(ownKnown), other: withAge(otherKnown) }
}

function findLatest(observations: readonly Observation[], day: string): Aged | null {
  const [latest] = chooseVintage(observations, 'latest', day)
  return latest ? withAge(latest) : null
}

function withAge(value: Figure): Aged {
  return { value, age: publicationAge(value) }
}

function unlessSame(latest: Aged, compared: Aged): Aged | null {
  return latest.value.figureId === compared.value.figureId ? null : latest
}

/** None where documents disagree about one of the two. */
function undisputedDifference(own: Figure, other: Figure): number | null {
  return own.conflicts.length === 0 && other.conflicts.length === 0 ? differenceOf(own, other) : null
}

function ageSpan(observations: readonly Observation[], day: string): AgeSpan {
  const ages = chooseVintage(observations, 'all', day).map(publicationAge)
  return { first: Math.min(...ages), last: Math.max(...ages) }
}
