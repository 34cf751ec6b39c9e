import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { addMonths, lastDay } from '@/lib/domain/date'
import { observationFileColumns } from '@/lib/domain/tables/observation-columns'

/** `npm run bench`: imports made-up figures into a fresh database with the command people use, and prints time and memory. */
const rows = Number(process.argv[2] ?? 100_000)
const figuresPerMonth = 500
const folder = mkdtempSync(path.join(tmpdir(), 'record-bench-'))

try {
  const files = path.join(folder, 'record')
  mkdirSync(files)
  for (const name of ['publishers', 'sources', 'places', 'indicators']) {
    cpSync(path.join(import.meta.dirname, 'data', `${name}.csv`), path.join(files, `${name}.csv`))
  }
  await pipeline(Readable.from(madeUpLines()), createWriteStream(path.join(files, 'casualties.csv')))
  const { seconds, processorSeconds, megabytes } = await measureImport(files)
  const times = `${seconds.toFixed(1)} s (${processorSeconds.toFixed(1)} s of processor time)`
  process.stdout.write(`${rows} observations: ${times}, ${megabytes.toFixed(0)} MB at most\n`)
} finally {
  if (!process.env.KEEP) rmSync(folder, { recursive: true })
  else process.stdout.write(folder)
}

/** Each month has one figure published again and again: figures that nobody could take for real ones. */
function* madeUpLines(): Generator<string> {
  yield `${observationFileColumns.map(({ name }) => name).join(',')}\r\n`
  for (let index = 0; index < rows; index += 1) {
    const month = addMonths('1950-01', Math.floor(index / figuresPerMonth))
    const day = lastDay(addMonths('1990-01', index % figuresPerMonth))
    const cells = ['civilians-killed', 'UA', `${month}-01`, lastDay(month), 'all', 'all', 'all', 'all', 'all']
    const vintage = [String(index), 'approx', day, day, '2024-press-2022-04', 'made up', `made up ${index}`, 'a made-up figure']
    yield `${[...cells, ...vintage].join(',')}\r\n`
  }
}

async function measureImport(files: string): Promise<{ seconds: number; processorSeconds: number; megabytes: number }> {
  const reportPeak = `data:text/javascript,process.on('exit',()=>process.send(process.resourceUsage()))`
  const started = performance.now()
  const command = ['--import', 'tsx', '--import', reportPeak, path.join(import.meta.dirname, 'record-import.ts'), files]
  const child = spawn(process.execPath, command, {
    env: { ...process.env, DATABASE_URL: `file:${path.join(folder, 'bench.db')}` },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  let usage = process.resourceUsage()
  child.on('message', (message: NodeJS.ResourceUsage) => {
    usage = message
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error('The import of the bench was refused.')
  return {
    seconds: (performance.now() - started) / 1000,
    processorSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1_000_000,
    megabytes: usage.maxRSS / 1024,
  }
}
