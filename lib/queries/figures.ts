import 'server-only'
import { database } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { citedIn } from '@/lib/domain/cited-in'
import { compareText, monthOf } from '@/lib/domain/date'
import { groupBy } from '@/lib/domain/group-by'
import type { Figure, Observation } from '@/lib/domain/observation'
import type { Period } from '@/lib/domain/period'
import { chooseVintage, isKnownOn } from '@/lib/domain/vintage'
import { type FiguresQuery, normaliseFiguresQuery } from '@/lib/query/figures-query'
import { getDictionary } from './dictionary'
import { streamObservations } from './observation-parts'
import { observationsWhere, seriesWhere } from './observations'
import { remember } from './remember'

/** The figures of a query, in the order of the contract, kept in memory until the record changes. */
export function listFigures(query: FiguresQuery): Promise<readonly Figure[]> {
  return remember(`figures ${query.table} ${JSON.stringify(normaliseFiguresQuery(query))}`, async () => {
    const figures: Figure[] = []
    for await (const figure of streamFigures(query)) figures.push(figure)
    return figures
  })
}

/**
 * The figures of a query, in the order of the contract: indicator, place, breakdown, period, publication, `as_of`, value.
 * They are read in parts, so that a file of any length takes the same memory.
 */
export async function* streamFigures(query: FiguresQuery): AsyncGenerator<Figure> {
  const { sources } = await getDictionary()
  for await (const observations of streamObservations(query, sources)) yield* chooseByPeriod(citedIn(observations, query.documents), query)
}

/** The first and last month in which a period of the query's figures ends; null where there are none. */
export async function findMonths(query: FiguresQuery): Promise<{ first: string; last: string } | null> {
  const spans = await listPublishedSpans({ ...observationsWhere(query), series: seriesWhere(query) }, query.asOf)
  const first = spans.map(({ firstEnd }) => monthOf(firstEnd)).sort(compareText)[0]
  const last = spans
    .map(({ end }) => monthOf(end))
    .sort(compareText)
    .at(-1)
  return first && last ? { first, last } : null
}

/** The days that all figures known on a day describe: a period for each date of publication, in any order. */
export function listDescribedPeriods(asOf: string | null): Promise<readonly Period[]> {
  return listPublishedSpans({}, asOf)
}

/** For each date of publication, so that months are known from their end only. They are few, however many figures there are. */
async function listPublishedSpans(where: Prisma.ObservationWhereInput, asOf: string | null) {
  const published = await database().observation.groupBy({
    by: ['publishedOn'],
    where,
    _min: { periodStart: true, periodEnd: true },
    _max: { periodEnd: true },
  })
  return published.flatMap(({ publishedOn, _min: { periodStart: start, periodEnd: firstEnd }, _max: { periodEnd: end } }) =>
    start && firstEnd && end && isKnownOn(publishedOn, asOf) ? [{ start, firstEnd, end }] : [],
  )
}

function chooseByPeriod(observations: readonly Observation[], { vintage, asOf }: FiguresQuery): Figure[] {
  const byPeriod = groupBy(observations, ({ period }) => `${period.start} ${period.end}`)
  const periods = [...byPeriod].sort(([a], [b]) => compareText(a, b))
  return periods.flatMap(([, published]) => chooseVintage(published, vintage, asOf))
}
