import { type ObservationTable, observationTables, parseCode } from '@/lib/domain/codes'
import { compareText, monthOf } from '@/lib/domain/date'
import { NotFound } from '@/lib/domain/errors'
import type { Table } from '@/lib/domain/tables/column'
import { downloadTables } from '@/lib/domain/tables/download-tables'
import { type ReferenceTableName, referenceTables } from '@/lib/domain/tables/record-tables'
import { toFigureRow } from '@/lib/export/figure-row'
import { toShareRow } from '@/lib/export/share-row'
import { listAnswerShares } from '@/lib/queries/answer-shares'
import { getById, getDictionary } from '@/lib/queries/dictionary'
import { findMonths, streamFigures } from '@/lib/queries/figures'
import { getKnownCodes } from '@/lib/queries/known-codes'
import { listReferenceRows } from '@/lib/queries/reference-rows'
import { all, type FiguresQuery, figuresParameters, normaliseFiguresQuery, readFiguresQuery } from '@/lib/query/figures-query'
import { readParameters } from '@/lib/query/parameters'
import { type Presentation, presentationParameters, readPresentation } from '@/lib/query/presentation'
import { normaliseSharesQuery, readSharesQuery, type SharesQuery, sharesParameters } from '@/lib/query/shares-query'
import type { DataAnswer } from './data-answer'

/** The answer of `/data/{name}.…` to a query string. Throws NotFound for another name, BadRequest for a bad query. */
export async function getAnswer(name: string, search: string): Promise<DataAnswer> {
  const table = getTable(name)
  const reference = referenceTables.find((candidate) => candidate.name === name)
  if (reference) return referenceAnswer(table, reference.name, search)
  return name === 'answer-shares' ? sharesAnswer(table, search) : figuresAnswer(table, parseCode(observationTables, name), search)
}

/** The table of that name. Throws NotFound. */
export function getTable(name: string): Table {
  const table = downloadTables.find((candidate) => candidate.name === name)
  if (!table) throw new NotFound(`There is no table "${name}": expected one of ${downloadTables.map((known) => known.name).join(', ')}.`)
  return table
}

async function figuresAnswer(table: Table, name: ObservationTable, search: string): Promise<DataAnswer> {
  const parameters = [...figuresParameters(name, await getKnownCodes()), ...presentationParameters]
  const values = readParameters(search, parameters)
  const query = readFiguresQuery(values, name)
  const presentation = readPresentation(values)
  return {
    table,
    query: normaliseFiguresQuery(query),
    presentation,
    place: query.place === all ? null : query.place,
    findMonths: () => findMonths(query),
    streamRows: () => streamFigureRows(query, presentation),
  }
}

async function* streamFigureRows(query: FiguresQuery, { lang }: Presentation) {
  const { indicators, places } = await getDictionary()
  for await (const figure of streamFigures(query)) {
    yield toFigureRow(figure, {
      indicator: getById(indicators, figure.series.indicator),
      place: getById(places, figure.series.place),
      lang,
    })
  }
}

async function sharesAnswer(table: Table, search: string): Promise<DataAnswer> {
  const parameters = [...sharesParameters(await getKnownCodes()), ...presentationParameters]
  const values = readParameters(search, parameters)
  const query = readSharesQuery(values)
  return {
    table,
    query: normaliseSharesQuery(query),
    presentation: readPresentation(values),
    place: null,
    findMonths: async () => monthRange((await listAnswerShares(query)).map(({ wave }) => wave.fieldworkEnd)),
    streamRows: () => streamShareRows(query),
  }
}

async function* streamShareRows(query: SharesQuery) {
  for (const share of await listAnswerShares(query)) yield toShareRow(share)
}

async function referenceAnswer(table: Table, name: ReferenceTableName, search: string): Promise<DataAnswer> {
  const rows = await listReferenceRows(name)
  return {
    table,
    query: {},
    presentation: readPresentation(readParameters(search, presentationParameters)),
    place: null,
    findMonths: async () => monthRange(rows.flatMap((row) => (typeof row.fieldwork_end === 'string' ? [row.fieldwork_end] : []))),
    streamRows: () => rows,
  }
}

function monthRange(dates: readonly string[]): { first: string; last: string } | null {
  const months = dates.map(monthOf).sort(compareText)
  const [first, last] = [months[0], months.at(-1)]
  return first && last ? { first, last } : null
}
