import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'
import { say } from '../steps.mjs'
import { heading, median } from './site.mjs'

const address = '/data/casualties.csv?period=*&vintage=all&place=*&age=*&sex=*&weapon=*&control=*&proximity=*&indicator=*'
const rounds = 7

/** One row a figure, from the tables that the file is made from: its series, its names, and the first of its documents. */
const joined = `
  SELECT o.figure_id, s.indicator, s.place, p.name_en, o.period_start, o.period_end, s.age, s.sex, s.weapon, s.control, s.proximity,
    o.value, i.unit, c.qualifier, o.as_of, o.published_on, m.short_name, c.source_id, b.short_name, d.kind, d.title, d.url, c.locator, c.note
  FROM observations o
  JOIN series s ON s.id = o.series_id
  JOIN places p ON p.place = s.place
  JOIN indicators i ON i.indicator = s.indicator
  JOIN publishers m ON m.publisher_id = i.producer
  JOIN citations c ON c.figure_id = o.figure_id
  JOIN sources d ON d.source_id = c.source_id
  JOIN publishers b ON b.publisher_id = d.publisher_id
  WHERE s.table_name = 'casualties'
  GROUP BY o.figure_id
  ORDER BY o.period_start, s.indicator, o.figure_id`

/** Every casualty figure as CSV, beside SQLite's own export of the tables that it is joined from; the two in turn. */
export async function measureCsv({ address: site, database }) {
  heading("CSV, and as a ratio to SQLite's own export of the same rows")
  if (!hasSqlite()) return say('There is no program sqlite3 here to compare with.')
  const url = site + address
  await download(url)
  const ours = []
  const theirs = []
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await time(() => download(url)))
    theirs.push(await time(() => exportWithSqlite(database)))
  }
  const [mine, its] = [ours, theirs].map((runs) => ({ ...runs[0].result, seconds: median(runs.map(({ seconds }) => seconds)) }))
  for (const [name, { rows, bytes, seconds }] of Object.entries({ 'casualties.csv': mine, 'sqlite3 -csv': its })) {
    say(`${name}: ${rows} rows, ${Math.round(rows / seconds)} rows/s, ${(bytes / seconds / 1e6).toFixed(1)} MB/s (medians of ${rounds})`)
  }
  say(
    `ratio: ${(mine.rows / mine.seconds / (its.rows / its.seconds)).toFixed(2)} in rows, ${(mine.bytes / mine.seconds / (its.bytes / its.seconds)).toFixed(2)} in bytes`,
  )
}

async function download(url) {
  const text = await (await fetch(url)).text()
  return measureText(text)
}

async function exportWithSqlite(database) {
  const { stdout } = await promisify(execFile)('sqlite3', ['-csv', '-header', '-readonly', database, joined], { maxBuffer: 2 ** 30 })
  return measureText(stdout)
}

function measureText(text) {
  return { bytes: Buffer.byteLength(text), rows: text.split('\n').length - 2 }
}

async function time(work) {
  const start = performance.now()
  const result = await work()
  return { result, seconds: (performance.now() - start) / 1000 }
}

function hasSqlite() {
  try {
    execFileSync('sqlite3', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
