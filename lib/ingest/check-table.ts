import type { Column, Table } from '@/lib/domain/tables/column'
import { expectationOf, expectedInstead } from './check-cell'
import { type Faults, quote } from './faults'
import type { KnownKeys } from './known-keys'
import { UnreadableFile } from './read-lines'
import { type CsvRecord, readRecords } from './read-records'
import { cellOf, isObservationTable, keyOf, type PreparedRow, prepareRow, type RecordRow } from './record-row'
import { expectedValue, findRowFaults, type LaterReference, listLaterReferences } from './row-rules'

type TableCheck = { readonly table: Table; readonly path: string; readonly known: KnownKeys; readonly faults: Faults }

/** The rows of one file that have no fault. What is wrong with the others goes to `faults`; keys of all rows to `known`. */
export async function* checkTable(check: TableCheck): AsyncGenerator<PreparedRow> {
  try {
    yield* checkRecords(check)
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    check.known.markUnreadable(check.table.name)
    check.faults.add({ file: fileOf(check.table), ...(error.line === undefined ? {} : { line: error.line }) }, error.message)
  }
}

export function fileOf(table: Table): string {
  return `${table.name}.csv`
}

async function* checkRecords(check: TableCheck): AsyncGenerator<PreparedRow> {
  const rows = new RowCheck(check)
  let header: readonly string[] | undefined
  for await (const record of readRecords(check.path)) {
    if (!header) {
      header = record.cells
      if (!rows.takesHeader(record)) return
      continue
    }
    const prepared = rows.take(header, record)
    if (prepared) yield prepared
  }
  if (!header) throw new UnreadableFile(`is empty, expected the header ${check.table.columns.map(({ name }) => name).join(',')}`)
  rows.finish()
}

/** Checks the records of one file, and remembers what concerns several of them. */
class RowCheck {
  readonly #check: TableCheck
  readonly #lines = new Map<string, number>()
  readonly #later: (LaterReference & { readonly line: number })[] = []

  constructor(check: TableCheck) {
    this.#check = check
  }

  takesHeader({ line, cells }: CsvRecord): boolean {
    const names = this.#check.table.columns.map(({ name }) => name)
    const before = this.#check.faults.count
    for (const name of names) {
      if (!cells.includes(name)) this.#fail(line, `the header has no column ${name}`)
      if (cells.indexOf(name) !== cells.lastIndexOf(name)) this.#fail(line, `the header has the column ${name} twice`)
    }
    for (const cell of cells) {
      if (!names.includes(cell)) this.#fail(line, `the header has ${quote(cell)}, expected only ${names.join(', ')}`)
    }
    if (this.#check.faults.count === before) return true
    this.#check.known.markUnreadable(this.#check.table.name)
    return false
  }

  take(header: readonly string[], { line, cells }: CsvRecord): PreparedRow | null {
    if (cells.length !== header.length) {
      this.#fail(line, `the row has ${cells.length} cells, expected ${header.length}`)
      return null
    }
    const { table, known, faults } = this.#check
    const before = faults.count
    const row = toRow(header, cells)
    for (const column of table.columns) this.#checkCell(column, row, line)
    if (faults.count === before) for (const fault of findRowFaults({ table, row, known })) faults.addCell(this.#at(line), fault)
    for (const reference of listLaterReferences(table, row)) this.#later.push({ ...reference, line })
    const prepared = faults.count === before ? prepareRow(table, row, line) : null
    this.#checkDuplicate(row, line, prepared)
    return faults.count === before ? prepared : null
  }

  finish(): void {
    const { table, known, faults } = this.#check
    for (const { line, key, ...fault } of this.#later) if (!known.has(table.name, key)) faults.addCell(this.#at(line), fault)
  }

  #checkCell(column: Column, row: RecordRow, line: number): void {
    const value = cellOf(row, column.name)
    const expected = value === '' ? (column.required ? expectationOf(column) : null) : this.#expectedInstead(column, value)
    if (!expected) return
    const ofUnit = column.name === 'value' ? expectedValue(value, this.#check.known.unitOf(cellOf(row, 'indicator'))) : null
    this.#check.faults.addCell(this.#at(line), { column: column.name, value, expected: ofUnit ?? expected })
  }

  #expectedInstead(column: Column, value: string): string | null {
    const { table, known } = this.#check
    const expected = expectedInstead(column, value)
    if (expected || !column.references || column.references === table.name || known.has(column.references, value)) return expected
    return `a row of ${column.references}.csv, in this folder or in the database`
  }

  /** An observation's id stands for its whole key, so that 500,000 of them need little memory. */
  #checkDuplicate(row: RecordRow, line: number, prepared: PreparedRow | null): void {
    const { table, known } = this.#check
    const key = prepared && isObservationTable(table) ? `${prepared[1]}|${cellOf(row, 'source_id')}` : keyOf(table, row)
    const earlier = this.#lines.get(key)
    if (earlier === undefined) this.#lines.set(key, line)
    else this.#fail(line, `the row has the same ${table.key.join(', ')} as line ${earlier}, expected each row once`)
    if (!isObservationTable(table) && table.name !== 'answer-shares') known.add(table, row)
  }

  #fail(line: number, sentence: string): void {
    this.#check.faults.add(this.#at(line), sentence)
  }

  #at(line: number): { file: string; line: number } {
    return { file: fileOf(this.#check.table), line }
  }
}

function toRow(header: readonly string[], cells: readonly string[]): RecordRow {
  const row: Record<string, string> = {}
  for (const [index, name] of header.entries()) row[name] = cells[index] ?? ''
  return row
}
