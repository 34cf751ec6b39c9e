import { expect, test } from 'vitest'
import { isKnownPage } from './known-pages'
import { findPublishedValue } from './published-value'

// Of the shipped record.

async function ladderOf(id: string, asOf: string | null = null) {
  const value = await findPublishedValue(id, asOf)
  if (value?.kind === 'figure') return value.ladder.map((rung) => `${rung.value} ${rung.publishedOn}${rung.isLatest ? ' counts' : ''}`)
  return value?.ladder.map((rung) => `${rung.percent} ${rung.wave.id} ${rung.publishedOn}`)
}

test('a figure comes with every value of its month, in order of publication', async () => {
  const value = await findPublishedValue('5d61928ee5be', null)
  expect(value).toMatchObject({
    kind: 'figure',
    figure: { value: 3028, publishedOn: '2022-07-03', isLatest: false, qualifier: 'exact' },
    indicator: { id: 'civilians-killed' },
    place: { id: 'UA' },
  })
  const ladder = (await ladderOf('5d61928ee5be')) ?? []
  expect([ladder.length, ladder[0], ladder.at(-1)]).toEqual([17, '3028 2022-07-03', '4289 2024-02-22 counts'])
})

test('on a day it stands as it stood then', async () => {
  expect(await ladderOf('5d61928ee5be', '2022-08-28')).toEqual(['3028 2022-07-03', '3182 2022-08-28 counts'])
})

test('what had not been published by then is not found', async () => {
  expect(await findPublishedValue('5d61928ee5be', '2022-07-02')).toBeNull()
})

test('a share comes with the releases of its fieldwork, whichever of them is asked for', async () => {
  const releases = ['63 kiis-2025-12-interim 2025-12-15', '62 kiis-2025-12 2026-01-02']
  expect(await ladderOf('223e6e17cc35')).toEqual(releases)
  expect(await ladderOf('fe8e2c2174af')).toEqual(releases)
  expect(await ladderOf('223e6e17cc35', '2025-12-31')).toEqual([releases[0]])
  expect(await findPublishedValue('fe8e2c2174af', '2025-12-31')).toBeNull()
})

test('a share that documents disagree about comes with the other one', async () => {
  expect(await ladderOf('64a7b92d6aec')).toEqual(['38 kiis-2026-01a 2026-01-16', '39 kiis-2026-01a 2026-01-16'])
})

test('knows the pages of figures and shares', async () => {
  expect(await isKnownPage('figures', '5d61928ee5be')).toBe(true)
  expect(await isKnownPage('figures', '223e6e17cc35')).toBe(true)
  expect(await isKnownPage('figures', '000000000000')).toBe(false)
  expect(await isKnownPage('figures', '5D61928EE5BE')).toBe(false)
})
