import type { Column, Table } from '../tables/column'
import { downloadTables } from '../tables/download-tables'
import { referenceTables } from '../tables/record-tables'

/** Casualty and context figures have the same columns: the row tells which it is. */
export type VerifiedKind = 'figures' | 'shares'

/** The header of a given file under the columns of the table that it is from. */
export type KnownHeader = {
  readonly kind: VerifiedKind
  /** The column at each place of a record; null where we have none of that name. */
  readonly columns: readonly (Column | null)[]
  /** Names that none of our columns has. */
  readonly unknown: readonly string[]
  /** Columns of the table that the file lacks. */
  readonly dropped: readonly string[]
}

/** Why a header leads to no table: from elsewhere; of a reference table; a name twice; too few columns to tell rows apart. */
export type HeaderProblem =
  | { readonly problem: 'foreign' }
  | { readonly problem: 'reference'; readonly table: string }
  | { readonly problem: 'repeated'; readonly column: string }
  | { readonly problem: 'tooFew' }

/** Without its id a row is known by these; of a list inside, one is enough. */
const identifying: Record<VerifiedKind, readonly (readonly string[])[]> = {
  figures: [['indicator'], ['value'], ['period_end', 'period_start']],
  shares: [['wave_id'], ['question_id'], ['answer_id'], ['percent']],
}

/** The table that a header is from, whatever the order of its columns and their case. */
export function recogniseHeader(header: readonly string[]): KnownHeader | HeaderProblem {
  const names = header.map((name) => name.trim().toLowerCase())
  const repeated = names.find((name, place) => name !== '' && names.indexOf(name) !== place)
  const fits = verifiedTables.map((table) => ({ ...table, count: countKnown(table, names) }))
  const [best] = fits.toSorted((a, b) => b.count - a.count)
  const reference = referenceTables.find((table) => countKnown({ table }, names) > (best?.count ?? 0))
  if (reference) return { problem: 'reference', table: reference.name }
  if (!best || best.count === 0) return { problem: 'foreign' }
  const { table, kind, id } = best
  if (repeated !== undefined && table.columns.some(({ name }) => name === repeated)) return { problem: 'repeated', column: repeated }
  const hasEnough = identifying[kind].every((choices) => choices.some((name) => names.includes(name)))
  if (!names.includes(id) && !hasEnough) return { problem: best.count < 3 ? 'foreign' : 'tooFew' }
  const columns = names.map((name) => table.columns.find((column) => column.name === name) ?? null)
  return {
    kind,
    columns,
    unknown: header.filter((name, place) => columns[place] === null && name.trim() !== ''),
    dropped: table.columns.map(({ name }) => name).filter((name) => !names.includes(name)),
  }
}

type VerifiedTable = { readonly table: Table; readonly kind: VerifiedKind; readonly id: string }

const verifiedTables = downloadTables.flatMap((table): VerifiedTable[] => {
  if (table.name === 'casualties') return [{ table, kind: 'figures', id: 'figure_id' }]
  return table.name === 'answer-shares' ? [{ table, kind: 'shares', id: 'share_id' }] : []
})

function countKnown({ table }: { readonly table: Table }, names: readonly string[]): number {
  return table.columns.filter(({ name }) => names.includes(name)).length
}
