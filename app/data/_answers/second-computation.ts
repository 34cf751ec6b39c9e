import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'

/**
 * Which value counts, computed a second time straight from the files of the shipped record and the contract.
 * Shares no code with the application on purpose: tests hold the two against each other.
 */

type Cells = Readonly<Record<string, string>>
type Read = { readonly cells: Cells; readonly documents: readonly Cells[] }

const folder = path.join(import.meta.dirname, '../../../prisma/data')
const dimensions = ['indicator', 'place', 'period_start', 'period_end', 'age', 'sex', 'weapon', 'control', 'proximity']
const identity = [...dimensions, 'value', 'as_of', 'published_on']

const sources = new Map(readRows('sources').map((source) => [cell(source, 'source_id'), source]))
const waves = new Map(readRows('waves').map((wave) => [cell(wave, 'wave_id'), wave]))
const shares = readRows('answer-shares')
const observations = { casualties: readObservations('casualties'), context: readObservations('context') }

/** Every day from which some value or survey share is known, oldest first. */
export function computePublicationDays(): string[] {
  const days = [...observations.casualties, ...observations.context].map(({ cells }) => endOf(cell(cells, 'published_on')))
  return [...new Set([...days, ...shares.map((share) => shareKnownFrom([share]))])].sort()
}

/** The figures of a table that count on a day (null: today), by id, as `id value qualifier document documents`. */
export function computeFigures(table: 'casualties' | 'context', vintage: 'latest' | 'first', asOf: string | null): string[] {
  return chooseFigures(table, vintage, asOf).map(describeFigure).sort()
}

/** The same for the months of the killed and injured of the whole country, nothing split: what the explorer opens with. */
export function computeMonths(asOf: string | null): string[] {
  return chooseFigures('casualties', 'latest', asOf).filter(isMonthOfCountry).map(describeFigure).sort()
}

function isMonthOfCountry({ cells }: Read): boolean {
  const [start, end] = [cell(cells, 'period_start'), cell(cells, 'period_end')]
  const isMonth = end === endOf(start.slice(0, 7)) && (start.endsWith('-01') || start === '2022-02-24')
  const isUnsplit = ['age', 'sex', 'weapon', 'control', 'proximity'].every((name) => cells[name] === 'all')
  return isMonth && isUnsplit && cells.place === 'UA' && ['civilians-killed', 'civilians-injured'].includes(cell(cells, 'indicator'))
}

function chooseFigures(table: 'casualties' | 'context', vintage: 'latest' | 'first', asOf: string | null): Read[] {
  const groups = new Map<string, Read[]>()
  for (const { cells, documents } of observations[table]) {
    if (asOf !== null && endOf(cell(cells, 'published_on')) > asOf) continue
    const key = dimensions.map((name) => cells[name]).join('|')
    groups.set(key, [...(groups.get(key) ?? []), { cells, documents: consider(documents, asOf) }])
  }
  const ranks = vintage === 'latest' ? latestRanks : firstRanks
  return [...groups.values()].map((group) => group.toSorted((a, b) => compare(ranks(a), ranks(b)))[0]).flatMap((best) => best ?? [])
}

/** The survey shares that were known on a day, as `id percent document documents`. */
export function computeShares(asOf: string): string[] {
  const names = ['wave_id', 'question_id', 'answer_id', 'group', 'percent']
  const read = new Map<string, Cells[]>()
  for (const row of shares) read.set(idOf(row, names), [...(read.get(idOf(row, names)) ?? []), row])
  return [...read]
    .filter(([, documents]) => shareKnownFrom(documents) <= asOf)
    .map(([id, documents]) => {
      const considered = consider(documents, asOf)
      return [id, cell(considered[0], 'percent'), cell(considered[0], 'source_id'), considered.length].join(' ')
    })
    .sort()
}

