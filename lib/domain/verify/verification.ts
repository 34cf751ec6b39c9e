import type { CellFault } from './compare-row'
import { type RowJudgement, type Verdict, verdicts } from './judge-row'
import type { HeaderProblem } from './recognise-header'

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
  readonly counts: Readonly<Record<Verdict, number>>
  /** Rows with a cell that follows the day of the download and reads otherwise today. */
  readonly outdated: number
  /** Columns in other writing, with the number of their rows. */
  readonly rewritten: readonly { readonly column: string; readonly rows: number }[]
}

/** The whole answer to a file that could be judged. */
export type Verification = Tally & {
  /** Names of columns that none of our tables has, and columns of the table that the file lacks. */
  readonly unknownColumns: readonly string[]
  readonly droppedColumns: readonly string[]
  /** The first rows that are not as they are today, by line. */
  readonly listed: readonly VerifiedRow[]
  /** How many more of them there are. */
  readonly unlisted: number
}

/** Is there nothing to say of the row but that it is identical? */
export function isPlain({ verdict, outdated }: Pick<RowJudgement, 'verdict' | 'outdated'>): boolean {
  return verdict === 'identical' && outdated.length === 0
}

/** The tally of judgements as they come. */
export function makeTally(): { add(judgement: RowJudgement): void; read(): Tally } {
  const counts: Record<Verdict, number> = { identical: 0, revised: 0, altered: 0, unknown: 0, several: 0 }
  const rewritten = new Map<string, number>()
  let outdated = 0
  return {
    add: (judgement) => {
      counts[judgement.verdict] += 1
      if (judgement.outdated.length > 0) outdated += 1
      for (const column of judgement.rewritten) rewritten.set(column, (rewritten.get(column) ?? 0) + 1)
    },
    read: () => ({
      rows: verdicts.reduce((sum, verdict) => sum + counts[verdict], 0),
      counts: { ...counts },
      outdated,
      rewritten: [...rewritten].map(([column, rows]) => ({ column, rows })),
    }),
  }
}
