import { readDates, readNumbers } from '@/lib/domain/verify/compare-cell'
import { fits, type GivenRow } from '@/lib/domain/verify/compare-row'
import type { VerifiedKind } from '@/lib/domain/verify/recognise-header'
import { getDictionary } from '@/lib/queries/dictionary'
import {
  listFiguresById,
  listFiguresByPeriod,
  listFiguresByValue,
  listSharesById,
  listSharesByPercent,
  listSharesByQuestion,
} from '@/lib/queries/published-like'
import { type StandingRow, toStandingFigureRow, toStandingShareRow } from './published-rows'

/** The columns that a kind of row is looked up by: its id, else a value, or what is near it, together with what it is a value of. */
const lookups = {
  figures: { id: 'figure_id', subject: 'indicator', value: 'value', near: 'period_end' },
  shares: { id: 'share_id', subject: 'wave_id', value: 'percent', near: 'question_id' },
} as const satisfies Record<VerifiedKind, object>

/**
 * Finds the published values that rows may be: the one of its id, else all that its other columns fit. Keeps what it has
 * read for the rows to come: make one for each file.
 */
export function makeCandidateFinder(kind: VerifiedKind): (rows: readonly GivenRow[]) => Promise<StandingRow[][]> {
  const { id: idColumn, subject: subjectColumn, value: valueColumn } = lookups[kind]
  const byId = new Map<string, StandingRow | null>()
  const byValue = new Map<string, StandingRow[]>()
  const idOf = (row: GivenRow) => textOf(row, idColumn).toLowerCase()
  const valuesOf = (row: GivenRow) => readNumbers(textOf(row, valueColumn), row.writing)
  const keysOf = (row: GivenRow) => valuesOf(row).map((value) => valueKey(textOf(row, subjectColumn), value))

  return async (rows) => {
    const ids = rows.map(idOf).filter((id) => idPattern.test(id) && !byId.has(id))
    for (const id of ids) byId.set(id, null)
    for (const row of await readById(kind, ids)) byId.set(row.id, row)
    const others = rows.filter((row) => !byId.get(idOf(row)))
    const wanted = others.filter((row) => keysOf(row).some((key) => !byValue.has(key)))
    const keys = new Set(wanted.flatMap(keysOf))
    for (const key of keys) byValue.set(key, [])
    for (const row of await readByValue(kind, unique(wanted.map((row) => textOf(row, subjectColumn))), unique(wanted.flatMap(valuesOf)))) {
      const [cells] = row.today
      const key = valueKey(cells[subjectColumn] ?? '', Number(cells[valueColumn]))
      // Read is every value of every subject: pairs that were read for rows before are there again.
      if (keys.has(key)) byValue.get(key)?.push(row)
    }
    return rows.map((row) => {
      const named = byId.get(idOf(row))
      return named ? [named] : unique(keysOf(row).flatMap((key) => byValue.get(key) ?? [])).filter((candidate) => fits(row, candidate))
    })
  }
}

/**
 * Finds the published values near rows that fit none: for figures of the same indicator and period, for shares of the same
 * wave and question. Only for files without ids: an id that the record lacks is unknown. Keeps what it has read.
 */
export function makeNearFinder(kind: VerifiedKind): (rows: readonly GivenRow[]) => Promise<StandingRow[][]> {
  const { id, subject, near } = lookups[kind]
  const known = new Map<string, StandingRow[]>()
  const keysOf = (row: GivenRow) => nearTexts(row, near).map((text) => valueKey(textOf(row, subject), text))

  return async (rows) => {
    const wanted = rows.filter((row) => !hasColumn(row, id) && keysOf(row).some((key) => !known.has(key)))
    const keys = new Set(wanted.flatMap(keysOf))
    for (const key of keys) known.set(key, [])
    const texts = unique(wanted.flatMap((row) => nearTexts(row, near)))
    for (const row of await readNear(kind, unique(wanted.map((row) => textOf(row, subject))), texts)) {
      const [cells] = row.today
      const key = valueKey(cells[subject] ?? '', cells[near] ?? '')
      if (keys.has(key)) known.get(key)?.push(row)
    }
    return rows.map((row) => (hasColumn(row, id) ? [] : keysOf(row).flatMap((key) => known.get(key) ?? [])))
  }
}

function nearTexts(row: GivenRow, name: string): string[] {
  const text = textOf(row, name)
  return name === 'period_end' ? readDates(text, row.writing) : [text]
}

function hasColumn({ cells }: GivenRow, name: string): boolean {
  return cells.some(({ column }) => column.name === name)
}

async function readNear(kind: VerifiedKind, subjects: readonly string[], texts: readonly string[]): Promise<StandingRow[]> {
  if (texts.length === 0) return []
  if (kind === 'shares') return (await listSharesByQuestion(subjects, texts)).map(toStandingShareRow)
  const dictionary = await getDictionary()
  return (await listFiguresByPeriod(subjects, texts)).map((standing) => toStandingFigureRow(standing, dictionary))
}

const idPattern = /^[0-9a-f]{12}$/

function textOf({ cells }: GivenRow, name: string): string {
  return cells.find(({ column }) => column.name === name)?.text.trim() ?? ''
}

function valueKey(subject: string, value: number | string): string {
  return `${subject} ${value}`
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)]
}

async function readById(kind: VerifiedKind, ids: readonly string[]): Promise<StandingRow[]> {
  if (ids.length === 0) return []
  if (kind === 'shares') return (await listSharesById(ids)).map(toStandingShareRow)
  const dictionary = await getDictionary()
  return (await listFiguresById(ids)).map((standing) => toStandingFigureRow(standing, dictionary))
}

async function readByValue(kind: VerifiedKind, subjects: readonly string[], values: readonly number[]): Promise<StandingRow[]> {
  if (values.length === 0) return []
  if (kind === 'shares') return (await listSharesByPercent(subjects, values)).map(toStandingShareRow)
  const dictionary = await getDictionary()
  return (await listFiguresByValue(subjects, values)).map((standing) => toStandingFigureRow(standing, dictionary))
}
