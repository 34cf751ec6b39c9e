import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { readLines, UnreadableFile } from './read-lines'

/** One record of a CSV file: its cells, and the line on which it starts. */
export type CsvRecord = { readonly line: number; readonly cells: readonly string[] }

/** An unclosed quote would otherwise take the rest of the file as one cell. */
const longestRecord = 65_536

/** The records of a CSV file (RFC 4180, LF or CRLF), the header first. Throws `UnreadableFile` where it cannot be read on. */
export async function* readRecords(path: string): AsyncGenerator<CsvRecord> {
  let lastLine = 0
  const parser = parse({
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: '\n',
    max_record_size: longestRecord,
    // The parser hands on lists of text only: the line travels as the first of them.
    on_record: (cells: string[], { lines }) => {
      const line = lines === lastLine + 1 ? lines : lines - countLineFeeds(cells)
      lastLine = lines
      return [String(line), ...cells]
    },
  })
  const source = Readable.from(readLines(path))
  source.on('error', (error) => parser.destroy(error))
  try {
    for await (const [line, ...cells] of source.pipe(parser)) yield { line: Number(line), cells }
  } catch (error) {
    throw error instanceof CsvError ? toUnreadable(error, lastLine + 1) : error
  } finally {
    source.destroy()
  }
}

function countLineFeeds(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + cell.split('\n').length - 1, 0)
}

function toUnreadable(error: CsvError, line: number): UnreadableFile {
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return new UnreadableFile('a quote opens in the record that starts here and is never closed', line)
    case 'CSV_MAX_RECORD_SIZE':
      return new UnreadableFile(
        `the record that starts here is longer than ${longestRecord} characters, expected less: is a quote left open?`,
        line,
      )
    default:
      return new UnreadableFile(
        'a quote stands inside the record that starts here, expected cells with quotes to be quoted and their quotes doubled',
        line,
      )
  }
}
