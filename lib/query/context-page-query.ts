import { type FiguresQuery, figuresParameters } from './figures-query'
import type { KnownCodes } from './known-codes'
import type { Parameter } from './parameters'

const names: readonly string[] = ['from', 'to', 'indicator', 'asOf']

/** What the context page takes of the parameters of `/data/context.…`: it always shows the newest values, not split. */
export function contextPageParameters(codes: KnownCodes): readonly Parameter[] {
  return figuresParameters('context', codes).filter(({ name }) => names.includes(name))
}

/** What the month choices of the page must keep. */
export function keptContextParameters({ indicators, asOf }: Pick<FiguresQuery, 'indicators' | 'asOf'>): [string, string][] {
  return [
    ...(indicators ?? []).map((indicator): [string, string] => ['indicator', indicator]),
    ...(asOf ? [['asOf', asOf] satisfies [string, string]] : []),
  ]
}

/** The query as the address of the page states it. */
export function contextSearch({ from, to, ...query }: FiguresQuery): URLSearchParams {
  const range = Object.entries({ from, to }).flatMap(([name, month]): [string, string][] => (month ? [[name, month]] : []))
  return new URLSearchParams([...range, ...keptContextParameters(query)])
}
