import type { Column, Table } from '@/lib/domain/tables/column'
import { columnPattern } from '@/lib/domain/tables/column-pattern'
import { formatColumnUnit, listCodeLabels } from '@/lib/format/code-label'
import type { Json, JsonObject } from './row-schema'

/** The description of a table by Table Schema 2.0, with the keys of the `tables` that stand in the same package. */
export function toTableSchema(table: Table, tables: readonly Table[]): JsonObject {
  const foreignKeys = [...table.columns.flatMap((column) => toForeignKeys(column, table, tables)), ...toRowKeys(table, tables)]
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: table.columns.map(toField),
    missingValues: [''],
    ...toKey(table),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  }
}

/** A primary key may hold no empty cell: where `as_of` belongs to it, rows are unique by it all the same. */
function toKey({ key, columns }: Table): JsonObject {
  const isFilled = key.every((name) => columns.find((column) => column.name === name)?.required)
  return isFilled ? { primaryKey: key } : { uniqueKeys: [key] }
}

function toField(column: Column): Json {
  const { name, title, description, required, empty, hxl } = column
  const unit = formatColumnUnit(column, 'en')
  const categories = listCodeLabels(column, 'en')
  const pattern = categories ? null : columnPattern(column)
  return {
    name,
    ...toFieldType(column),
    title: title.en,
    titles: title,
    description,
    ...(unit && { unit }),
    ...(hxl && { hxl }),
    ...(categories && { categories: categories.map(({ code, label }) => ({ value: code, label })) }),
    ...(empty && { missingValues: [{ value: '', label: empty.en }] }),
    constraints: { required, ...(pattern && { pattern }), ...(isNumber(column) && { minimum: 0 }) },
  }
}

function toFieldType({ type }: Column): JsonObject {
  switch (type) {
    case 'id':
    case 'code':
    case 'text':
    case 'date':
      return { type: 'string' }
    case 'url':
      return { type: 'string', format: 'uri' }
    case 'day':
      return { type: 'date', format: 'default' }
    case 'integer':
      return { type: 'integer' }
    case 'number':
    case 'decimal':
      return { type: 'number' }
    case 'boolean':
      return { type: 'boolean', trueValues: ['true'], falseValues: ['false'] }
  }
}

function isNumber({ type }: Column): boolean {
  return type === 'integer' || type === 'number' || type === 'decimal'
}

function toRowKeys({ rowReferences = [] }: Table, tables: readonly Table[]): Json[] {
  return tables
    .filter(({ name }) => rowReferences.includes(name))
    .map(({ name, key }) => ({ fields: key, reference: { resource: name, fields: key } }))
}

/** One key, or none where the other table is not in the package. A key of the same table names no resource. */
function toForeignKeys({ name, references }: Column, table: Table, tables: readonly Table[]): Json[] {
  const other = tables.find((candidate) => candidate.name === references)
  if (!other) return []
  return [{ fields: [name], reference: { ...(other.name !== table.name && { resource: other.name }), fields: other.key } }]
}
