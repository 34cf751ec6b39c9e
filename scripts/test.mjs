import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findChromium } from './chromium.mjs'
import { binary, build, checkNode, generate, install, main, prepareDatabase, run, StepFailed, say } from './steps.mjs'

/** `npm test`: every check there is, from a fresh clone. Stops at the first that fails, and says which. */

const folder = mkdtempSync(path.join(tmpdir(), 'record-test-'))
const unitReport = path.join(folder, 'unit.json')
const pageReport = path.join(folder, 'pages.json')
const database = { DATABASE_URL: `file:${path.join(folder, 'record.db')}` }

const checks = [
  ['Dependencies', install],
  ['Database client', generate],
  ['Formatter, linter and layer rules', () => node('@biomejs/biome/bin/biome', ['ci', '--error-on-warnings'])],
  ['Types', checkTypes],
  ['Unit tests', () => node('vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`])],
  ['Test database', () => prepareDatabase(database)],
  ['Production build', () => build(database)],
  ['End-to-end tests', testPages],
]

process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
await main(runChecks, { stopCode: 130 })

async function runChecks() {
  checkNode()
  for (const [name, check] of checks) {
    say(`\n== ${name}`)
    try {
      await check()
    } catch (error) {
      say(`\n${name}: failed. ${error instanceof StepFailed ? error.message : error.stack}`)
      return closingLine(1)
    }
  }
  return closingLine(0)
}

function node(program, parameters, env) {
  return run(process.execPath, [binary(program), ...parameters], `${path.basename(program)} ${parameters[0]}`, { env })
}

async function checkTypes() {
  await node('next/dist/bin/next', ['typegen'])
  await node('typescript/bin/tsc', ['--noEmit'])
}

async function testPages() {
  const chromium = await findChromium()
  await node('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    ...database,
    ...(chromium ? { PLAYWRIGHT_CHROMIUM: chromium } : {}),
    PLAYWRIGHT_JSON_OUTPUT_FILE: pageReport,
  })
}

/** One line with the tests of both runners, for people and for machines. A failed check without tests counts as one. */
function closingLine(failedChecks) {
  const unit = readReport(unitReport)
  const pages = readReport(pageReport)?.stats
  const passed = (unit?.numPassedTests ?? 0) + (pages?.expected ?? 0) + (pages?.flaky ?? 0)
  const failed = (unit?.numFailedTests ?? 0) + (pages?.unexpected ?? 0)
  say(`\n${passed} passed, ${Math.max(failed, failedChecks)} failed`)
  return failedChecks
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}
