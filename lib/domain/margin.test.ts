import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { coveringMargin, type Margin, marginForm, nearestMargin } from './margin'

const half = pair(1000, 50, '4.1')
const quarter = pair(1000, 25, '3.5')
const tenth = pair(1000, 10, '2.5')
const part = pair(500, 50, '5.8')
const margins = [half, quarter, tenth, part]

test('takes the pair nearest to the share, and the same below as above one half', () => {
  expect(nearestMargin(62, margins, 1000)).toBe(half)
  expect(nearestMargin(12, margins, 1000)).toBe(tenth)
  expect(nearestMargin(88, margins, 1000)).toBe(tenth)
  expect(nearestMargin(78, margins, 1000)).toBe(quarter)
})

test('takes only those for the number of people asked', () => {
  expect(nearestMargin(12, margins, 500)).toBe(part)
  expect(nearestMargin(12, margins, 999)).toBeNull()
})

test('has none where the number of people asked is unknown, or none was published', () => {
  expect(nearestMargin(62, margins, null)).toBeNull()
  expect(nearestMargin(62, [], 1000)).toBeNull()
})

test('covers a share with the next pair nearer to one half, which is not narrower than its own', () => {
  expect(coveringMargin(26, margins, 1000)).toBe(half)
  expect(coveringMargin(25, margins, 1000)).toBe(quarter)
  expect(coveringMargin(88, margins, 1000)).toBe(quarter)
  expect(coveringMargin(26, [quarter, tenth], 1000)).toBeNull()
  expect(coveringMargin(26, margins, 999)).toBeNull()
})

test('a margin was published near a share, as a bound or as neither, as the words of its wave say', () => {
  const note = '95%, design effect 1.3: 4.1% near 50%; half: not more than 5.8%; quarter: 8.2%'
  expect(marginForm({ margin: '4.1', nearShare: 50 }, note)).toBe('near')
  expect(marginForm({ margin: '5.8', nearShare: 50 }, note)).toBe('bound')
  expect(marginForm({ margin: '8.2', nearShare: 50 }, note)).toBe('plain')
  expect(marginForm({ margin: '8.2', nearShare: 50 }, null)).toBe('near')
})

test('the margins of the record that were not published near a share are these, all held as near 50', () => {
  const read = (name: string): Record<string, string>[] => parse(readFileSync(`prisma/data/${name}.csv`), { columns: true, bom: true })
  const notes = new Map(read('waves').map((wave) => [wave.wave_id, wave.margin_note || null]))
  const others = read('margins').flatMap(({ wave_id, sample_size, near_share, margin }) => {
    const form = marginForm({ margin: String(margin), nearShare: Number(near_share) }, notes.get(wave_id) ?? null)
    return form === 'near' ? [] : [`${wave_id} ${sample_size} near ${near_share} ${form}`]
  })
  expect(others).toEqual([
    'kiis-2024-12 985 near 50 bound',
    'kiis-2025-03a 2029 near 50 bound',
    'kiis-2025-03a 1029 near 50 bound',
    'kiis-2025-06 2004 near 50 plain',
    'kiis-2025-06 500 near 50 plain',
    'kiis-2025-08 1022 near 50 bound',
    'kiis-2025-09 1023 near 50 bound',
    'kiis-2025-09 500 near 50 plain',
    'kiis-2026-01b 1003 near 50 bound',
    'kiis-2026-01b 500 near 50 plain',
    'kiis-2026-02 1000 near 50 bound',
  ])
})

/** Made up. */
function pair(sampleSize: number, nearShare: number, margin: string): Margin {
  return { waveId: 'tea', sampleSize, nearShare, margin, designEffect: '1.3', confidence: 95 }
}
