import { type FiguresQuery, figuresParameters } from './figures-query'
import type { KnownCodes } from './known-codes'
import type { Parameter } from './parameters'

const names: readonly string[] = ['from', 'to', 'indicator', 'asOf']

/** What the context page takes of the parameters of `/data/context.…`: it always shows the newest values, not split. */
export function contextPageParameters(codes: KnownCodes): readonly Parameter[] {
  return figuresParameters('context', codes).filter(({ name }) => names.includes(name))
}

/** What the month choices of the page must keep. */
export function keptContextParameters({ indicators, asOf }: FiguresQuery): [string, string][] {
  return [
    ...(indicators ?? []).map((indicator): [string, string] => ['indicator', indicator]),
    ...(asOf ? [['asOf', asOf] satisfies [string, string]] : []),
  ]
}
