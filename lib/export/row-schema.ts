import type { Column, ColumnType, Table } from '@/lib/domain/tables/column'
import { columnPattern } from '@/lib/domain/tables/column-pattern'

/** A value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject
/** An object of JSON, such as a JSON schema. */
export type JsonObject = { readonly [name: string]: Json }

/** The JSON schema of a row of a JSON answer: every column, `null` where nothing is stated. */
export function rowSchema({ title, description, columns }: Table): JsonObject {
  return {
    type: 'object',
    title: title.en,
    description,
    properties: Object.fromEntries(columns.map((column) => [column.name, cellSchema(column)])),
    required: columns.map(({ name }) => name),
    additionalProperties: false,
  }
}

function cellSchema(column: Column): JsonObject {
  const { type, enum: codes, ...form } = valueSchema(column)
  return {
    title: column.title.en,
    description: column.empty ? `${column.description} null: ${column.empty.en}.` : column.description,
    type: column.required ? type : [type, 'null'],
    ...form,
    ...(codes && { enum: column.required ? codes : [...codes, null] }),
  }
}

type ValueSchema = {
  readonly type: string
  readonly pattern?: string
  readonly enum?: readonly string[]
  readonly format?: string
  readonly minimum?: number
}

function valueSchema(column: Column): ValueSchema {
  if (column.codes) return { type: 'string', enum: column.codes }
  const pattern = columnPattern(column)
  return { ...valueSchemas[column.type], ...(pattern && { pattern }) }
}

const valueSchemas: Record<ColumnType, ValueSchema> = {
  id: { type: 'string' },
  code: { type: 'string' },
  text: { type: 'string' },
  url: { type: 'string' },
  day: { type: 'string', format: 'date' },
  date: { type: 'string' },
  integer: { type: 'integer', minimum: 0 },
  number: { type: 'number', minimum: 0 },
  decimal: { type: 'number', minimum: 0 },
  boolean: { type: 'boolean' },
}
