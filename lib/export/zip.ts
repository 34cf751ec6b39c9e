import { Zip, ZipDeflate } from 'fflate'

/** A file of a zip: its name, and its content in pieces of any size. */
export type ZipEntry = { readonly name: string; readonly content: AsyncIterable<Uint8Array> | Iterable<Uint8Array> }

/** The compressor's output depends on how its input is cut. */
const blockBytes = 65_536

/** Noon of the first day that zip knows. The writer takes the parts of local time: the same everywhere. */
const fixedTime = new Date(1980, 0, 1, 12)

/** Files as a zip, byte-equal for equal content, made as its reader takes it. */
export async function* toZip(entries: Iterable<ZipEntry>): AsyncGenerator<Buffer> {
  const ready: Buffer[] = []
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    ready.push(Buffer.from(bytes))
  })
  for (const { name, content } of entries) {
    const file = new ZipDeflate(name)
    file.mtime = fixedTime
    zip.add(file)
    for await (const block of equalBlocks(content)) {
      file.push(block)
      yield* ready.splice(0)
    }
    file.push(new Uint8Array(), true)
  }
  zip.end()
  yield* ready
}

async function* equalBlocks(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array()
  for await (const piece of pieces) {
    rest = rest.length === 0 ? piece : Buffer.concat([rest, piece])
    for (; rest.length >= blockBytes; rest = rest.subarray(blockBytes)) yield rest.subarray(0, blockBytes)
  }
  yield rest
}
