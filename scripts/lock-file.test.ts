import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type LockedPackage = { version?: string; resolved?: string; optionalDependencies?: Record<string, string> }

const packages: Record<string, LockedPackage> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages

test('locks the optional packages of every platform: npm ci refuses a file that lacks one', () => {
  const missing = Object.entries(packages).flatMap(([name, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (optional) => !packages[`${name}/node_modules/${optional}`] && !packages[`node_modules/${optional}`],
    ),
  )
  expect(missing).toEqual([])
})

test('names no registry', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved)).toEqual([])
})
