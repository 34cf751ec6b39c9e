import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { CsvError, parse } from 'csv-parse'

/** A record of a given file: its cells, and the line of the file on which it starts. */
export type GivenRecord = { readonly line: number; readonly cells: readonly string[] }

/** The file cannot be read as CSV from this line on. */
export class UnreadableRecord extends Error {
  override readonly name = 'UnreadableRecord'
  readonly line: number

  constructor(line: number) {
    super(`The file cannot be read as CSV from line ${line} on.`)
    this.line = line
  }
}

/** No record of ours is a tenth as long: an unclosed quote would otherwise take the rest of the file as one cell. */
const longestRecord = 65_536
const pieceLength = 65_536

/**
 * The records of a CSV text, the header first: comma, semicolon or tab, CRLF, LF or CR. Blank rows and the line `sep=`
 * of spreadsheets are left out. Throws UnreadableRecord where it cannot be read on.
 */
export async function* readGivenRecords(text: string): AsyncGenerator<GivenRecord> {
  const lines = text.replace(/\r\n?/g, '\n')
  const body = lines.replace(/^sep=.\n/i, '')
  const skipped = body === lines ? 0 : 1
  refuseLongLines(lines)
  let lastLine = skipped
  const parser = parse({
    delimiter: findDelimiter(body),
    record_delimiter: '\n',
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    max_record_size: longestRecord,
    // The parser hands on lists of text only: the line travels as the first of them.
    on_record: (cells: string[], { lines }) => {
      lastLine = lines + skipped
      return [String(lastLine - countLineFeeds(cells)), ...cells]
    },
  })
  const source = Readable.from(piecesOf(body))
  try {
    for await (const [line, ...cells] of source.pipe(parser)) yield { line: Number(line), cells }
  } catch (error) {
    throw error instanceof CsvError ? new UnreadableRecord(lastLine + 1) : error
  } finally {
    source.destroy()
  }
}

/** The parser counts the signs of cells: a line of commas alone would become millions of cells. */
function refuseLongLines(text: string): void {
  let start = 0
  while (text.length - start > longestRecord) {
    const end = text.lastIndexOf('\n', start + longestRecord - 1)
    if (end < start) throw new UnreadableRecord(countLineFeeds([text.slice(0, start)]) + 1)
    start = end + 1
  }
}

function countLineFeeds(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0)
}

/** Other readers' requests come between the pieces: streams alone would let none in until the end. */
async function* piecesOf(text: string): AsyncGenerator<string> {
  for (let start = 0; start < text.length; start += pieceLength) {
    await setImmediate()
    yield text.slice(start, start + pieceLength)
  }
}

const delimiters = [',', ';', '\t'] as const

/** What stands between the cells: the sign that parts the first line most often. */
export function findDelimiter(text: string): string {
  const [line = ''] = text
    .slice(0, longestRecord)
    .trimStart()
    .split(/[\r\n]/, 1)
  const [most] = delimiters.map((delimiter) => ({ delimiter, parts: line.split(delimiter).length })).toSorted((a, b) => b.parts - a.parts)
  return most?.delimiter ?? ','
}
