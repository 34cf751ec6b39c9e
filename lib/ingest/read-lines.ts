import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'

/** A file that cannot be read on: the rest of it is not looked at. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
  readonly line: number | undefined

  constructor(sentence: string, line?: number) {
    super(sentence)
    this.line = line
  }
}

/** No line of a record is longer; a file without line ends is refused instead of being held in memory. */
const longestLine = 1024 * 1024
const lineFeed = 0x0a

/** The text of a file in blocks of whole lines that end with LF, without its byte order mark. Throws `UnreadableFile` at a line that is not UTF-8. */
export async function* readLines(path: string): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0)
  let line = 1
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    const bytes = Buffer.concat([rest, chunk])
    const end = bytes.lastIndexOf(lineFeed) + 1
    rest = bytes.subarray(end)
    if (rest.length > longestLine) throw new UnreadableFile(`a line is longer than ${longestLine} bytes, expected lines of cells`, line)
    if (end === 0) continue
    yield decode(bytes.subarray(0, end), line)
    line += countLines(bytes.subarray(0, end))
  }
  if (rest.length > 0) yield decode(rest, line)
}

function decode(bytes: Buffer, line: number): string {
  if (!isUtf8(bytes)) throw new UnreadableFile('the line is not valid UTF-8', line + invalidLine(bytes))
  const text = bytes.toString('utf8').replaceAll('\r\n', '\n')
  return line === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text
}

function invalidLine(bytes: Buffer): number {
  let index = 0
  let start = 0
  while (start < bytes.length) {
    const next = bytes.indexOf(lineFeed, start) + 1
    const end = next === 0 ? bytes.length : next
    if (!isUtf8(bytes.subarray(start, end))) return index
    start = end
    index += 1
  }
  return 0
}

function countLines(bytes: Buffer): number {
  let count = 0
  for (let index = bytes.indexOf(lineFeed); index !== -1; index = bytes.indexOf(lineFeed, index + 1)) count += 1
  return count
}
