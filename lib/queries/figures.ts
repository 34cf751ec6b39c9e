import 'server-only'
import { database } from '@/lib/db/client'
import { compareText, monthOf } from '@/lib/domain/date'
import { groupBy } from '@/lib/domain/group-by'
import type { Figure, Observation } from '@/lib/domain/observation'
import { chooseVintage, isKnownOn } from '@/lib/domain/vintage'
import { type FiguresQuery, normaliseFiguresQuery } from '@/lib/query/figures-query'
import { getDictionary } from './dictionary'
import { listObservations, listSeries, observationsWhere, seriesWhere } from './observations'
import { remember } from './remember'

/** How many series are read at a time while a file is streamed. */
const seriesPerRead = 200

/** The figures of a query, in the order of the contract, kept in memory until the record changes. */
export function listFigures(query: FiguresQuery): Promise<readonly Figure[]> {
  return remember(`figures ${query.table} ${JSON.stringify(normaliseFiguresQuery(query))}`, async () => {
    const figures: Figure[] = []
    for await (const figure of streamFigures(query)) figures.push(figure)
    return figures
  })
}

/**
 * The figures of a query, read a few series at a time, in the order of the contract: indicator, place,
 * breakdown, period, publication, `as_of`, value.
 */
export async function* streamFigures(query: FiguresQuery): AsyncGenerator<Figure> {
  const { sources } = await getDictionary()
  const series = await listSeries(query)
  for (let start = 0; start < series.length; start += seriesPerRead) {
    const part = series.slice(start, start + seriesPerRead)
    const observations = await listObservations(query, part, sources)
    const bySeries = groupBy(observations, ({ seriesId }) => seriesId)
    for (const { id } of part) yield* chooseByPeriod(bySeries.get(id) ?? [], query)
  }
}

/** The first and last month in which a period of the query's figures ends; null where there are none. */
export async function findMonths(query: FiguresQuery): Promise<{ first: string; last: string } | null> {
  const ends = await database().observation.groupBy({
    by: ['periodEnd', 'publishedOn'],
    where: { ...observationsWhere(query), series: seriesWhere(query) },
  })
  const known = ends.filter(({ publishedOn }) => isKnownOn(publishedOn, query.asOf))
  const months = known.map(({ periodEnd }) => monthOf(periodEnd)).sort(compareText)
  const [first, last] = [months[0], months.at(-1)]
  return first && last ? { first, last } : null
}

function chooseByPeriod(observations: readonly Observation[], { vintage, asOf }: FiguresQuery): Figure[] {
  const byPeriod = groupBy(observations, ({ period }) => `${period.start} ${period.end}`)
  const periods = [...byPeriod].sort(([a], [b]) => compareText(a, b))
  return periods.flatMap(([, published]) => chooseVintage(published, vintage, asOf))
}
