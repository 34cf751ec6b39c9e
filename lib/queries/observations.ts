import 'server-only'
import { database } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { breakdownNames, parseCode, qualifiers } from '@/lib/domain/codes'
import { compareText } from '@/lib/domain/date'
import type { Citation, Observation, Series } from '@/lib/domain/observation'
import type { Source } from '@/lib/domain/source'
import { all, type FiguresQuery } from '@/lib/query/figures-query'
import { getById } from './dictionary'

/** A series with the number under which its observations are stored. */
export type StoredSeries = { readonly id: number; readonly series: Series }

/** An observation with the number of its series. */
export type SeriesObservation = Observation & { readonly seriesId: number }

/** The series that a query selects, by indicator, place and breakdown. */
export async function listSeries(query: FiguresQuery): Promise<StoredSeries[]> {
  const rows = await database().series.findMany({ where: seriesWhere(query) })
  return rows.map(toStoredSeries).sort((a, b) => compareSeries(a.series, b.series))
}

/** Every observation of some series, in a range of periods, that may be known on the query's day; in any order. */
export async function listObservations(
  query: FiguresQuery,
  series: readonly StoredSeries[],
  sources: ReadonlyMap<string, Source>,
  range: Prisma.ObservationWhereInput = {},
): Promise<SeriesObservation[]> {
  const seriesById = new Map(series.map((stored) => [stored.id, stored.series]))
  const rows = await database().observation.findMany({
    where: { ...observationsWhere(query), seriesId: { in: [...seriesById.keys()] }, AND: range },
    include: { citations: true },
  })
  return rows.map((row) => ({ ...toObservation(row, getById(seriesById, row.seriesId), sources), seriesId: row.seriesId }))
}

/** Every observation of the series and period that an observation belongs to, in any order; none where there is no such id. */
export async function listRungs(figureId: string, sources: ReadonlyMap<string, Source>): Promise<Observation[]> {
  const known = await database().observation.findUnique({ where: { id: figureId }, include: { series: true } })
  if (!known) return []
  const { seriesId, periodStart, periodEnd } = known
  const rows = await database().observation.findMany({ where: { seriesId, periodStart, periodEnd }, include: { citations: true } })
  const { series } = toStoredSeries(known.series)
  return rows.map((row) => toObservation(row, series, sources))
}

/** A period of a stored series. */
export type SeriesPeriod = { readonly seriesId: number; readonly periodStart: string; readonly periodEnd: string }

/** Every observation of some periods of some series, in any order. */
export async function listObservationsOfPeriods(
  periods: readonly SeriesPeriod[],
  sources: ReadonlyMap<string, Source>,
): Promise<SeriesObservation[]> {
  const wanted = new Set(periods.map(seriesPeriodKey))
  const rows = await database().observation.findMany({
    where: {
      seriesId: { in: [...new Set(periods.map(({ seriesId }) => seriesId))] },
      periodEnd: { in: [...new Set(periods.map(({ periodEnd }) => periodEnd))] },
    },
    include: { citations: true, series: true },
  })
  return rows
    .filter((row) => wanted.has(seriesPeriodKey(row)))
    .map((row) => ({ ...toObservation(row, toStoredSeries(row.series).series, sources), seriesId: row.seriesId }))
}

function seriesPeriodKey({ seriesId, periodStart, periodEnd }: SeriesPeriod): string {
  return `${seriesId} ${periodStart} ${periodEnd}`
}

function toStoredSeries({ id, indicatorId, placeId, tableName: _, ...breakdown }: Prisma.SeriesGetPayload<object>): StoredSeries {
  return { id, series: { indicator: indicatorId, place: placeId, ...breakdown } }
}

type StoredObservation = Prisma.ObservationGetPayload<{ include: { citations: true } }>

function toObservation(row: StoredObservation, series: Series, sources: ReadonlyMap<string, Source>): Observation {
  const { id, periodStart, periodEnd, value, asOf, publishedOn, citations } = row
  return {
    figureId: id,
    series,
    period: { start: periodStart, end: periodEnd },
    value,
    asOf,
    publishedOn,
    citations: citations.map((citation) => toCitation(citation, sources)),
  }
}

type StoredCitation = Prisma.CitationGetPayload<object>

function toCitation({ sourceId, qualifier, locator, asPrinted, note }: StoredCitation, sources: ReadonlyMap<string, Source>): Citation {
  return { source: getById(sources, sourceId), qualifier: parseCode(qualifiers, qualifier), locator, asPrinted, note }
}

/** Which stored series a query selects. */
export function seriesWhere({ table, indicators, place, breakdown }: FiguresQuery): Prisma.SeriesWhereInput {
  return {
    tableName: table,
    ...(indicators && { indicatorId: { in: [...indicators] } }),
    ...(place !== all && { placeId: place }),
    ...Object.fromEntries(breakdownNames.flatMap((name) => (breakdown[name] === all ? [] : [[name, breakdown[name]]]))),
  }
}

/** `published_on` is only narrowed here: the month 2025-12 is not yet known on 2025-12-15, which `chooseVintage` settles. */
export function observationsWhere({ from, to, period, asOf }: FiguresQuery): Prisma.ObservationWhereInput {
  return {
    periodEnd: { ...(from && { gte: `${from}-01` }), ...(to && { lte: `${to}-31` }) },
    ...(period !== all && { periodKind: period }),
    ...(asOf && { publishedOn: { lte: asOf } }),
  }
}

function compareSeries(a: Series, b: Series): number {
  const names = ['indicator', 'place', ...breakdownNames] as const
  return names.reduce((order, name) => order || compareText(a[name], b[name]), 0)
}
