import type { Column } from '../tables/column'
import { type CellMatch, compareCell, readBoolean, type Writing } from './compare-cell'

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

/** Follow the day: which value counts, how many documents there are, and which is the best, with all that it says. */
const followsDay = ['is_latest', 'sources', 'source_title', 'source_url', 'source_publisher', 'locator', 'note']

/** Of the best document on the day: must be those of one of the value's documents, the one that the row names. */
const followsDocument = ['qualifier', 'source_id', 'source_kind']

/** How a cell stands to the published value; the fault names what was published. */
export type ComparedCell = {
  readonly column: string
  readonly match: CellMatch
  readonly fault: CellFault | null
  readonly isAltered: boolean
}

/** Compares every cell of a row with a published value. */
export function compareCells(given: GivenRow, published: PublishedRow): ComparedCell[] {
  const documents = documentsNamed(given, published)
  return given.cells.map((cell) =>
    followsDocument.includes(cell.column.name)
      ? compareOfDocument(cell, given.writing, { published, documents })
      : compareWith(cell, given.writing, published),
  )
}

/** Do all cells that say what a row is about fit a published value? What follows the day is left out. */
export function fits(given: GivenRow, published: PublishedRow): boolean {
  return compareCells(given, published).every(({ column, isAltered }) => isIdOrDay(column) || !isAltered)
}

function isIdOrDay(name: string): boolean {
  return name === 'figure_id' || name === 'share_id' || followsDay.includes(name)
}

type Documents = readonly [PublishedCells, ...PublishedCells[]]

/** The rows of the document that the given row names; those of all documents where it names none of them. */
function documentsNamed({ cells, writing }: GivenRow, { today: [best], otherDocuments }: PublishedRow): Documents {
  const source = cells.find(({ column }) => column.name === 'source_id')
  const [named, ...others] = [best, ...otherDocuments].filter(
    (row) => source && bestMatch(source.text, source.column, writing, [row]) !== 'other',
  )
  return named ? [named, ...others] : [best, ...otherDocuments]
}

type OfDocument = { readonly published: PublishedRow; readonly documents: Documents }

function compareOfDocument(
  { column, text }: GivenRow['cells'][number],
  writing: Writing,
  { published, documents }: OfDocument,
): ComparedCell {
  const { name } = column
  const [today] = published.today
  const isAltered = bestMatch(text, column, writing, documents) === 'other'
  const match = bestMatch(text, column, writing, isAltered ? documents : [today])
  const [measure] = isAltered ? documents : [today]
  return { column: name, match, fault: match === 'other' ? { column: name, given: text, published: measure[name] ?? '' } : null, isAltered }
}

function compareWith({ column, text }: GivenRow['cells'][number], writing: Writing, { today, otherDocuments }: PublishedRow): ComparedCell {
  const { name } = column
  const [shown] = today
  const match = bestMatch(text, column, writing, today)
  if (match !== 'other') return { column: name, match, fault: null, isAltered: false }
  const wasSo = followsDay.includes(name) && bestMatch(text, column, writing, otherDocuments) !== 'other'
  return {
    column: name,
    match,
    fault: { column: name, given: text, published: shown[name] ?? '' },
    isAltered: !wasSo && !canHaveBeen(text, name, shown),
  }
}

function bestMatch(text: string, column: Column, writing: Writing, rows: readonly PublishedCells[]): CellMatch {
  const matches = rows.map((row) => compareCell(text, row[column.name] ?? '', column.type, writing))
  return matches.find((match) => match === 'same') ?? matches.find((match) => match === 'rewritten') ?? 'other'
}

/**
 * Can a cell that is not that of any of the value's documents have been so on another day? Only whether the value counts
 * and how many documents there are: the record only grows, so never more than today.
 */
function canHaveBeen(text: string, name: string, today: PublishedCells): boolean {
  if (name === 'is_latest') return readBoolean(text) !== null
  return name === 'sources' && /^[1-9]\d*$/.test(text.trim()) && Number(text) < Number(today.sources)
}
