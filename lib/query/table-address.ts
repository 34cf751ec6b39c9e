import { record } from '@/lib/domain/record'
import { figuresParameters, normaliseFiguresQuery, parseFiguresQuery } from './figures-query'
import type { KnownCodes } from './known-codes'
import type { Parameter } from './parameters'
import { presentationParameters } from './presentation'
import { normaliseSharesQuery, parseSharesQuery, sharesParameters } from './shares-query'

/** How `/data/{table}.…` is asked. */
export type TableAddress = {
  /** What selects its rows. */
  readonly parameters: readonly Parameter[]
  /** What an absent parameter means: the query as JSON answers write it out; undefined where they then leave it out. */
  readonly defaults: Readonly<Record<string, string | readonly string[] | null | undefined>>
  /** A query that has an answer, with what all tables take where nothing selects rows. */
  readonly example: string
}

/** How a table is asked. `month`: one with figures, for the example. */
export function tableAddress(table: string, codes: KnownCodes, month: string): TableAddress {
  switch (table) {
    case 'casualties':
      return {
        parameters: figuresParameters('casualties', codes),
        defaults: normaliseFiguresQuery(parseFiguresQuery('', 'casualties', codes)),
        example: `?from=${month}&to=${month}&by=weapon`,
      }
    case 'context':
      return {
        parameters: figuresParameters('context', codes),
        defaults: normaliseFiguresQuery(parseFiguresQuery('', 'context', codes)),
        example: `?indicator=${codes.indicators.context[0] ?? '*'}&vintage=all`,
      }
    case 'answer-shares':
      return {
        parameters: sharesParameters(codes),
        defaults: normaliseSharesQuery(parseSharesQuery('', codes)),
        example: `?question=${record.leadQuestion}&group=*`,
      }
    default:
      return { parameters: [], defaults: {}, example: '?bom=1' }
  }
}

/** What every table takes beside its own parameters. */
export const presentationAddress: TableAddress = { parameters: presentationParameters, defaults: { lang: 'en' }, example: '?bom=1' }
