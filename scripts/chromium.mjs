import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { binary, run, StepFailed, say } from './steps.mjs'

/**
 * A Chromium for the end-to-end tests: PLAYWRIGHT_CHROMIUM, the system's, on Debian as root the package, else
 * Playwright's own download, for which the answer is null.
 */
export async function findChromium() {
  const chosen = process.env.PLAYWRIGHT_CHROMIUM
  if (chosen) {
    if (existsSync(chosen)) return chosen
    throw new StepFailed(`PLAYWRIGHT_CHROMIUM is "${chosen}", expected the path of a Chromium.`)
  }
  return findInstalled() ?? (await installPackage()) ?? (await download())
}

function findInstalled() {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(path.delimiter)]
  const places = ['chromium', 'chromium-browser'].flatMap((name) => folders.map((folder) => path.join(folder, name)))
  return places.find((place) => existsSync(place)) ?? null
}

async function installPackage() {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return null
  say('Installing the package chromium for the end-to-end tests.')
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  try {
    await run('apt-get', ['update', '-qq'], 'apt-get update', { env })
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], 'apt-get install chromium', { env })
  } catch (error) {
    say(`${error.message} Trying the download of Playwright.`)
    return null
  }
  return runs('/usr/bin/chromium') ? '/usr/bin/chromium' : null
}

/** On some systems the name is there, but only asks to install something else. */
function runs(program) {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

async function download() {
  say("Downloading Playwright's Chromium for the end-to-end tests.")
  await run(process.execPath, [binary('@playwright/test/cli.js'), 'install', 'chromium'], "Playwright's download of Chromium")
  return null
}
