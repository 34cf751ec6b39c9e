import type { RowJudgement, Verdict } from './judge-row'

/** What a row counts as: its judgement; `outdated` where it is identical but for cells that read otherwise today. */
export type RowKind = Verdict | 'outdated'

/** Every kind of row, the one that matters most first: a reader asks for what is wrong. */
export const rowKinds = ['altered', 'unknown', 'several', 'revised', 'outdated', 'identical'] as const satisfies readonly RowKind[]

/** What a judged row counts as. */
export function kindOf({ verdict, outdated }: Pick<RowJudgement, 'verdict' | 'outdated'>): RowKind {
  return verdict === 'identical' && outdated.length > 0 ? 'outdated' : verdict
}

/** Kinds of rows that are shown; of rows that are identical there is nothing to say. */
export type ListedKind = Exclude<RowKind, 'identical'>

const listedKinds = rowKinds.filter((kind) => kind !== 'identical')

/** The rows of one kind: how many there are, and the first of them in the order of the file. */
export type ListedGroup<Row> = { readonly kind: ListedKind; readonly rows: number; readonly listed: readonly Row[] }

type ListingSize = {
  /** Rows listed in all. */
  readonly most: number
  /** Rows of each kind that no other kind takes the place of; five times as many must not be more than `most`. */
  readonly ofEach: number
}

/** Chooses which rows of a file are shown, as they come: kinds that matter more go first, and none hides another. */
export function makeListing<Row>({ most, ofEach }: ListingSize): { add(kind: RowKind, row: Row): void; read(): ListedGroup<Row>[] } {
  const groups = listedKinds.map((kind) => ({ kind, rows: 0, first: [] as Row[] }))
  return {
    add: (kind, row) => {
      const group = groups.find((group) => group.kind === kind)
      if (!group) return
      group.rows += 1
      if (group.first.length < most) group.first.push(row)
    },
    read: () => {
      let free = most - groups.reduce((sum, { first }) => sum + Math.min(first.length, ofEach), 0)
      return groups.flatMap(({ kind, rows, first }) => {
        const more = Math.min(Math.max(first.length - ofEach, 0), free)
        free -= more
        return rows > 0 ? [{ kind, rows, listed: first.slice(0, Math.min(first.length, ofEach) + more) }] : []
      })
    },
  }
}
