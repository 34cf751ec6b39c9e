import type { Column } from '../tables/column'
import { type CellMatch, compareCell, type Writing } from './compare-cell'

/** A row of a given file: its cells under the columns of our table, and the line of the file on which it starts. */
export type GivenRow = {
  readonly line: number
  readonly cells: readonly { readonly column: Column; readonly text: string }[]
  /** Cells that stand beyond the header. */
  readonly surplus: readonly string[]
  /** Of the whole file. */
  readonly writing: Writing
}

/** The cells of a published value as CSV writes them, by column. */
export type PublishedCells = Readonly<Record<string, string>>

/** A value of the record as rows of downloads. */
export type PublishedRow = {
  readonly id: string
  /** Its row as the record stands, in each language of labels; the first is shown. Never empty. */
  readonly today: readonly [PublishedCells, ...PublishedCells[]]
  /** Its rows on days when another of its documents was the best one. */
  readonly otherDocuments: readonly PublishedCells[]
  /** Does it count as the record stands? */
  readonly counts: boolean
}

/** A cell that is not as published. */
export type CellFault = { readonly column: string; readonly given: string; readonly published: string }

/** `several`: the columns left fit more than one published value. */
export const verdicts = ['identical', 'revised', 'altered', 'unknown', 'several'] as const
/** The judgement of a row, in one word. */
export type Verdict = (typeof verdicts)[number]

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

/** Follow the day: which value counts, how many documents there are, and which is the best, with all that it says. */
const followsDay = ['is_latest', 'sources', 'source_title', 'source_url', 'source_publisher', 'locator', 'note']

/** Of the best document on the day: must be those of one of the value's documents. */
const followsDocument = ['qualifier', 'source_id', 'source_kind']

/**
 * Judges a row against the published values it may be: that of its id, or all that its other columns fit. The value
 * that its id names is compared cell by cell; without one, a row that fits nothing is unknown.
 */
export function judgeRow(given: GivenRow, candidates: readonly PublishedRow[]): RowJudgement {
  const [published] = candidates
  if (!published) return unknown
  const compared = given.cells.map((cell) => compareWith(cell, given.writing, published))
  const altered = [...compared.flatMap(({ fault, isAltered }) => (fault && isAltered ? [fault] : [])), ...surplusFaults(given)]
  return {
    verdict: verdictOf(published, { altered, isOnly: candidates.length === 1 }),
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

function verdictOf(published: PublishedRow, { altered, isOnly }: { altered: readonly CellFault[]; isOnly: boolean }): Verdict {
  if (!isOnly) return 'several'
  if (altered.length > 0) return 'altered'
  return published.counts ? 'identical' : 'revised'
}

/** Do all cells that say what a row is about fit a published value? What follows the day is left out. */
export function fits(given: GivenRow, published: PublishedRow): boolean {
  return given.cells.every((cell) => isIdOrDay(cell.column) || !compareWith(cell, given.writing, published).isAltered)
}

function isIdOrDay({ name }: Column): boolean {
  return name === 'figure_id' || name === 'share_id' || followsDay.includes(name)
}

type ComparedCell = {
  readonly column: string
  readonly match: CellMatch
  readonly fault: CellFault | null
  readonly isAltered: boolean
}

function compareWith({ column, text }: GivenRow['cells'][number], writing: Writing, { today, otherDocuments }: PublishedRow): ComparedCell {
  const { name } = column
  const [shown] = today
  const match = bestMatch(text, column, writing, today)
  if (match !== 'other') return { column: name, match, fault: null, isAltered: false }
  const fault = { column: name, given: text, published: shown[name] ?? '' }
  const wasSo = bestMatch(text, column, writing, otherDocuments) !== 'other'
  return { column: name, match, fault, isAltered: !(wasSo ? isOfDay(name) : canHaveBeen(text, name, shown)) }
}

function bestMatch(text: string, column: Column, writing: Writing, rows: readonly PublishedCells[]): CellMatch {
  const matches = rows.map((row) => compareCell(text, row[column.name] ?? '', column.type, writing))
  return matches.find((match) => match === 'same') ?? matches.find((match) => match === 'rewritten') ?? 'other'
}

function isOfDay(name: string): boolean {
  return followsDay.includes(name) || followsDocument.includes(name)
}

/** Can a cell that is not today's have been so on another day? The record only grows: never more documents than today. */
function canHaveBeen(text: string, name: string, today: PublishedCells): boolean {
  if (name === 'is_latest') return /^(true|false)$/i.test(text.trim())
  if (name === 'sources') return /^[1-9]\d*$/.test(text.trim()) && Number(text) < Number(today.sources)
  return followsDay.includes(name)
}

function surplusFaults({ surplus }: GivenRow): CellFault[] {
  return surplus.filter((text) => text.trim() !== '').map((text) => ({ column: '', given: text, published: '' }))
}
