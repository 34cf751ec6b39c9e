import { createHash } from 'node:crypto'
import { type Row, toCsvCell } from './cell'

const figureColumns: readonly string[] = [
  'figure_id',
  'indicator',
  'place',
  'period_start',
  'period_end',
  'age',
  'sex',
  'weapon',
  'control',
  'proximity',
  'value',
  'unit',
  'qualifier',
  'as_of',
  'published_on',
]

/**
 * The tables whose rows can be checked, with the columns that are: what a published value says, its id first. Left out
 * is what depends on language (names), on the view (`is_latest`) or on the documents known by then.
 */
export const checkedColumns = {
  casualties: figureColumns,
  context: figureColumns,
  'answer-shares': [
    'share_id',
    'wave_id',
    'fieldwork_start',
    'fieldwork_end',
    'sample_size',
    'question_id',
    'answer_id',
    'group',
    'percent',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type CheckedTable = keyof typeof checkedColumns

/** The cells of a download row that can be checked, as CSV writes them, in the order of `checkedColumns`. */
export function toCheckedCells(table: CheckedTable, row: Row): string[] {
  return checkedColumns[table].map((name) => toCsvCell(row[name]))
}

/** `row_sha256` of the contract: SHA-256 of the cells joined with commas. None of them needs quoting. */
export function rowSha256(cells: readonly string[]): string {
  return createHash('sha256').update(cells.join(',')).digest('hex')
}
