import { expect, test } from 'vitest'
import { toByteStream } from './byte-stream'

test('reads a piece when the reader takes one, and stops where the reader leaves', async () => {
  const made: string[] = []
  let isEnded = false
  async function* pieces() {
    try {
      for (const text of ['one', 'two', 'three', 'four']) {
        made.push(text)
        yield Buffer.from(text)
      }
    } finally {
      isEnded = true
    }
  }
  const reader = toByteStream(pieces()).getReader()
  expect(Buffer.from((await reader.read()).value ?? []).toString()).toBe('one')
  await reader.cancel()
  expect(isEnded).toBe(true)
  expect(made.length).toBeLessThan(4)
})

test('passes on what goes wrong while reading', async () => {
  async function* pieces() {
    yield Buffer.from('one')
    throw new Error('the database is gone')
  }
  const reader = toByteStream(pieces()).getReader()
  await reader.read()
  await expect(reader.read()).rejects.toThrow('the database is gone')
})
