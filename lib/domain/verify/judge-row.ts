import { type CellFault, compareCells, type GivenRow, type PublishedRow } from './compare-row'

/** The judgement of a row, in one word; `several`: the columns left fit more than one published value. */
export type Verdict = 'identical' | 'revised' | 'altered' | 'unknown' | 'several'

/** A row with its judgement. */
export type RowJudgement = {
  readonly verdict: Verdict
  /** The published value that the row is about; of several the first. */
  readonly published: PublishedRow | null
  /** Of an altered row: each cell that was not published so. */
  readonly altered: readonly CellFault[]
  /** Cells that follow the day of the download, and read otherwise today. */
  readonly outdated: readonly CellFault[]
  /** Columns whose value is the published one in other writing. */
  readonly rewritten: readonly string[]
}

/**
 * Judges a row against the published values it may be: that of its id, or all that its other columns fit. The value
 * that its id names is compared cell by cell; without one, a row that fits nothing is unknown.
 */
export function judgeRow(given: GivenRow, candidates: readonly PublishedRow[]): RowJudgement {
  const [published, ...others] = candidates
  if (!published) return unknown
  if (others.length > 0) return { ...unknown, verdict: 'several', published }
  const compared = compareCells(given, published)
  const altered = [...compared.flatMap(({ fault, isAltered }) => (fault && isAltered ? [fault] : [])), ...surplusFaults(given)]
  return {
    verdict: altered.length > 0 ? 'altered' : published.counts ? 'identical' : 'revised',
    published,
    altered,
    outdated: compared.flatMap(({ fault, isAltered }) => (fault && !isAltered ? [fault] : [])),
    rewritten: compared.flatMap(({ column, match }) => (match === 'rewritten' ? [column] : [])),
  }
}

const unknown: RowJudgement = { verdict: 'unknown', published: null, altered: [], outdated: [], rewritten: [] }

/**
 * Judges a row without an id that fits nothing: altered where exactly one of the published values near it differs from it
 * in one cell alone, else unknown.
 */
export function judgeNear(given: GivenRow, near: readonly PublishedRow[]): RowJudgement {
  const [judgement, ...others] = near.map((published) => judgeRow(given, [published])).filter(({ altered }) => altered.length === 1)
  return judgement && others.length === 0 ? judgement : unknown
}

/** One fault of them all: there may be thousands. */
function surplusFaults({ surplus }: GivenRow): CellFault[] {
  const texts = surplus.filter((text) => text.trim() !== '')
  return texts.length > 0 ? [{ column: '', given: texts.join(', '), published: '' }] : []
}
