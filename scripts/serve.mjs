import { createServer } from 'node:net'
import { binary, StepFailed, say, start } from './steps.mjs'

/** Where to listen: `HOST` and `PORT`. */
export function readAddress() {
  const host = process.env.HOST || '127.0.0.1'
  const text = process.env.PORT || '3000'
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) throw new StepFailed(`PORT is "${text}", expected a number from 1 to 65535.`)
  return { host, port }
}

/** Throws where nobody can listen there: better now than after the build. */
export async function checkPort({ host, port }) {
  const code = await new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error) => resolve(error.code))
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(null)))
  })
  if (code === null) return
  if (code === 'EADDRINUSE') {
    throw new StepFailed(`Port ${port} on ${host} is in use: stop what uses it, or choose another, such as PORT=${port + 1} npm start.`)
  }
  throw new StepFailed(`The server cannot listen on port ${port} of ${host} (${code}): choose others with HOST and PORT.`)
}

/** Runs the production server or `next dev` until it ends, and prints the address once it answers. */
export async function serve(command, { host, port }) {
  await checkPort({ host, port })
  say('Starting the server.')
  const isDevelopment = command === 'dev'
  const program = isDevelopment ? [binary('next/dist/bin/next'), 'dev', '-H', host, '-p', String(port)] : ['scripts/server.mjs']
  const server = start(process.execPath, program, {
    env: { NODE_ENV: isDevelopment ? 'development' : 'production', HOST: host, PORT: String(port) },
    stdio: ['ignore', isDevelopment ? 'inherit' : 'ignore', 'inherit'],
  })
  let isOver = false
  stopWithParent(server)
  const end = new Promise((resolve) => server.once('close', (code, signal) => resolve(signal ?? `exit code ${code}`))).finally(() => {
    isOver = true
  })
  const address = addressFor({ host, port })
  await untilAnswering(address, () => isOver)
  if (!isOver) say(`The Civilian Harm Record is at ${address} (Ctrl-C stops it).`)
  throw new StepFailed(`The server stopped (${await end}).`)
}

/** npm that is ended by a supervisor does not pass the signal on: a server whose starter is gone stops too. */
function stopWithParent(server) {
  const parent = process.ppid
  const timer = setInterval(() => process.ppid !== parent && server.kill('SIGTERM'), 1000)
  timer.unref()
}

function addressFor({ host, port }) {
  if (host === '0.0.0.0') return `http://127.0.0.1:${port}`
  if (host === '::') return `http://[::1]:${port}`
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

async function untilAnswering(address, isOver) {
  while (!isOver()) {
    try {
      await fetch(address, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(30_000) })
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