/** Its wave's publication, else the earliest dated document, else the end of the fieldwork. */
function shareKnownFrom(documents: readonly Cells[]): string {
  const wave = waves.get(cell(documents[0], 'wave_id'))
  const [first] = documents
    .map(issueOf)
    .filter((issue) => issue !== '')
    .map(endOf)
    .sort()
  return cell(wave, 'published_on') === '' ? (first ?? endOf(cell(wave, 'fieldwork_end'))) : endOf(cell(wave, 'published_on'))
}

/** The name of the whole record. */
export function computeRecordVersion(): string {
  const figures = [...observations.casualties, ...observations.context].map(({ cells }) => idOf(cells, identity))
  const shareIds = shares.map((row) => idOf(row, ['wave_id', 'question_id', 'answer_id', 'group', 'percent']))
  return hash([...new Set([...figures, ...shareIds])].sort().join('\n').concat('\n'))
}

/** Smaller wins: the steps of "latest", in order. */
function latestRanks({ cells, documents }: Read): (string | number)[] {
  const day = endOf(cell(cells, 'as_of') || cell(cells, 'published_on'))
  return [
    cell(documents[0], 'qualifier') === 'approx' ? 1 : 0,
    -dayCount(day),
    -dayCount(endOf(cell(cells, 'published_on'))),
    documents.some(isPrimary) ? 0 : 1,
    -documents.length,
    Number(cells.value),
  ]
}

/** Smaller wins: the steps of "first", in order. */
function firstRanks({ cells, documents }: Read): (string | number)[] {
  return [
    endOf(cell(cells, 'published_on')),
    endOf(cell(cells, 'as_of') || cell(cells, 'published_on')),
    documents.some(isPrimary) ? 0 : 1,
    -documents.length,
    Number(cells.value),
  ]
}

function consider(documents: readonly Cells[], asOf: string | null): Cells[] {
  const known = documents.filter((document) => asOf === null || endOf(issueOf(document) || '0000-01-01') <= asOf)
  return (known.length > 0 ? known : documents).toSorted((a, b) => compare(documentRanks(a), documentRanks(b)))
}

/** Smaller is better: primary, then the earliest, a month after its last day, unknown last, then by id. */
function documentRanks(document: Cells): (string | number)[] {
  const issue = issueOf(document)
  return [isPrimary(document) ? 0 : 1, issue === '' ? '9999' : endOf(issue), issue.length === 7 ? 1 : 0, cell(document, 'source_id')]
}

function describeFigure({ cells, documents }: Read): string {
  const [best] = documents
  return [idOf(cells, identity), cells.value, cell(best, 'qualifier'), cell(best, 'source_id'), documents.length].join(' ')
}

function readObservations(table: string): Read[] {
  const read = new Map<string, Cells[]>()
  for (const row of readRows(table)) {
    const key = identity.map((name) => row[name]).join('|')
    read.set(key, [...(read.get(key) ?? []), row])
  }
  return [...read.values()].flatMap((documents) => (documents[0] ? [{ cells: documents[0], documents }] : []))
}

function readRows(table: string): Cells[] {
  return parse(readFileSync(path.join(folder, `${table}.csv`)), { columns: true })
}

function issueOf(document: Cells): string {
  return cell(sources.get(cell(document, 'source_id')), 'published_on')
}

function isPrimary(document: Cells): boolean {
  return cell(sources.get(cell(document, 'source_id')), 'kind') === 'primary'
}

/** A month stands for its last day. */
function endOf(date: string): string {
  if (date.length !== 7) return date
  const [year = 0, month = 0] = date.split('-').map(Number)
  return `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`
}

function dayCount(day: string): number {
  return Date.parse(day) / 86_400_000
}

function idOf(cells: Cells, names: readonly string[]): string {
  return hash(names.map((name) => cell(cells, name)).join('|'))
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

function cell(cells: Cells | undefined, name: string): string {
  const value = cells?.[name]
  if (value === undefined) throw new Error(`The record's file lacks the column "${name}"`)
  return value
}

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const at = a.findIndex((rank, index) => rank !== b[index])
  const [left, right] = [a[at], b[at]]
  return left === undefined || right === undefined || left === right ? 0 : left < right ? -1 : 1
}
