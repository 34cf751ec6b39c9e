import { expect, test } from 'vitest'
import { coveringMargin, type Margin, nearestMargin } from './margin'

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

/** Made up. */
function pair(sampleSize: number, nearShare: number, margin: string): Margin {
  return { waveId: 'tea', sampleSize, nearShare, margin, designEffect: '1.3', confidence: 95 }
}
