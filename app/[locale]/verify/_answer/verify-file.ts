import { setImmediate } from 'node:timers/promises'
import { findSlashOrder, type Writing } from '@/lib/domain/verify/compare-cell'
import type { GivenRow } from '@/lib/domain/verify/compare-row'
import { judgeNear, judgeRow, type RowJudgement } from '@/lib/domain/verify/judge-row'
import { kindOf, makeListing } from '@/lib/domain/verify/listing'
import { type KnownHeader, recogniseHeader, type VerifiedKind } from '@/lib/domain/verify/recognise-header'
import { makeTally, type VerifiedRow, type VerifyAnswer } from '@/lib/domain/verify/verification'
import { decodeFile } from '@/lib/export/given-file'
import { findDelimiter, type GivenRecord, readGivenRecords, UnreadableRecord } from '@/lib/export/given-records'
import { makeCandidateFinder, makeNearFinder } from './find-candidates'
import type { StandingRow } from './published-rows'

/** A judged row with the published value that it is about. */
export type Judged = { readonly row: GivenRow; readonly judgement: RowJudgement; readonly standing: StandingRow['standing'] | null }

const rowsPerRead = 500
/** Rows that are shown: of each kind that there is at least some. */
const listingSize = { most: 500, ofEach: 50 }

/** Judges every row of a file against the record as it stands. Keeps nothing of it. */
export async function verifyFile(
  bytes: Uint8Array,
  toWords: (judged: Judged) => Promise<VerifiedRow> | VerifiedRow,
): Promise<VerifyAnswer> {
  const file = decodeFile(bytes)
  if ('problem' in file) return file
  try {
    const records = readGivenRecords(file.text)
    const first = await records.next()
    if (first.done) return { problem: 'foreign' }
    const header = recogniseHeader(first.value.cells)
    return 'problem' in header ? header : await verifyRecords(batchesOf(records, header, writingOf(file.text)), header, toWords)
  } catch (error) {
    if (error instanceof UnreadableRecord) return { problem: 'broken', line: error.line }
    throw error
  }
}

async function verifyRecords(
  batches: AsyncIterable<GivenRow[]>,
  header: KnownHeader,
  toWords: (judged: Judged) => Promise<VerifiedRow> | VerifiedRow,
): Promise<VerifyAnswer> {
  const tally = makeTally()
  const judgeRows = makeJudge(header.kind)
  const listing = makeListing<Judged>(listingSize)
  for await (const rows of batches) {
    for (const judged of await judgeRows(rows)) {
      tally.add(judged.row.line, judged.judgement)
      listing.add(kindOf(judged.judgement), judged)
    }
    // Other readers' requests come first.
    await setImmediate()
  }
  const counted = tally.read()
  if (counted.rows === 0) return { problem: 'noRows' }
  const groups = await Promise.all(
    listing.read().map(async (group) => ({ ...group, listed: await Promise.all(group.listed.map((judged) => toWords(judged))) })),
  )
  return { ...counted, unknownColumns: header.unknown, droppedColumns: header.dropped, groups }
}

/** Judges rows with what the record has for them: what they fit, or else what is near them. */
function makeJudge(kind: VerifiedKind): (rows: readonly GivenRow[]) => Promise<Judged[]> {
  const findCandidates = makeCandidateFinder(kind)
  const findNear = makeNearFinder(kind)
  return async (rows) => {
    const candidates = await findCandidates(rows)
    const fitting = rows.map((row, place) => ({ row, found: candidates[place] ?? [] }))
    const lost = fitting.filter(({ found }) => found.length === 0)
    const near = await findNear(lost.map(({ row }) => row))
    const nearOf = new Map(lost.map(({ row }, place) => [row, near[place] ?? []]))
    return fitting.map(({ row, found }) => {
      const others = nearOf.get(row)
      const judgement = others ? judgeNear(row, others) : judgeRow(row, found)
      return { row, judgement, standing: [...found, ...(others ?? [])].find(({ id }) => id === judgement.published?.id)?.standing ?? null }
    })
  }
}

function writingOf(text: string): Writing {
  return { decimal: findDelimiter(text) === ',' ? '.' : null, slashOrder: findSlashOrder(text) }
}

async function* batchesOf(records: AsyncIterable<GivenRecord>, { columns }: KnownHeader, writing: Writing): AsyncGenerator<GivenRow[]> {
  let rows: GivenRow[] = []
  let isFirst = true
  for await (const { line, cells } of records) {
    const isTagRow = isFirst && cells.some((cell) => cell.startsWith('#')) && cells.every((cell) => /^(#.*)?$/.test(cell.trim()))
    isFirst = false
    if (isTagRow) continue
    rows.push({
      line,
      cells: columns.flatMap((column, place) => (column ? [{ column, text: cells[place] ?? '' }] : [])),
      surplus: cells.slice(columns.length),
      writing,
    })
    if (rows.length === rowsPerRead) {
      yield rows
      rows = []
    }
  }
  if (rows.length > 0) yield rows
}
