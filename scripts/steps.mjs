import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The steps that `npm start`, `npm run dev` and `npm test` share. Plain Node: they run before anything is installed. */

export const root = path.dirname(import.meta.dirname)
const leastNode = [20, 19]

/** A step that did not succeed; the message is for the person at the terminal. */
export class StepFailed extends Error {}

export function say(line) {
  process.stdout.write(`${line}\n`)
}

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const [leastMajor, leastMinor] = leastNode
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return
  throw new StepFailed(`This is Node ${process.versions.node}; expected ${leastNode.join('.')} or newer (https://nodejs.org).`)
}

/** Installs the locked dependencies, those for development too, unless they are there. */
export async function install() {
  if (isInstalled()) return
  say(
    'Installing the locked dependencies (2 to 8 minutes, in silence, where better-sqlite3 must be compiled; a warning about engines does no harm).',
  )
  const npm = process.env.npm_execpath
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []]
  await run(command, [...first, 'ci', '--include=dev', '--no-audit', '--no-fund'], 'The installation')
}

/** Does node_modules hold every package of the lock file? Optional ones are for other machines. */
function isInstalled() {
  const installed = path.join(root, 'node_modules/.package-lock.json')
  if (!existsSync(installed)) return false
  const { packages } = JSON.parse(readFileSync(installed, 'utf8'))
  const locked = Object.entries(JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages)
  return locked.every(([name, entry]) => name === '' || entry.optional || entry.devOptional || packages[name]?.version === entry.version)
}

/** Generates the Prisma client unless it fits the schema. Any existing file will do as engine: generating does not run it. */
export async function generate() {
  const stamp = path.join(root, 'lib/db/generated/.schema-hash')
  const hash = hashFiles(['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json'])
  if (readStamp(stamp) === hash) return
  say('Generating the database client.')
  const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY || process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' }
  await run(process.execPath, [binary('prisma/build/index.js'), 'generate', '--no-hints'], 'Generating the client', { env, quiet: true })
  writeFileSync(stamp, hash)
}

/** Creates or migrates the database and imports the record's own files, unless it took them before. */
export async function prepareDatabase(env = {}) {
  say('Preparing the database: migrations, then the record in prisma/data.')
  const script = ['--import', 'tsx', 'prisma/record-import.ts', 'prisma/data', '--if-new']
  await run(process.execPath, script, 'Preparing the database', { env })
}

/** What the production build is made from. */
const sources = ['app', 'components', 'lib', 'proxy.ts', 'next.config.*', 'tsconfig.json', 'package.json', 'package-lock.json']

/** Builds for production unless nothing it is made from has changed. */
export async function build(env = {}) {
  const stamp = path.join(root, '.next/source-hash')
  const hash = hashFiles(sources)
  if (existsSync(path.join(root, '.next/BUILD_ID')) && readStamp(stamp) === hash) return
  say('Building the pages (about a minute).')
  await run(process.execPath, [binary('next/dist/bin/next'), 'build'], 'The build', {
    env: { NODE_ENV: 'production', ...env },
    quiet: true,
  })
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, hash)
}

/** The path of a program inside node_modules. */
export function binary(name) {
  return path.join(root, 'node_modules', name)
}

const children = new Set()

/** Starts a program in a process group of its own, so that stopping it stops what it has started. */
export function start(command, parameters, { env = {}, stdio = ['ignore', 'inherit', 'inherit'] } = {}) {
  const child = spawn(command, parameters, {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio,
    detached: process.platform !== 'win32',
  })
  children.add(child)
  child.once('close', () => children.delete(child))
  return child
}

/** Runs a program to its end. Throws a sentence that begins with `what` where it fails; a quiet one is heard only then. */
export function run(command, parameters, what, { env, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = start(command, parameters, { env, ...(quiet ? { stdio: ['ignore', 'pipe', 'pipe'] } : {}) })
    const output = []
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(chunk))
    child.once('error', (error) => reject(new StepFailed(`${what} could not start: ${error.message}`)))
    child.once('close', (code, signal) => {
      if (code === 0) return resolve()
      process.stderr.write(Buffer.concat(output))
      reject(new StepFailed(`${what} failed (${signal ?? `exit code ${code}`}).`))
    })
  })
}

const patience = 5000

/** Runs the steps; says in a sentence what failed. Ctrl-C and SIGTERM stop what runs and end with `stopCode`. */
export async function main(steps, { stopCode = 0 } = {}) {
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await stopChildren()
    process.exit(stopCode)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  try {
    process.exitCode = (await steps()) ?? 0
  } catch (error) {
    if (stopping) return
    await stopChildren()
    process.stderr.write(`${error instanceof StepFailed ? error.message : error.stack}\n`)
    process.exitCode = 1
  }
}

async function stopChildren() {
  const running = [...children]
  const ends = running.map((child) => new Promise((resolve) => child.once('close', resolve)))
  for (const child of running) signal(child, 'SIGTERM')
  const late = setTimeout(() => {
    for (const child of running) signal(child, 'SIGKILL')
  }, patience)
  await Promise.all(ends)
  clearTimeout(late)
}

function signal(child, name) {
  try {
    if (process.platform === 'win32') child.kill(name)
    else process.kill(-child.pid, name)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}

function readStamp(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

/** SHA-256 over the names and contents of files and folders, without tests and what is generated. */
function hashFiles(names) {
  const hash = createHash('sha256')
  for (const file of names.flatMap(listFiles).sort()) {
    hash.update(`${file}\n`).update(
      createHash('sha256')
        .update(readFileSync(path.join(root, file)))
        .digest(),
    )
  }
  return hash.digest('hex')
}

function listFiles(name) {
  if (name.includes('*')) return readdirSync(root).filter((file) => file.startsWith(name.slice(0, name.indexOf('*'))))
  const place = path.join(root, name)
  if (!existsSync(place)) return []
  const entries = readdirSync(path.dirname(place), { withFileTypes: true })
  if (!entries.find((entry) => entry.name === path.basename(place))?.isDirectory()) return [name]
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => !/\.test\.tsx?$|^lib[\\/]db[\\/]generated[\\/]/.test(file))
}
