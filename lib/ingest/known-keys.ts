import type { Table } from '@/lib/domain/tables/column'
import { cellOf, keyOf, type RecordRow } from './record-row'

/** What the database already holds: the keys of each reference table (`keyOf`), and each indicator's unit. */
export type StoredKeys = {
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>
  readonly units: ReadonlyMap<string, string>
}

/** The keys that rows may refer to: those of the database and those read so far from the folder. */
export class KnownKeys {
  readonly #stored: StoredKeys
  readonly #read = new Map<string, Set<string>>()
  readonly #unreadable = new Set<string>()
  readonly #units: Map<string, string>

  constructor(stored: StoredKeys) {
    this.#stored = stored
    this.#units = new Map(stored.units)
  }

  add(table: Table, row: RecordRow): void {
    const keys = this.#read.get(table.name) ?? new Set()
    this.#read.set(table.name, keys.add(keyOf(table, row)))
    if (table.name === 'indicators') this.#units.set(cellOf(row, 'indicator'), cellOf(row, 'unit'))
  }

  /** A file that could not be read to its end is one fault: references to it are not faults of their own. */
  markUnreadable(table: string): void {
    this.#unreadable.add(table)
  }

  has(table: string, key: string): boolean {
    return this.#unreadable.has(table) || this.#read.get(table)?.has(key) || this.#stored.keys.get(table)?.has(key) || false
  }

  /** The unit of an indicator; undefined where the indicator is unknown. */
  unitOf(indicator: string): string | undefined {
    return this.#units.get(indicator)
  }
}
