import 'server-only'
import { type FigureCell, toCell } from '@/lib/domain/casualties-view'
import { mapComparison } from '@/lib/domain/comparison'
import { addMonths } from '@/lib/domain/date'
import { compareMonth, type PeriodComparison } from '@/lib/domain/month-comparisons'
import { record } from '@/lib/domain/record'
import { monthlyCounts } from './casualties-view'
import { getDictionary } from './dictionary'
import { listFigures } from './figures'
import { findViewDay } from './view-day'

/** A month beside others and the year to date beside the year before, as known on a day; empty where the record has no casualty figures. */
export async function listComparisons(month: string, asOf: string | null): Promise<readonly PeriodComparison<FigureCell>[]> {
  const [day, { indicators }, figures] = await Promise.all([
    findViewDay(asOf),
    getDictionary(),
    listFigures({ ...monthlyCounts(null), from: addMonths(month, -12), to: month, period: '*', vintage: 'all' }),
  ])
  if (!day) return []
  return compareMonth(figures, {
    month,
    day,
    startDay: record.startDay,
    indicators: ['civilians-killed', 'civilians-injured'],
    convert: (comparison) => mapComparison(comparison, (figure) => toCell(figure, indicators, null)),
  })
}
