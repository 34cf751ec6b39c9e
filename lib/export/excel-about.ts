import type { SheetData } from 'write-excel-file/node'
import type { Column, DataLanguage, Table } from '@/lib/domain/tables/column'
import { listCodeLabels } from '@/lib/format/code-label'
import type { Translator } from '@/lib/format/translator'

/** What a file says of itself beside its rows. */
export type AboutFile = {
  readonly table: Table
  readonly recordVersion: string
  /** Where the same rows are, with everything explicit. */
  readonly address: string
  /** The query with every parameter written out. */
  readonly query: Readonly<Record<string, unknown>>
  readonly citation: string
  /** Of the columns' titles, as of the labels in the rows. */
  readonly lang: DataLanguage
  readonly t: Translator
}

/** The sheet "About" of a workbook: what the file is, how to cite it, and what each column means. */
export function toAboutSheet({ table, recordVersion, address, query, citation, lang, t }: AboutFile) {
  const data: SheetData = [
    [bold(t('excel.table')), table.title[lang]],
    [null, table.description],
    [bold(t('excel.version')), recordVersion],
    [bold(t('excel.address')), address],
    [bold(t('excel.citation')), citation],
    [bold(t('excel.read')), t('layout.minimum')],
    [null, t('excel.empty')],
    [null, t('excel.dates')],
    [],
    [bold(t('excel.parameter')), bold(t('excel.value'))],
    ...Object.entries(query).map(([name, value]) => [name, toText(name, value, t)]),
    [],
    (['column', 'about', 'title', 'type', 'empty', 'codes'] as const).map((name) => bold(t(`excel.columns.${name}`))),
    ...table.columns.map((column) => [
      column.name,
      wrapped(column.description),
      column.title[lang],
      t(`data.dictionary.types.${column.type}`),
      column.empty?.[lang] ?? null,
      wrapped(formatCodes(column, lang)),
    ]),
  ]
  return { data, columns: [{ width: 20 }, { width: 80 }, { width: 28 }, { width: 20 }, { width: 28 }, { width: 60 }] }
}

function bold(value: string) {
  return { value, type: String, fontWeight: 'bold' } as const
}

/** A long text, on as many lines as it needs. */
function wrapped(value: string) {
  return { value, type: String, wrap: true, alignVertical: 'top' } as const
}

function formatCodes(column: Column, lang: DataLanguage): string {
  const codes = listCodeLabels(column, lang) ?? []
  return codes.map(({ code, label }) => `${code}: ${label}`).join('; ')
}

function toText(name: string, value: unknown, t: Translator): string {
  if (value === null) return name === 'asOf' ? t('data.parameters.today') : t('excel.open')
  return Array.isArray(value) ? value.join(', ') : String(value)
}
