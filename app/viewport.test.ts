import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { viewport } from './viewport'

test('the browser’s bars have the paper of each theme', () => {
  const tokens = readFileSync(path.join(import.meta.dirname, 'styles/tokens.css'), 'utf8')
  const [, light, dark] = /--paper: light-dark\((#\w+), (#\w+)\)/.exec(tokens) ?? []
  expect(viewport.themeColor).toEqual([
    { media: '(prefers-color-scheme: light)', color: light },
    { media: '(prefers-color-scheme: dark)', color: dark },
  ])
})
