import type { Json, JsonObject } from '@/lib/export/row-schema'
import { explainParameter } from '@/lib/format/parameter'
import { programText } from '@/lib/format/program-text'
import type { Translator } from '@/lib/format/translator'
import type { Parameter } from '@/lib/query/parameters'
import type { TableAddress } from '@/lib/query/table-address'

type ParameterContext = {
  readonly defaults?: TableAddress['defaults']
  readonly examples: ExampleDates
  readonly t: Translator
}

/** A month with figures, and a day by which all of the record had been published. */
export type ExampleDates = { readonly month: string; readonly day: string }

/** A parameter of an address as OpenAPI describes it, with a value to try. */
export function toOpenApiParameter(parameter: Parameter, { defaults = {}, examples, t }: ParameterContext): JsonObject {
  const { name, isRepeatable } = parameter
  const schema = parameterSchema(parameter)
  const standard = defaults[name] ?? null
  const example = exampleValue(parameter, examples)
  return {
    name,
    in: 'query',
    description: explainParameter(name, t) ?? name,
    allowEmptyValue: true,
    schema: {
      ...(isRepeatable ? { type: 'array', items: schema } : schema),
      ...(standard !== null && { default: isRepeatable ? [standard].flat() : standard }),
    },
    ...(isRepeatable && { style: 'form', explode: true }),
    example: isRepeatable ? [example] : example,
  }
}

/** One value of a parameter. */
export function parameterSchema({ kind, codes = [] }: Parameter): JsonObject {
  switch (kind) {
    case 'month':
      return { type: 'string', pattern: '^(19\\d\\d|20\\d\\d|2100)-(0[1-9]|1[0-2])$' }
    case 'day':
      return { type: 'string', format: 'date', description: programText('openapi.dayRange') }
    case 'code':
      return { type: 'string', enum: codes }
  }
}

function exampleValue({ kind, codes = [] }: Parameter, { month, day }: ExampleDates): Json {
  if (kind === 'month') return month
  if (kind === 'day') return day
  return codes.find((code) => code !== 'all') ?? null
}
