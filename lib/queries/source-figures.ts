import 'server-only'
import { database } from '@/lib/db/client'
import type { AnswerShare } from '@/lib/domain/answer-share'
import { breakdownNames, observationTables } from '@/lib/domain/codes'
import { compareDates, compareText } from '@/lib/domain/date'
import { groupBy } from '@/lib/domain/group-by'
import type { Observation } from '@/lib/domain/observation'
import type { SourceFigure, SourceShare } from '@/lib/domain/source-view'
import { standingOf } from '@/lib/domain/standing'
import { chooseVintage, isKnownOn } from '@/lib/domain/vintage'
import { everyFigure } from '@/lib/query/figures-query'
import { everyShare } from '@/lib/query/shares-query'
import { listAnswerShares } from './answer-shares'
import { getDictionary } from './dictionary'
import { listObservations, listSeries } from './observations'
import { remember } from './remember'

/** How many series are read at a time: a statement takes only so many parameters. */
const seriesPerRead = 200

/** The figures read in a document that were known on `asOf`, by indicator, place, breakdown, period and publication. */
export function listSourceFigures(sourceId: string, asOf: string | null): Promise<readonly SourceFigure[]> {
  return remember(`source-figures ${sourceId} ${asOf}`, () => readSourceFigures(sourceId, asOf))
}

async function readSourceFigures(sourceId: string, asOf: string | null): Promise<SourceFigure[]> {
  const read = await listRivals(sourceId)
  const byPeriod = groupBy(read, ({ series, period }) => JSON.stringify([series, period]))
  return [...byPeriod.values()].flatMap((rivals) => toSourceFigures(rivals, sourceId, asOf)).sort(compareFigures)
}

/** Every observation of the series that the document has figures of, also those read elsewhere. */
async function listRivals(sourceId: string): Promise<Observation[]> {
  const { sources } = await getDictionary()
  const observed = { observations: { some: { citations: { some: { sourceId } } } } }
  const ids = new Set((await database().series.findMany({ where: observed, select: { id: true } })).map(({ id }) => id))
  const rivals: Observation[] = []
  for (const query of observationTables.map((table) => everyFigure(table, null))) {
    const series = (await listSeries(query)).filter(({ id }) => ids.has(id))
    for (let start = 0; start < series.length; start += seriesPerRead) {
      rivals.push(...(await listObservations(query, series.slice(start, start + seriesPerRead), sources)))
    }
  }
  return rivals
}

/** `rivals`: every observation of one series and period. */
function toSourceFigures(rivals: readonly Observation[], sourceId: string, asOf: string | null): SourceFigure[] {
  const figures = chooseVintage(rivals, 'all', asOf)
  const latest = figures.find(({ isLatest }) => isLatest)
  if (!latest) return []
  return rivals.flatMap(({ citations, ...observation }) => {
    const citation = citations.find(({ source }) => source.id === sourceId)
    const figure = figures.find(({ figureId }) => figureId === observation.figureId)
    if (!citation || !figure) return []
    return [{ ...observation, citation, standing: standingOf(figure, latest), latest, conflicts: figure.conflicts }]
  })
}

function compareFigures(a: SourceFigure, b: SourceFigure): number {
  const names = ['indicator', 'place', ...breakdownNames] as const
  return (
    names.reduce((order, name) => order || compareText(a.series[name], b.series[name]), 0) ||
    compareText(a.period.start, b.period.start) ||
    compareText(a.period.end, b.period.end) ||
    compareDates(a.publishedOn, b.publishedOn)
  )
}

/**
 * How many figures and shares known on `asOf` were read in each document, by its id: as many as its page shows.
 * Documents without any are left out.
 */
export function countBySource(asOf: string | null): Promise<ReadonlyMap<string, number>> {
  return remember(`count-by-source ${asOf}`, async () => {
    const [citations, shares] = await Promise.all([
      database().citation.findMany({ select: { sourceId: true, observation: { select: { publishedOn: true } } } }),
      listAllShares(asOf),
    ])
    const read = [
      ...citations.filter(({ observation }) => isKnownOn(observation.publishedOn, asOf)).map(({ sourceId }) => sourceId),
      ...shares.flatMap((share) => share.citations.map(({ source }) => source.id)),
    ]
    const counts = new Map<string, number>()
    for (const id of read) counts.set(id, (counts.get(id) ?? 0) + 1)
    return counts
  })
}

/** The survey shares read in a document that were known on `asOf`, in the order of the contract. */
export async function listSourceShares(sourceId: string, asOf: string | null): Promise<SourceShare[]> {
  const shares = await listAllShares(asOf)
  return shares.flatMap(({ citations, ...share }) => {
    const citation = citations.find(({ source }) => source.id === sourceId)
    return citation ? [{ ...share, citation }] : []
  })
}

function listAllShares(asOf: string | null): Promise<readonly AnswerShare[]> {
  return listAnswerShares(everyShare(asOf))
}
