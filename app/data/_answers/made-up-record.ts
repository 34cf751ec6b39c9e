import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { NextRequest } from 'next/server'
import { afterAll, beforeAll } from 'vitest'
import { GET } from '../[[...file]]/route'

const folder = path.join(import.meta.dirname, 'fixture')
const expected = path.join(import.meta.dirname, 'expected')

/** Imports the plainly made-up record of `fixture/` into a database of this test file, before its first test. */
export function importMadeUpRecord(): void {
  const temporary = mkdtempSync(path.join(tmpdir(), 'record-answers-'))
  beforeAll(() => {
    process.env.DATABASE_URL = `file:${path.join(temporary, 'record.db')}`
    execFileSync(process.execPath, ['--import', 'tsx', 'prisma/record-import.ts', folder], { stdio: ['ignore', 'ignore', 'inherit'] })
  })
  afterAll(() => rmSync(temporary, { recursive: true, force: true }))
}

/** What `/data/{address}` answers, as a server would be asked. */
export function ask(address: string, init: { method?: string; headers?: Record<string, string> } = {}): Promise<Response> {
  const url = new URL(`http://127.0.0.1:3000/data/${address}`)
  const file = url.pathname.split('/').slice(2).map(decodeURIComponent)
  const headers = { host: url.host, ...init.headers }
  return GET(new NextRequest(url, { ...init, headers }), { params: Promise.resolve({ file }) })
}

/** The body with its byte-order mark, if it has one. */
export async function askText(address: string): Promise<string> {
  const response = await ask(address)
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())
}

/** A file of `expected/`: computed from the contract by other means than the application's, and checked by eye. */
export function readExpected(file: string): string {
  return readFileSync(path.join(expected, file), 'utf8')
}
