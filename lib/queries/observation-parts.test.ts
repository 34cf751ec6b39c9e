import { expect, test } from 'vitest'
import { everyFigure } from '@/lib/query/figures-query'
import { getDictionary } from './dictionary'
import { streamObservations } from './observation-parts'

/** Of the shipped record: each part as its series, its periods in order, and how many observations each has. */
async function readParts(most: number): Promise<string[][]> {
  const { sources } = await getDictionary()
  const parts: string[][] = []
  for await (const observations of streamObservations(everyFigure('casualties', null), sources, most)) {
    const names = observations.map(({ series, period }) => `${Object.values(series).join(' ')} ${period.start} ${period.end}`)
    parts.push([...new Set(names)].sort().map((name) => `${name}: ${names.filter((other) => other === name).length}`))
  }
  return parts
}

test('however many are read at a time, the same periods come in the same order, each whole', async () => {
  const whole = (await readParts(1_000_000)).flat()
  expect(whole.length).toBeGreaterThan(500)
  expect(new Set(whole.map((period) => period.split(':')[0])).size).toBe(whole.length)
  for (const most of [1, 2, 7, 100]) expect((await readParts(most)).flat()).toEqual(whole)
})

test('long series come in several parts', async () => {
  expect((await readParts(10)).length).toBeGreaterThan((await readParts(1_000_000)).length)
})
