import { findKnownAt, publicationAge, updateSpan } from './age'
import { addDays, compareText, daysBetween, earlier, firstDay, monthOf } from './date'
import { groupBy } from './group-by'
import type { Figure, Observation } from './observation'
import { chooseVintage, considerCitations } from './vintage'

/** Days since a month's end at which its growth is looked at. */
const growthAges = [30, 90, 180, 365] as const
/** Fewer months than this are no experience. */
const leastMonths = 6
/** A month younger than this is a recent one. */
const recentDays = 365

/** By how much the value of a month had changed since it was first published, in per cent; negative where it fell. */
export type Growth = { readonly month: string; readonly percent: number }

/** How months of one indicator had changed at one age. */
export type GrowthAtAge = {
  readonly age: number
  /** How many months could be followed. */
  readonly months: number
  /** Months that could be followed, but were first published as zero: they have no ratio and are not among `months`. */
  readonly fromZero: number
  /** null where too few months could be followed. */
  readonly range: { readonly median: number; readonly smallest: Growth; readonly largest: Growth } | null
}

/** How the months of a record had grown with age, as known on a day: experience, never a forecast. */
export type Completeness = {
  readonly day: string
  readonly killed: readonly GrowthAtAge[]
  readonly injured: readonly GrowthAtAge[]
  /** The first month that was younger than a year. */
  readonly recentFrom: string
  /** Could enough months be followed, at any age and of either count, to say how recent ones change? */
  readonly isObserved: boolean
}

/** The experience with both counts; `observations` as for `toGrowth`, of both indicators. */
export function toCompleteness(observations: readonly Observation[], day: string): Completeness {
  const growthOf = (indicator: string) =>
    toGrowth(
      observations.filter(({ series }) => series.indicator === indicator),
      day,
    )
  const [killed, injured] = [growthOf('civilians-killed'), growthOf('civilians-injured')]
  const isObserved = [...killed, ...injured].some(({ range }) => range !== null)
  return { day, killed, injured, recentFrom: firstRecentMonth(day), isObserved }
}

/**
 * How the months of one series had grown at each age, from what had been published by `day`. One that could be
 * followed was first published within an update's span of its end, and again at that age or up to a span later;
 * rounded values and a first month of a few days do not count. `observations`: unsplit monthly counts of one indicator and place, in any order.
 */
export function toGrowth(observations: readonly Observation[], day: string): GrowthAtAge[] {
  const whole = observations.filter(({ period }) => period.start === firstDay(monthOf(period.end)))
  const months = [...groupBy(whole, ({ period }) => monthOf(period.end))].sort(([a], [b]) => compareText(a, b))
  return growthAges.map((age) => {
    const pairs = months.flatMap(([month, published]) => {
      const pair = findPair(published, age, day)
      return pair ? [{ month, ...pair }] : []
    })
    const growths = pairs
      .filter(({ first }) => first.value !== 0)
      .map(({ month, first, grown }) => ({ month, percent: (grown.value / first.value - 1) * 100 }))
    return { age, months: growths.length, fromZero: pairs.length - growths.length, range: toRange(growths) }
  })
}

/** The first month that was younger than a year on `day`. */
function firstRecentMonth(day: string): string {
  return monthOf(addDays(day, 1 - recentDays))
}

function findPair(observations: readonly Observation[], age: number, day: string): { first: Figure; grown: Figure } | null {
  const exact = observations.filter(({ citations }) => considerCitations(citations, day)[0].qualifier !== 'approx')
  const [first] = chooseVintage(exact, 'first', day)
  if (!first || publicationAge(first) > updateSpan) return null
  const until = earlier(addDays(first.period.end, age + updateSpan), day)
  const grown = findKnownAt(exact, daysBetween(first.period.end, until))
  return grown && grown.figureId !== first.figureId && publicationAge(grown) >= age ? { first, grown } : null
}

function toRange(growths: readonly Growth[]): GrowthAtAge['range'] {
  const sorted = growths.toSorted((a, b) => a.percent - b.percent)
  const [smallest, largest] = [sorted[0], sorted.at(-1)]
  if (!smallest || !largest || sorted.length < leastMonths) return null
  return { median: median(sorted.map(({ percent }) => percent)), smallest, largest }
}

/** Of sorted numbers; of an even count, the middle of the two in the middle. */
function median(sorted: readonly number[]): number {
  const middle = sorted.length / 2
  const [lower = 0, upper = lower] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1)
  return (lower + upper) / 2
}
