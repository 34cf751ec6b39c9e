import { casualtyIndicators } from '@/lib/domain/codes'
import { record } from '@/lib/domain/record'
import { everySplit, type FiguresQuery } from './figures-query'

/** Everything published of one month at the record's default place. */
export function monthQuery(month: string, asOf: string | null): FiguresQuery {
  return {
    table: 'casualties',
    from: month,
    to: month,
    indicators: casualtyIndicators,
    place: record.defaultPlace,
    breakdown: everySplit,
    period: 'month',
    vintage: 'all',
    asOf,
  }
}
