import { type Comparison, compareAtSameAge } from './comparison'
import { addMonths, lastDay } from './date'
import { groupBy } from './group-by'
import type { Observation } from './observation'
import type { Period } from './period'

/** What a month is compared with. */
export type ComparedWith = 'previous-month' | 'year-before' | 'year-to-date'

/** Two periods, and how each indicator compares; or what keeps them from being compared at all. */
export type PeriodComparison<Value> = {
  readonly comparedWith: ComparedWith
  readonly own: Period
  readonly other: Period
  /** `before-record`: the record starts later than the other period; `partial`: within one of the two. */
  readonly obstacle: 'before-record' | 'partial' | null
  /** Empty where there is an obstacle. */
  readonly comparisons: readonly { readonly indicator: string; readonly comparison: Comparison<Value> }[]
}

type ComparisonOptions<Value> = {
  readonly month: string
  /** Only what had been published by then. */
  readonly day: string
  readonly startDay: string
  readonly indicators: readonly string[]
  /** Makes what the page shows of a comparison. */
  readonly convert: (comparison: Comparison) => Comparison<Value>
}

/**
 * A month beside the one before, the same month a year before, and the year to date beside the year before. Only
 * published values are compared: nothing is summed. `observations`: of the unsplit counts of one place, any period.
 */
export function compareMonth<Value>(observations: readonly Observation[], options: ComparisonOptions<Value>): PeriodComparison<Value>[] {
  const { month } = options
  const byPeriod = groupBy(observations, ({ series, period }) => `${series.indicator} ${period.start} ${period.end}`)
  return listPairs(month).map((pair) => {
    const obstacle = findObstacle([pair.own, pair.other], options.startDay)
    const find = (indicator: string, { start, end }: Period) => byPeriod.get(`${indicator} ${start} ${end}`) ?? []
    const comparisons = options.indicators.map((indicator) => ({
      indicator,
      comparison: options.convert(compareAtSameAge(find(indicator, pair.own), find(indicator, pair.other), options.day)),
    }))
    return { ...pair, obstacle, comparisons: obstacle ? [] : comparisons }
  })
}

type Pair = Pick<PeriodComparison<unknown>, 'comparedWith' | 'own' | 'other'>

/** In January the year to date is the month itself. */
function listPairs(month: string): Pair[] {
  const yearBefore = addMonths(month, -12)
  const months: Pair[] = [
    { comparedWith: 'previous-month', own: wholeMonth(month), other: wholeMonth(addMonths(month, -1)) },
    { comparedWith: 'year-before', own: wholeMonth(month), other: wholeMonth(yearBefore) },
  ]
  if (month.endsWith('-01')) return months
  return [...months, { comparedWith: 'year-to-date', own: yearTo(month), other: yearTo(yearBefore) }]
}

function wholeMonth(month: string): Period {
  return { start: `${month}-01`, end: lastDay(month) }
}

function yearTo(month: string): Period {
  return { start: `${month.slice(0, 4)}-01-01`, end: lastDay(month) }
}

/** A record that starts within a month holds a few days of it, and of its year. */
function findObstacle(periods: readonly Period[], startDay: string): PeriodComparison<unknown>['obstacle'] {
  if (periods.some(({ end }) => end < startDay)) return 'before-record'
  return periods.some(({ start }) => start < startDay) ? 'partial' : null
}
