import { NotFound } from '@/lib/domain/errors'
import { translator } from '@/lib/format/catalogue'
import { findReach, monthlyCounts } from '@/lib/queries/casualties-view'
import { listFigures } from '@/lib/queries/figures'
import { getKnownCodes } from '@/lib/queries/known-codes'
import { findLastDay } from '@/lib/queries/publication-days'
import { getRecord } from '@/lib/queries/record'
import { listDocumentPublishers } from '@/lib/queries/source-list'
import { readParameters } from '@/lib/query/parameters'
import { originHeader, readSiteOrigin } from '@/lib/query/site-origin'
import type { DataFile } from '../_answers/file-response'
import { describeCharts } from '../_charts/chart-address'
import { toOpenApiDocument } from './openapi-document'

/** `/data/openapi.json`; null where the address is of another file. Throws BadRequest for any parameter. */
export async function findOpenApiFile(file: string, search: string, headers: Headers): Promise<DataFile | null> {
  if (file !== 'openapi.json') return null
  readParameters(search, [])
  const text = `${JSON.stringify(await readDocument(readSiteOrigin(headers)), null, 1)}\n`
  // The text itself: it also changes with the program.
  return { identity: ['openapi', text], contentType: 'application/json', vary: originHeader, write: () => text }
}

async function readDocument(origin: string) {
  const [{ recordVersion }, codes, publishers, reach, day] = await Promise.all([
    getRecord(),
    getKnownCodes(),
    listDocumentPublishers(),
    findReach(null),
    findLastDay(null),
  ])
  const [figure] = reach ? await listFigures({ ...monthlyCounts(null), from: reach.last, to: reach.last }) : []
  if (!reach || !day || !figure) throw new NotFound('The record has no monthly figures yet.')
  return toOpenApiDocument({
    codes,
    charts: await describeCharts(),
    examples: { month: reach.last, day },
    origin,
    publishers: publishers.map(({ id }) => id),
    example: { figureId: figure.figureId, sourceId: figure.citations[0].source.id },
    recordVersion,
    t: translator('en'),
  })
}
