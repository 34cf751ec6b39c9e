import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { addDays, addMonths, lastDay } from '@/lib/domain/date'
import { observationFileColumns } from '@/lib/domain/tables/observation-columns'

/**
 * `npm run bench`: imports made-up figures into a fresh database with the command people use, streams a tenth of them and
 * all of them as CSV, and prints time and memory. Fails where memory grows with the length of the file.
 */
const rows = Number(process.argv[2] ?? 1_000_000)
const figuresPerDay = 20
/** A folder of the record takes 100 MB a file. */
const rowsPerFolder = 500_000
/** In MB, of a server that streams a file: enough for the program itself and the part of the file that it is at. */
const heap = 192
/** How much more memory ten times as many rows may take: they may leave more behind that is yet to be cleared away. */
const mostGrowth = 1.5
const folder = mkdtempSync(path.join(tmpdir(), 'record-bench-'))
const env = { ...process.env, DATABASE_URL: `file:${path.join(folder, 'bench.db')}` }

try {
  for (let first = 0; first < rows; first += rowsPerFolder) await importRows(first, Math.min(first + rowsPerFolder, rows))
  const part = await download(rows / 10, 'age=child')
  const whole = await download(rows, 'age=*')
  const growth = whole / part
  print(`memory of ten times as many rows: ${growth.toFixed(2)} times, at most ${mostGrowth} expected`)
  if (!(growth <= mostGrowth)) process.exitCode = 1
} finally {
  if (!process.env.KEEP) rmSync(folder, { recursive: true })
  else print(folder)
}

async function importRows(first: number, end: number): Promise<void> {
  const files = path.join(folder, `record-${first}`)
  mkdirSync(files)
  for (const name of ['publishers', 'sources', 'places', 'indicators']) {
    cpSync(path.join(import.meta.dirname, 'data', `${name}.csv`), path.join(files, `${name}.csv`))
  }
  await pipeline(Readable.from(madeUpLines(first, end)), createWriteStream(path.join(files, 'casualties.csv')))
  await measure(`import of ${end - first} observations`, [path.join(import.meta.dirname, 'record-import.ts'), files])
}

/** The most memory, in MB, that a CSV of so many rows takes. */
function download(count: number, query: string): Promise<number> {
  const script = path.join(import.meta.dirname, '../app/data/_answers/bench-download.ts')
  const address = `casualties.csv?period=*&vintage=all&${query}`
  return measure(`CSV of ${count} rows`, [`--max-old-space-size=${heap}`, '--conditions=react-server', script, address, String(count)])
}

/** Each day has one figure published again and again, of children for a tenth: figures that nobody could take for real ones. */
function* madeUpLines(first: number, end: number): Generator<string> {
  yield `${observationFileColumns.map(({ name }) => name).join(',')}\r\n`
  for (let index = first; index < end; index += 1) {
    const day = addDays('1950-01-01', Math.floor(index / figuresPerDay))
    const published = lastDay(addMonths('1990-01', index % figuresPerDay))
    const cells = ['civilians-killed', 'UA', day, day, index < rows / 10 ? 'child' : 'all', 'all', 'all', 'all', 'all']
    const vintage = [String(index), 'approx', published, published, '2024-press-2022-04', 'made up', `made up ${index}`, 'a made-up figure']
    yield `${[...cells, ...vintage].join(',')}\r\n`
  }
}

/** Runs a script, prints its time and memory, and gives its most memory in MB. */
async function measure(what: string, script: readonly string[]): Promise<number> {
  const reportPeak = `data:text/javascript,process.on('exit',()=>process.send(process.resourceUsage()))`
  const started = performance.now()
  const child = spawn(process.execPath, ['--import', 'tsx', '--import', reportPeak, ...script], {
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  let usage = process.resourceUsage()
  child.on('message', (message: NodeJS.ResourceUsage) => {
    usage = message
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`The bench failed at: ${what}.`)
  const seconds = (performance.now() - started) / 1000
  const processorSeconds = (usage.userCPUTime + usage.systemCPUTime) / 1_000_000
  const megabytes = usage.maxRSS / 1024
  print(`${what}: ${seconds.toFixed(1)} s (${processorSeconds.toFixed(1)} s of processor time), ${megabytes.toFixed(0)} MB at most`)
  return megabytes
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
