import type { Faults } from './faults'

/** Numbers of the record that should add up; a name stands several times where documents disagree. */
export type NumberGroup = {
  readonly table: string
  readonly title: string
  readonly cells: readonly { readonly name: string; readonly value: number; readonly line: number | null; readonly hasNote: boolean }[]
}

/** The total, and the six cells that make it up where a document gives all of them. */
const total = 'all/all'
export const ageSexCells = ['adult/male', 'adult/female', 'child/male', 'child/female', 'adult/unknown', 'child/unknown', total]

/** A complete distribution adds to 100, give or take what rounding each answer may cost. */
const [leastPercent, mostPercent] = [98, 102]

/** Complete distributions must add to 98-102 with the shares of some of the documents, or one of them says why not in its note. */
export function checkDistributions(groups: readonly NumberGroup[], faults: Faults): void {
  for (const group of groups) {
    if (group.cells.some(({ hasNote }) => hasNote)) continue
    const sums = possibleSums(group.cells)
    if (sums.some((sum) => sum >= leastPercent && sum <= mostPercent)) continue
    fail(
      group,
      `the shares of ${group.title} add up to ${sums.join(' or ')}, expected ${leastPercent} to ${mostPercent} or a note that says why`,
      faults,
    )
  }
}

/** The six cells must add to the total of their document, or one of the seven says why not in its note. */
export function checkAgeSexGroups(groups: readonly NumberGroup[], faults: Faults): void {
  for (const group of groups) {
    if (group.cells.some(({ hasNote }) => hasNote)) continue
    const totals = group.cells.filter(({ name }) => name === total).map(({ value }) => value)
    const sums = possibleSums(group.cells.filter(({ name }) => name !== total))
    if (sums.some((sum) => totals.includes(sum))) continue
    fail(
      group,
      `the age and sex cells of ${group.title} add up to ${sums.join(' or ')}, expected the total ${totals.join(' or ')} or a note that says why`,
      faults,
    )
  }
}

/** Every sum that one value per name can give, rounded to one decimal, ascending. */
export function possibleSums(cells: readonly { readonly name: string; readonly value: number }[]): number[] {
  const byName = new Map<string, number[]>()
  for (const { name, value } of cells) byName.set(name, [...(byName.get(name) ?? []), value])
  let sums = new Set([0])
  for (const values of byName.values()) {
    sums = new Set([...sums].flatMap((sum) => values.map((value) => Math.round((sum + value) * 10) / 10)))
  }
  return [...sums].sort((a, b) => a - b)
}

function fail({ table, cells }: NumberGroup, sentence: string, faults: Faults): void {
  const lines = cells.flatMap(({ line }) => (line === null ? [] : [line]))
  faults.add({ file: `${table}.csv`, ...(lines.length > 0 ? { line: Math.min(...lines) } : {}) }, sentence)
}
