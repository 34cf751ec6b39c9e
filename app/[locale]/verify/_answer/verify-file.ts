import { setImmediate } from 'node:timers/promises'
import { type GivenRow, judgeRow, type RowJudgement } from '@/lib/domain/verify/judge-row'
import { type KnownHeader, recogniseHeader } from '@/lib/domain/verify/recognise-header'
import { isPlain, makeTally, type VerifiedRow, type VerifyAnswer } from '@/lib/domain/verify/verification'
import { decodeFile } from '@/lib/export/given-file'
import { type GivenRecord, readGivenRecords, UnreadableRecord } from '@/lib/export/given-records'
import { makeCandidateFinder } from './find-candidates'
import type { StandingRow } from './published-rows'

/** A judged row with the published value that it is about. */
export type Judged = { readonly row: GivenRow; readonly judgement: RowJudgement; readonly standing: StandingRow['standing'] | null }

const rowsPerRead = 500
const mostListed = 500

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
    return 'problem' in header ? header : await verifyRecords(records, header, toWords)
  } catch (error) {
    if (error instanceof UnreadableRecord) return { problem: 'broken', line: error.line }
    throw error
  }
}

async function verifyRecords(
  records: AsyncIterable<GivenRecord>,
  header: KnownHeader,
  toWords: (judged: Judged) => Promise<VerifiedRow> | VerifiedRow,
): Promise<VerifyAnswer> {
  const tally = makeTally()
  const findCandidates = makeCandidateFinder(header.kind)
  const listed: VerifiedRow[] = []
  let unlisted = 0
  for await (const rows of batchesOf(records, header)) {
    const candidates = await findCandidates(rows)
    for (const [place, row] of rows.entries()) {
      const found = candidates[place] ?? []
      const judgement = judgeRow(row, found)
      tally.add(judgement)
      if (isPlain(judgement)) continue
      if (listed.length < mostListed) listed.push(await toWords({ row, judgement, standing: found[0]?.standing ?? null }))
      else unlisted += 1
    }
    // Other readers' requests come first.
    await setImmediate()
  }
  const counted = tally.read()
  if (counted.rows === 0) return { problem: 'noRows' }
  return { ...counted, unknownColumns: header.unknown, droppedColumns: header.dropped, listed, unlisted }
}

async function* batchesOf(records: AsyncIterable<GivenRecord>, { columns }: KnownHeader): AsyncGenerator<GivenRow[]> {
  let rows: GivenRow[] = []
  let isFirst = true
  for await (const { line, cells } of records) {
    const isTagRow = isFirst && cells.some((cell) => cell.startsWith('#')) && cells.every((cell) => /^(#.*)?$/.test(cell.trim()))
    isFirst = false
    if (isTagRow || cells.every((cell) => cell.trim() === '')) continue
    rows.push({
      line,
      cells: columns.flatMap((column, place) => (column ? [{ column, text: cells[place] ?? '' }] : [])),
      surplus: cells.slice(columns.length),
    })
    if (rows.length === rowsPerRead) {
      yield rows
      rows = []
    }
  }
  if (rows.length > 0) yield rows
}
