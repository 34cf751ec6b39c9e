import type { Column } from '@/lib/domain/tables/column'

/** A value of a table's row: what CSV and JSON can hold. */
export type Cell = string | number | boolean | null

/** A row of a download, under the names of its table's columns. */
export type Row = Readonly<Record<string, Cell>>

/** The cell as CSV writes it: as printed, `true` and `false`, empty where nothing is stated. */
export function toCsvCell(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell)
}

/** The cell as JSON writes it: numbers and booleans typed, null where nothing is stated. */
export function toJsonCell(cell: Cell | undefined, column: Column): Cell {
  if (cell === null || cell === undefined || cell === '') return null
  return column.type === 'decimal' ? Number(cell) : cell
}
