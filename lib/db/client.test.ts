import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { database, openDatabase } from './client'

test('syncs every commit, writes ahead, keeps references and waits for locks', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'record-client-'))
  const client = openDatabase(path.join(folder, 'made-up.db'))
  onTestFinished(async () => {
    await client.$disconnect()
    rmSync(folder, { recursive: true })
  })
  expect(await client.$queryRawUnsafe('PRAGMA synchronous')).toEqual([{ synchronous: 2n }])
  expect(await client.$queryRawUnsafe('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }])
  expect(await client.$queryRawUnsafe('PRAGMA foreign_keys')).toEqual([{ foreign_keys: 1n }])
  expect(await client.$queryRawUnsafe('PRAGMA busy_timeout')).toEqual([{ timeout: 5000n }])
})

test('gives the server one client', () => {
  expect(database()).toBe(database())
})
