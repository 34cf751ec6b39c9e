import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { databaseFile } from './database-url'

afterEach(() => vi.unstubAllEnvs())

test('takes relative and absolute files, with and without empty host', () => {
  vi.stubEnv('DATABASE_URL', 'file:./made-up.db')
  expect(databaseFile()).toBe(path.resolve('made-up.db'))
  vi.stubEnv('DATABASE_URL', 'file:///srv/made-up.db')
  expect(databaseFile()).toBe('/srv/made-up.db')
})

test('keeps the record beside its schema where nothing is chosen', () => {
  vi.stubEnv('DATABASE_URL', '')
  expect(databaseFile()).toBe(path.resolve('prisma/record.db'))
})

test('refuses what is no file', () => {
  vi.stubEnv('DATABASE_URL', 'postgresql://made.up/record')
  expect(() => databaseFile()).toThrow(
    'DATABASE_URL is "postgresql://made.up/record", expected a SQLite file such as "file:./prisma/record.db"',
  )
})
