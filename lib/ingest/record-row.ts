import { tableOfIndicator } from '@/lib/domain/codes'
import { figureId, shareId } from '@/lib/domain/identity'
import { periodKind } from '@/lib/domain/period'
import { record } from '@/lib/domain/record'
import type { Column, Table } from '@/lib/domain/tables/column'
import { observationFileColumns } from '@/lib/domain/tables/observation-columns'

/** The cells of one row as text, by column. Empty is "". */
export type RecordRow = Readonly<Record<string, string>>

/** A checked row as the database takes it: the values of `preparedColumns`, empty cells as null. */
export type PreparedRow = readonly (string | number | null)[]

export function cellOf(row: RecordRow, column: string): string {
  return row[column] ?? ''
}

/** The columns that identify a row, as one text: no identifier contains "|". */
export function keyOf(table: Table, row: RecordRow): string {
  return table.key.map((column) => cellOf(row, column)).join('|')
}

export function isObservationTable(table: Table): boolean {
  return table.columns === observationFileColumns
}

/** The columns of a prepared row: its line, its permanent id where it has one, and the columns of its file. */
export function preparedColumns(table: Table): string[] {
  const columns = table.columns.map(({ name }) => name)
  if (isObservationTable(table)) return ['line', 'figure_id', 'table_name', 'period_kind', ...columns]
  return table.name === 'answer-shares' ? ['line', 'share_id', ...columns] : ['line', ...columns]
}

/** A checked row in the order of `preparedColumns`. */
export function prepareRow(table: Table, row: RecordRow, line: number): PreparedRow {
  const cells = table.columns.map((column) => toValue(column, cellOf(row, column.name)))
  if (isObservationTable(table)) {
    return [line, figureIdOf(row), tableOfIndicator(cellOf(row, 'indicator')), periodKindOf(row), ...cells]
  }
  return table.name === 'answer-shares' ? [line, shareIdOf(row), ...cells] : [line, ...cells]
}

function toValue({ type }: Column, text: string): string | number | null {
  if (text === '') return null
  return type === 'number' || type === 'integer' ? Number(text) : text
}

function figureIdOf(row: RecordRow): string {
  return figureId({
    series: {
      indicator: cellOf(row, 'indicator'),
      place: cellOf(row, 'place'),
      age: cellOf(row, 'age'),
      sex: cellOf(row, 'sex'),
      weapon: cellOf(row, 'weapon'),
      control: cellOf(row, 'control'),
      proximity: cellOf(row, 'proximity'),
    },
    period: periodOf(row),
    value: Number(cellOf(row, 'value')),
    asOf: cellOf(row, 'as_of') || null,
    publishedOn: cellOf(row, 'published_on'),
  })
}

function periodKindOf(row: RecordRow): string {
  return periodKind(periodOf(row), record.startDay)
}

function periodOf(row: RecordRow): { start: string; end: string } {
  return { start: cellOf(row, 'period_start'), end: cellOf(row, 'period_end') }
}

function shareIdOf(row: RecordRow): string {
  return shareId({
    wave: cellOf(row, 'wave_id'),
    question: cellOf(row, 'question_id'),
    answer: cellOf(row, 'answer_id'),
    group: cellOf(row, 'group'),
    percent: Number(cellOf(row, 'percent')),
  })
}
