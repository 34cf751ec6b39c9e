import { expect, test } from 'vitest'
import { makeRepeats } from './repeats'

test('a value that stands in a file more than once is named with its lines', () => {
  const repeats = makeRepeats()
  repeats.add('cup', 2)
  repeats.add('spoon', 3)
  repeats.add('cup', 9)
  expect(repeats.read()).toEqual({ count: 1, first: [{ id: 'cup', lines: [2, 9] }] })
})

test('of a file pasted over and over the first values and lines are named', () => {
  const repeats = makeRepeats()
  for (let line = 2; line < 62; line += 1) repeats.add(`cup ${line % 6}`, line)
  expect(repeats.read()).toEqual({
    count: 6,
    first: [
      { id: 'cup 2', lines: [2, 8, 14, 20] },
      { id: 'cup 3', lines: [3, 9, 15, 21] },
      { id: 'cup 4', lines: [4, 10, 16, 22] },
      { id: 'cup 5', lines: [5, 11, 17, 23] },
      { id: 'cup 0', lines: [6, 12, 18, 24] },
    ],
  })
})
