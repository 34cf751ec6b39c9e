import { type Breakdown, breakdownCodes, breakdownNames, type ObservationTable, type Split, splitNames, splits } from '@/lib/domain/codes'
import { compareText } from '@/lib/domain/date'
import { BadRequest } from '@/lib/domain/errors'
import { type PeriodKind, periodKinds } from '@/lib/domain/period'
import { record } from '@/lib/domain/record'
import { type Vintage, vintages } from '@/lib/domain/vintage'
import type { KnownCodes } from './known-codes'
import { type Parameter, type ParameterValues, readParameters } from './parameters'
import { checkRange } from './range'

export const all = '*'

/** Every code of every breakdown. */
export const everySplit: Breakdown = { age: all, sex: all, weapon: all, control: all, proximity: all }

/** Which figures of casualties or context a page or file shows. `*` stands for all codes. */
export type FiguresQuery = {
  readonly table: ObservationTable
  /** Months in which the period ends, both inclusive; null is open. */
  readonly from: string | null
  readonly to: string | null
  /** By code points; null stands for all. */
  readonly indicators: readonly string[] | null
  readonly place: string
  readonly breakdown: Breakdown
  readonly period: PeriodKind | typeof all
  readonly vintage: Vintage
  readonly asOf: string | null
  /** Ids of the documents that alone are considered, by a frozen chart; absent, all are. */
  readonly documents?: readonly string[]
}

/** Every value of a table ever published, as known on a day (null: the record as it stands). */
export function everyFigure(table: ObservationTable, asOf: string | null): FiguresQuery {
  return { table, from: null, to: null, indicators: null, place: all, breakdown: everySplit, period: all, vintage: 'all', asOf }
}

/** The indicators where none is named; null stands for all. */
export const defaultIndicators = { casualties: ['civilians-injured', 'civilians-killed'], context: null } as const satisfies Record<
  ObservationTable,
  readonly string[] | null
>
const defaultPeriod: Record<ObservationTable, FiguresQuery['period']> = { casualties: 'month', context: all }

/** The parameters that select figures, with the codes of this record. */
export function figuresParameters(table: ObservationTable, codes: KnownCodes): readonly Parameter[] {
  return [
    { name: 'from', kind: 'month' },
    { name: 'to', kind: 'month' },
    { name: 'indicator', kind: 'code', codes: [...codes.indicators[table], all], isRepeatable: true },
    { name: 'place', kind: 'code', codes: [...codes.places, all] },
    ...breakdownNames.map((name): Parameter => ({ name, kind: 'code', codes: [...breakdownCodes[name], all] })),
    { name: 'by', kind: 'code', codes: splitNames },
    { name: 'period', kind: 'code', codes: [...periodKinds, all] },
    { name: 'vintage', kind: 'code', codes: vintages },
    { name: 'asOf', kind: 'day' },
  ]
}

/** The query of `/data/casualties.…` and `/data/context.…`. Throws BadRequest. */
export function parseFiguresQuery(search: string, table: ObservationTable, codes: KnownCodes): FiguresQuery {
  return readFiguresQuery(readParameters(search, figuresParameters(table, codes)), table)
}

/** The same from parameters that are already read. Throws BadRequest where they exclude each other. */
export function readFiguresQuery(values: ParameterValues, table: ObservationTable): FiguresQuery {
  const from = values.get('from')?.[0] ?? null
  const to = values.get('to')?.[0] ?? null
  checkRange(from, to)
  return {
    table,
    from,
    to,
    indicators: readIndicators(values, table),
    place: values.get('place')?.[0] ?? record.defaultPlace,
    breakdown: readBreakdown(values),
    period: (values.get('period')?.[0] as FiguresQuery['period'] | undefined) ?? defaultPeriod[table],
    vintage: (values.get('vintage')?.[0] as Vintage | undefined) ?? 'latest',
    asOf: values.get('asOf')?.[0] ?? null,
  }
}

function readIndicators(values: ParameterValues, table: ObservationTable): readonly string[] | null {
  const given = values.get('indicator')
  if (!given) return defaultIndicators[table]
  return given.includes(all) ? null : given.toSorted(compareText)
}

function readBreakdown(values: ParameterValues): Breakdown {
  const by = values.get('by')?.[0] as Split | undefined
  const split: readonly string[] = by ? splits[by] : []
  const both = split.find((name) => values.has(name))
  if (by && both) {
    const stands = split.map((name) => `${name}=*`)
    throw new BadRequest(`"by=${by}" stands for ${stands.join(' and ')}, expected it without "${both}".`, {
      parameter: 'by',
      fault: { kind: 'split', by, stands, given: both },
    })
  }
  const code = (name: keyof Breakdown) => (split.includes(name) ? all : (values.get(name)?.[0] ?? 'all'))
  return { age: code('age'), sex: code('sex'), weapon: code('weapon'), control: code('control'), proximity: code('proximity') }
}

/** The query as links state it: everything explicit, so that a file equals the view that links to it. */
export function figuresSearch(query: FiguresQuery): URLSearchParams {
  const search = new URLSearchParams()
  if (query.from) search.set('from', query.from)
  if (query.to) search.set('to', query.to)
  for (const indicator of query.indicators ?? [all]) search.append('indicator', indicator)
  search.set('place', query.place)
  for (const name of breakdownNames) if (query.breakdown[name] !== 'all') search.set(name, query.breakdown[name])
  search.set('period', query.period)
  search.set('vintage', query.vintage)
  if (query.asOf) search.set('asOf', query.asOf)
  return search
}

/** The query with every parameter written out, as JSON answers state it. */
export function normaliseFiguresQuery({ indicators, breakdown, table: _table, ...rest }: FiguresQuery) {
  return { ...rest, indicator: indicators ?? all, ...breakdown }
}
