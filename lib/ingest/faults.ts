/** Where a fault stands: a file, and a line from 1 where there is one. */
export type Place = { readonly file: string; readonly line?: number }

/** A cell that cannot be taken as it is. */
export type CellFault = { readonly column: string; readonly value: string; readonly expected: string }

/** How many faults are kept as sentences; the rest are only counted. */
export const listedFaults = 200

/** Everything wrong with a folder, in the order in which it was read. */
export class Faults {
  readonly #listed: string[] = []
  #count = 0

  add({ file, line }: Place, sentence: string): void {
    this.#count += 1
    if (this.#listed.length < listedFaults) this.#listed.push(`${line === undefined ? file : `${file}:${line}`}: ${sentence}`)
  }

  addCell(place: Place, { column, value, expected }: CellFault): void {
    this.add(place, value === '' ? `${column} is empty, expected ${expected}` : `${column} is ${quote(value)}, expected ${expected}`)
  }

  get count(): number {
    return this.#count
  }

  /** The first faults, and a sentence that counts the others. */
  get sentences(): readonly string[] {
    const hidden = this.#count - this.#listed.length
    return hidden > 0 ? [...this.#listed, `… and ${hidden} more.`] : this.#listed
  }
}

/** The text in quotation marks, cut short, with nothing in it that a terminal would obey. */
export function quote(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text
  return `"${short.replaceAll(/\p{Cc}/gu, (character) => JSON.stringify(character).slice(1, -1).replace('\x7f', '\\u007f'))}"`
}
