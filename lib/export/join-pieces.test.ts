import { expect, test } from 'vitest'
import { joinPieces } from './join-pieces'

test('joins small pieces into one chunk', async () => {
  expect(await chunkTexts(['a,b\r\n', '1,2\r\n', '3,4\r\n'])).toEqual(['a,b\r\n1,2\r\n3,4\r\n'])
})

test('sends a chunk as soon as 64 KiB have come together', async () => {
  const half = 'x'.repeat(32_768)
  expect(await chunkTexts([half, half, 'rest'])).toEqual([half + half, 'rest'])
})

test('sends nothing where there is nothing', async () => {
  expect(await chunkTexts([])).toEqual([])
})

async function chunkTexts(pieces: readonly string[]): Promise<string[]> {
  const chunks: string[] = []
  for await (const chunk of joinPieces(buffers(pieces))) chunks.push(chunk.toString())
  return chunks
}

async function* buffers(pieces: readonly string[]): AsyncGenerator<Buffer> {
  for (const piece of pieces) yield Buffer.from(piece)
}
