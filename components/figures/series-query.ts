import { tableOfIndicator } from '@/lib/domain/codes'
import { monthOf } from '@/lib/domain/date'
import type { Figure } from '@/lib/domain/observation'
import { periodKind } from '@/lib/domain/period'
import { record } from '@/lib/domain/record'
import type { FiguresQuery } from '@/lib/query/figures-query'

/** Every value of a figure's series whose period is of the same kind and ends in the same month. */
export function toSeriesQuery({ series, period }: Pick<Figure, 'series' | 'period'>, asOf: string | null): FiguresQuery {
  const { indicator, place, ...breakdown } = series
  const month = monthOf(period.end)
  return {
    table: tableOfIndicator(indicator),
    from: month,
    to: month,
    indicators: [indicator],
    place,
    breakdown,
    period: periodKind(period, record.startDay),
    vintage: 'all',
    asOf,
  }
}
