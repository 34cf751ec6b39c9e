import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { binary, build, generate, install, prepareDatabase, say, start } from '../steps.mjs'

/** The production build over a fresh database of its own, served for as long as `use` runs. */
export async function withSite(use) {
  const folder = makeFolder()
  await install()
  await generate()
  const database = { DATABASE_URL: `file:${path.join(folder, 'record.db')}` }
  await prepareDatabase(database)
  await build(database)
  return withServer(['scripts/server.mjs'], database, (address) => use({ address, database: path.join(folder, 'record.db') }))
}

/** A built Next app in `folder`, as Next serves it, for as long as `use` runs. */
export function withApp(folder, use) {
  return withServer([binary('next/dist/bin/next'), 'start', folder, '-H', '127.0.0.1'], {}, use)
}

async function withServer(program, env, use) {
  const port = await findPort()
  const server = start(process.execPath, program, { env: { NODE_ENV: 'production', PORT: String(port), ...env }, stdio: 'ignore' })
  const address = `http://127.0.0.1:${port}`
  try {
    await untilAnswering(address)
    return await use(address)
  } finally {
    server.kill('SIGTERM')
  }
}

/** A folder that is gone when the program ends. */
export function makeFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'record-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A heading with how busy the machine was: figures of a busy one are slower, ratios less so. */
export function heading(text) {
  say(`\n== ${text} (load average ${loadavg()[0].toFixed(1)})`)
}

export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}

function findPort() {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

async function untilAnswering(address) {
  for (;;) {
    try {
      await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(30_000) })
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
