import { expect, test } from 'vitest'
import { isKnownEmbed } from './known-pages'

const isKnown = (chart: string, search: string) => isKnownEmbed(chart, new URLSearchParams(search))

test('a survey that was copied as frozen is known however it was cut, and says so itself; else it names its question', async () => {
  expect(await isKnown('survey', 'question=endure')).toBe(true)
  for (const cut of ['f', 'froz', 'frozen=', 'frozen=AAAA&que', 'asOf=2025-05-31&documents=tea'])
    expect([cut, await isKnown('survey', cut)]).toEqual([cut, true])
  for (const other of ['', 'question=', 'question=tea', 'question=endure&question=donbas', 'asOf=2025-05-31'])
    expect([other, await isKnown('survey', other)]).toEqual([other, false])
})

test('other charts need not be told what they are about, and there are no others', async () => {
  expect(await isKnown('casualties', '')).toBe(true)
  expect(await isKnown('tea', '')).toBe(false)
})
