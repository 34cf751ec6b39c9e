/** What the tests use of yauzl, which has no types of its own. */
declare module 'yauzl' {
  import type { Readable } from 'node:stream'

  export type Entry = { readonly fileName: string; getLastModDate(): Date }
  export type ZipFile = {
    eachEntry(): AsyncIterable<Entry>
    openReadStreamPromise(entry: Entry): Promise<Readable>
  }
  export function fromBufferPromise(buffer: Buffer): Promise<ZipFile>
}
