import { addDays, daysBetween, lastDay } from './date'
import type { Figure, Observation } from './observation'
import { chooseVintage } from './vintage'

/** The days in which one monthly update follows another. */
export const updateSpan = 31

/** Days from the end of a value's period to its publication; a month-only date counts from its last day. */
export function publicationAge({ period, publishedOn }: Pick<Observation, 'period' | 'publishedOn'>): number {
  return daysBetween(period.end, lastDay(publishedOn))
}

/** The value of one series and period as known `age` days after the period's end; null where nothing had been published. */
export function findKnownAt(observations: readonly Observation[], age: number): Figure | null {
  const [any] = observations
  return any ? (chooseVintage(observations, 'latest', addDays(any.period.end, age))[0] ?? null) : null
}

/**
 * Are two ages close enough to compare what was published at them? At most an update's span apart; and since months
 * change most at first, what was published within a span of its period's end only with what was, too.
 */
export function isSimilarAge(a: number, b: number): boolean {
  return Math.abs(a - b) <= updateSpan && a <= updateSpan === b <= updateSpan
}
