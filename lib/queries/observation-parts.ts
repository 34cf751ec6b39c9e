import 'server-only'
import { database } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { groupBy } from '@/lib/domain/group-by'
import type { Source } from '@/lib/domain/source'
import type { FiguresQuery } from '@/lib/query/figures-query'
import { listObservations, listSeries, observationsWhere, type SeriesObservation, type StoredSeries, seriesWhere } from './observations'

/** About how many observations are in memory at a time while a file is streamed. */
const usualRead = 2_000

/**
 * The observations that a query selects, in parts: each is of one series, in the order of the contract, and holds whole
 * periods, in any order within. Short series are read together and long ones period by period, so that memory does not
 * grow with the number of observations. `most`: about how many are read at a time.
 */
export async function* streamObservations(
  query: FiguresQuery,
  sources: ReadonlyMap<string, Source>,
  most: number = usualRead,
): AsyncGenerator<readonly SeriesObservation[]> {
  const [series, counts] = await Promise.all([listSeries(query), countBySeries(query)])
  for (const read of planReads(series, counts, most)) {
    for await (const range of read.length > 1 ? [{}] : splitPeriods(query, read, most)) {
      const observations = await listObservations(query, read, sources, range)
      const bySeries = groupBy(observations, ({ seriesId }) => seriesId)
      for (const { id } of read) yield bySeries.get(id) ?? []
    }
  }
}

async function countBySeries(query: FiguresQuery): Promise<ReadonlyMap<number, number>> {
  const where = { ...observationsWhere(query), series: seriesWhere(query) }
  const counts = await database().observation.groupBy({ by: ['seriesId'], where, _count: true })
  return new Map(counts.map(({ seriesId, _count }) => [seriesId, _count]))
}

/** Series that are read at a time: as many as have few observations together, or one. */
function* planReads(
  series: readonly StoredSeries[],
  counts: ReadonlyMap<number, number>,
  most: number,
): Generator<readonly StoredSeries[]> {
  let read: StoredSeries[] = []
  let size = 0
  for (const stored of series) {
    const count = counts.get(stored.id) ?? 0
    if (count === 0) continue
    if (read.length > 0 && size + count > most) {
      yield read
      read = []
      size = 0
    }
    read.push(stored)
    size += count
  }
  if (read.length > 0) yield read
}

/** The periods of one series, cut so that each range has about as many observations as are read at a time. */
async function* splitPeriods(
  query: FiguresQuery,
  series: readonly StoredSeries[],
  most: number,
): AsyncGenerator<Prisma.ObservationWhereInput> {
  const ofSeries = { ...observationsWhere(query), seriesId: { in: series.map(({ id }) => id) } }
  let rest: Prisma.ObservationWhereInput = {}
  for (;;) {
    const last = await database().observation.findFirst({
      where: { AND: [ofSeries, rest] },
      orderBy: [{ periodStart: 'asc' }, { periodEnd: 'asc' }],
      skip: most - 1,
      select: { periodStart: true, periodEnd: true },
    })
    if (!last) return yield rest
    yield { AND: [rest, through(last)] }
    rest = after(last)
  }
}

type Ends = { readonly periodStart: string; readonly periodEnd: string }

function through({ periodStart, periodEnd }: Ends): Prisma.ObservationWhereInput {
  return { periodStart: { lte: periodStart }, OR: [{ periodStart: { lt: periodStart } }, { periodEnd: { lte: periodEnd } }] }
}

function after({ periodStart, periodEnd }: Ends): Prisma.ObservationWhereInput {
  return { periodStart: { gte: periodStart }, OR: [{ periodStart: { gt: periodStart } }, { periodEnd: { gt: periodEnd } }] }
}
