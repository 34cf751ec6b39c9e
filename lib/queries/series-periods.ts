import 'server-only'
import { setImmediate } from 'node:timers/promises'
import { database } from '@/lib/db/client'
import { observationTables } from '@/lib/domain/codes'
import { groupBy } from '@/lib/domain/group-by'
import type { Observation } from '@/lib/domain/observation'
import { everyFigure } from '@/lib/query/figures-query'
import { getDictionary } from './dictionary'
import { streamObservations } from './observation-parts'
import { listObservationsOfPeriods, type SeriesObservation } from './observations'

/** How many periods of series are read at a time. */
const mostPerRead = 200

/** Every observation of both tables, those of one series and period together. */
export async function* streamSeriesPeriods(): AsyncGenerator<readonly Observation[]> {
  const { sources } = await getDictionary()
  for (const table of observationTables) {
    for await (const observations of streamObservations(everyFigure(table, null), sources)) yield* oneByOne(observations)
  }
}

/** The same for those series and periods only of which something was published in a month. */
export async function* streamSeriesPeriodsOf(month: string): AsyncGenerator<readonly Observation[]> {
  const { sources } = await getDictionary()
  const published = await database().observation.findMany({
    where: { publishedOn: { gte: month, lte: `${month}-31` } },
    select: { seriesId: true, periodStart: true, periodEnd: true },
    distinct: ['seriesId', 'periodStart', 'periodEnd'],
    orderBy: [{ seriesId: 'asc' }, { periodEnd: 'asc' }],
  })
  for (let start = 0; start < published.length; start += mostPerRead) {
    yield* oneByOne(await listObservationsOfPeriods(published.slice(start, start + mostPerRead), sources))
  }
}

/** Lets other requests in between: what is done with each may take long. */
async function* oneByOne(observations: readonly SeriesObservation[]): AsyncGenerator<readonly Observation[]> {
  for (const group of groupBy(observations, ({ seriesId, period }) => `${seriesId} ${period.start} ${period.end}`).values()) {
    yield group
    await setImmediate()
  }
}
