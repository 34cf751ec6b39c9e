import { isDay, isMonth } from '@/lib/domain/date'
import { BadRequest } from '@/lib/domain/errors'

/** What a parameter of an address takes. The data page and the checks are made from the same description. */
export type Parameter = {
  readonly name: string
  readonly kind: 'code' | 'month' | 'day'
  /** Of a code: what it may be, `*` included where it stands for all. */
  readonly codes?: readonly string[]
  readonly isRepeatable?: boolean
}

/** The values given for each parameter: known names, non-empty, each checked; equal ones once. */
export type ParameterValues = ReadonlyMap<string, readonly string[]>

/** How much an address may say after its question mark: characters, and parameters. */
export const longestQuery = 2_000
export const mostParameters = 50

/** Whether an address says more after its question mark than it may. */
export function isTooLong(search: string): boolean {
  return search.replace(/^\?/, '').length > longestQuery || new URLSearchParams(search).size > mostParameters
}

/**
 * Reads a query string by the descriptions of its parameters. Throws BadRequest, with a sentence, for a query
 * that is too long and for an unknown, repeated or malformed parameter. Empty values count as absent.
 */
export function readParameters(search: string, parameters: readonly Parameter[]): ParameterValues {
  if (isTooLong(search)) {
    throw new BadRequest(`The query is too long: expected at most ${longestQuery} characters and ${mostParameters} parameters.`)
  }
  const values = new Map<string, string[]>()
  // A second "?" belongs to a name: only the first is dropped.
  for (const [name, value] of new URLSearchParams(search)) {
    const parameter = parameters.find((known) => known.name === name) ?? refuseName(name, parameters)
    if (value === '') continue
    checkValue(value, parameter)
    const given = values.get(name) ?? []
    if (given.length > 0 && !parameter.isRepeatable) {
      throw new BadRequest(`The parameter "${name}" is given more than once, expected it once.`, {
        parameter: name,
        fault: { kind: 'repeated' },
      })
    }
    if (!given.includes(value)) values.set(name, [...given, value])
  }
  return values
}

function refuseName(name: string, parameters: readonly Parameter[]): never {
  const known = parameters.map((parameter) => parameter.name).join(', ') || 'no parameters'
  const what = name === '' ? 'A parameter without a name' : `Unknown parameter "${quote(name)}"`
  throw new BadRequest(`${what}: this address takes ${known}.`, { parameter: name })
}

function checkValue(value: string, parameter: Parameter): void {
  switch (parameter.kind) {
    case 'month':
      if (!isMonth(value)) refuseValue(parameter, value, 'a month from 1900-01 to 2100-12, such as 2025-11')
      return
    case 'day':
      if (!isDay(value)) refuseValue(parameter, value, 'a day from 1900-01-01 to 2100-12-31, such as 2025-11-30')
      return
    case 'code':
      if (!parameter.codes?.includes(value)) refuseValue(parameter, value, `one of ${parameter.codes?.join(', ')}`)
  }
}

function refuseValue({ name, kind, codes }: Parameter, given: string, expected: string): never {
  const value = quote(given)
  throw new BadRequest(`The parameter "${name}" is "${value}", expected ${expected}.`, { parameter: name, codes, fault: { kind, value } })
}

/** What the reader typed, fit to be printed: not too long, and without characters that do not show or turn the line around. */
function quote(text: string): string {
  const short = text.length > 80 ? `${text.slice(0, 80)}…` : text
  return short.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\u{fffd}')
}
