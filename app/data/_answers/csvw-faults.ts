import { parse } from 'csv-parse/sync'

type Datatype = string | { readonly base: string; readonly format?: string; readonly minimum?: number }
type CsvwColumn = {
  readonly name: string
  readonly titles: Readonly<Record<string, string | readonly string[]>>
  readonly datatype: Datatype
  readonly required: boolean
  readonly null?: string
}
type CsvwTable = {
  readonly '@context': unknown
  readonly url: string
  readonly dialect: { readonly delimiter: string; readonly lineTerminators: readonly string[]; readonly commentPrefix: string }
  readonly tableSchema: {
    readonly columns: readonly CsvwColumn[]
    readonly primaryKey: readonly string[]
    readonly foreignKeys?: readonly { columnReference: string; reference: { resource: string; columnReference: readonly string[] } }[]
  }
}
type Answer = { readonly address: string; readonly text: string }

/** What of a CSV and its description is against the recommendations of CSV on the Web (W3C, 2015), for tests. */
export function csvwFaults(csv: Answer, metadata: Answer): string[] {
  const table = JSON.parse(metadata.text) as CsvwTable
  const { columns, primaryKey, foreignKeys = [] } = table.tableSchema
  const [header = [], ...rows] = readCsv(csv.text, table)
  const column = (row: readonly string[], name: string) => row[columns.findIndex((known) => known.name === name)] ?? ''
  const keys = rows.map((row) => primaryKey.map((name) => column(row, name)).join('|'))
  return [
    ...(JSON.stringify(table['@context']) === '["http://www.w3.org/ns/csvw",{"@language":"en"}]' ? [] : ['context']),
    ...(new URL(table.url, metadata.address).href === csv.address ? [] : [`url ${table.url}`]),
    ...(header.length === columns.length && header.every((name, index) => isTitle(name, columns[index])) ? [] : [`header ${header}`]),
    ...columns.filter(({ name }) => !/^[A-Za-z0-9]\w*$/.test(name)).map(({ name }) => `name ${name}`),
    ...(new Set(columns.map(({ name }) => name)).size === columns.length ? [] : ['names']),
    ...rows.flatMap((row) => columns.flatMap((known, index) => cellFaults(row[index], known))),
    ...(new Set(keys).size === keys.length ? [] : ['primaryKey']),
    ...foreignKeys.flatMap(({ columnReference, reference }) => {
      if (reference.resource !== table.url) return [`resource ${reference.resource}`]
      const known = new Set(rows.map((row) => reference.columnReference.map((name) => column(row, name)).join('|')))
      return rows.map((row) => column(row, columnReference)).filter((value) => value !== '' && !known.has(value))
    }),
  ]
}

function readCsv(text: string, { dialect }: CsvwTable): string[][] {
  const options = { delimiter: dialect.delimiter, record_delimiter: [...dialect.lineTerminators], bom: true }
  const rows: string[][] = parse(text, options)
  return rows.filter(([first = '']) => !first.startsWith(dialect.commentPrefix))
}

/** The header has no language of its own, so that it matches a title of any (tabular data model, 6.7). */
function isTitle(name: string, column: CsvwColumn | undefined): boolean {
  return Object.values(column?.titles ?? {})
    .flat()
    .includes(name)
}

function cellFaults(cell: string | undefined, column: CsvwColumn): string[] {
  if (cell === undefined) return [`${column.name} is missing`]
  if (cell === (column.null ?? '')) return column.required ? [`${column.name} is empty`] : []
  return parses(cell, column.datatype) ? [] : [`${column.name} "${cell}"`]
}

function parses(cell: string, datatype: Datatype): boolean {
  const { base, format = '', minimum = Number.NEGATIVE_INFINITY } = typeof datatype === 'string' ? { base: datatype } : datatype
  switch (base) {
    case 'string':
      return new RegExp(format).test(cell)
    case 'anyURI':
      return URL.canParse(cell)
    case 'date':
      return format === 'yyyy-MM-dd' && /^\d{4}-\d\d-\d\d$/.test(cell) && !Number.isNaN(Date.parse(`${cell}T00:00:00Z`))
    case 'integer':
      return /^[-+]?\d+$/.test(cell) && Number(cell) >= minimum
    case 'decimal':
      return /^[-+]?(\d+(\.\d*)?|\.\d+)$/.test(cell) && Number(cell) >= minimum
    case 'boolean':
      return format.split('|').includes(cell)
    default:
      return false
  }
}
