import fc from 'fast-check'
import type { Parameter } from '@/lib/query/parameters'

/** A query that must be refused, and the parameter that the refusal must name. */
export type BrokenQuery = { readonly search: string; readonly parameter: string }

/** Queries that have an answer: any of the parameters, each with values that it takes. */
export function validSearch(parameters: readonly Parameter[]): fc.Arbitrary<string> {
  return pairs(parameters).map((chosen) => new URLSearchParams(chosen).toString())
}

/** Good queries with one thing wrong. */
export function brokenSearch(parameters: readonly Parameter[]): fc.Arbitrary<BrokenQuery> {
  return fc
    .tuple(pairs(parameters), fc.oneof(...parameters.flatMap(breaks), fc.constantFrom(...unknownNames)))
    .map(([chosen, { parameter, values }]) => ({
      // The broken one first: what is wrong is read in order.
      search: new URLSearchParams([
        ...values.map((value) => [parameter, value]),
        ...chosen.filter(([name]) => name !== parameter && name !== 'by'),
      ]).toString(),
      parameter,
    }))
}

type Break = { readonly parameter: string; readonly values: readonly string[] }

const unknownNames: readonly Break[] = [
  { parameter: 'utm_source', values: ['tea'] },
  { parameter: 'From', values: ['2025-11'] },
  { parameter: 'as_of', values: ['2025-11-30'] },
]

function breaks(parameter: Parameter): fc.Arbitrary<Break>[] {
  const { name, kind, isRepeatable } = parameter
  const bad = fc.constantFrom(...badValues[kind]).map((value) => ({ parameter: name, values: [value] }))
  const twice = value(parameter).map((one) => ({ parameter: name, values: [one, one] }))
  return isRepeatable ? [bad] : [bad, twice]
}

const badValues: Record<Parameter['kind'], readonly string[]> = {
  month: ['2025-13', '2025-1', '25-01', '2025-11-30', '1899-12', '2101-01', ' 2025-11', 'latest'],
  day: ['2025-11', '2025-02-30', '2025-11-31', '1899-12-31', '2101-01-01', '20251130', 'today'],
  code: ['cups-of-tea', 'ALL', ' all', '**', '0', 'null'],
}

/** Each parameter at most once, repeatable ones a few times; no two that exclude each other, no range that ends first. */
function pairs(parameters: readonly Parameter[]): fc.Arbitrary<string[][]> {
  return fc
    .tuple(...parameters.map((parameter) => fc.option(values(parameter), { freq: 2 })))
    .map(
      (chosen) =>
        new Map(parameters.flatMap(({ name }, index): [string, readonly string[]][] => (chosen[index] ? [[name, chosen[index]]] : []))),
    )
    .map(withoutContradictions)
    .map((chosen) => [...chosen].flatMap(([name, given]) => given.map((one) => [name, one])))
}

function values(parameter: Parameter): fc.Arbitrary<readonly string[]> {
  return parameter.isRepeatable ? fc.array(value(parameter), { minLength: 1, maxLength: 3 }) : value(parameter).map((one) => [one])
}

function value({ kind, codes = [] }: Parameter): fc.Arbitrary<string> {
  const month = fc
    .integer({ min: 2022 * 12, max: 2026 * 12 + 5 })
    .map((count) => `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`)
  switch (kind) {
    case 'month':
      return month
    case 'day':
      return fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([of, day]) => `${of}-${String(day).padStart(2, '0')}`)
    case 'code':
      return fc.constantFrom(...codes)
  }
}

const breakdowns = ['age', 'sex', 'weapon', 'control', 'proximity']

function withoutContradictions(chosen: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const [from, to] = [chosen.get('from')?.[0] ?? '', chosen.get('to')?.[0] ?? '']
  const range: [string, readonly string[]][] =
    from && to && from > to
      ? [
          ['from', [to]],
          ['to', [from]],
        ]
      : []
  return new Map([...[...chosen].filter(([name]) => !(chosen.has('by') && breakdowns.includes(name))), ...range])
}
