import type { CellFault } from './compare-row'
import type { RowJudgement, Verdict } from './judge-row'
import { kindOf, type ListedGroup, type RowKind, rowKinds } from './listing'
import type { HeaderProblem } from './recognise-header'
import { makeRepeats, type Repeats } from './repeats'

/** 20 MB, in bytes. */
export const largestFile = 20 * 1024 * 1024

/** Why a file can't be read as CSV. */
export type FileProblem = 'empty' | 'tooLarge' | 'excel' | 'zip' | 'parquet' | 'binary' | 'html' | 'json'

/** Why there is no judgement of a file. */
export type VerifyProblem =
  | HeaderProblem
  | { readonly problem: FileProblem | 'noRows' }
  | { readonly problem: 'broken'; readonly line: number }

/** What is said of a given file. */
export type VerifyAnswer = Verification | VerifyProblem

/** A published value in words, with the id of its page. */
export type ValueInWords = { readonly id: string; readonly text: string }

/** `repeated`: the same number was published again; `outranked`: what counts was not later, but its data run on, say. */
export type RevisedHow = 'revised' | 'repeated' | 'outranked'

/** A row of the result: what it is about, and all that is to be said of it. */
export type VerifiedRow = {
  readonly line: number
  readonly verdict: Verdict
  /** The published value that the row is about; null where there is none, or several. */
  readonly about: ValueInWords | null
  /** The cells that say what the row is about, as given. */
  readonly given: string
  /** Of a revised row: the values that count now; several where documents disagree. */
  readonly latest: readonly ValueInWords[]
  /** Null unless it is revised. */
  readonly revisedHow: RevisedHow | null
  readonly altered: readonly CellFault[]
  readonly outdated: readonly CellFault[]
}

/** What became of the rows of a given file. */
export type Tally = {
  readonly rows: number
  readonly counts: Readonly<Record<RowKind, number>>
  /** Columns in other writing, with the number of their rows. */
  readonly rewritten: readonly { readonly column: string; readonly rows: number }[]
  /** Published values that more than one row is about. */
  readonly repeated: Repeats
}

/** The whole answer to a file that could be judged. */
export type Verification = Tally & {
  /** Names of columns that none of our tables has, and columns of the table that the file lacks. */
  readonly unknownColumns: readonly string[]
  readonly droppedColumns: readonly string[]
  /** Rows that are not as they are today, by kind. */
  readonly groups: readonly ListedGroup<VerifiedRow>[]
}

/** The tally of judgements as they come. */
export function makeTally(): { add(line: number, judgement: RowJudgement): void; read(): Tally } {
  const counts: Record<RowKind, number> = { altered: 0, unknown: 0, several: 0, revised: 0, outdated: 0, identical: 0 }
  const rewritten = new Map<string, number>()
  const repeats = makeRepeats()
  return {
    add: (line, judgement) => {
      counts[kindOf(judgement)] += 1
      const { published, verdict } = judgement
      if (published && verdict !== 'several') repeats.add(published.id, line)
      for (const column of judgement.rewritten) rewritten.set(column, (rewritten.get(column) ?? 0) + 1)
    },
    read: () => ({
      rows: rowKinds.reduce((sum, kind) => sum + counts[kind], 0),
      counts: { ...counts },
      rewritten: [...rewritten].map(([column, rows]) => ({ column, rows })),
      repeated: repeats.read(),
    }),
  }
}
