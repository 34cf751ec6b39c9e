import { expect, test } from 'vitest'
import type { BareMark } from './span-geometry'
import { numberBaseline, placeNumbers } from './span-numbers'

test('sets a lone number above its mark at every width', () => {
  expect(placeNumbers([mark('a', 0.5, 90)])).toEqual(new Map([['a', { side: 'above', density: 'always', anchor: 'middle' }]]))
})

test('sets numbers at the edges of the plot inwards', () => {
  const numbers = placeNumbers([mark('a', 0, 90), mark('b', 0.99, 90)])
  expect(numbers.get('a')?.anchor).toBe('start')
  expect(numbers.get('b')?.anchor).toBe('end')
})

test('shows a long number from the width on at which it stays within the plot', () => {
  const long = (place: number) => placeNumbers([{ ...mark('a', place, 90), label: 'at least 10,000 cups' }]).get('a')
  expect(long(0.5)?.density).toBe('always')
  expect(long(0.8)?.density).toBe('mid')
  expect(long(0.12)?.density).toBe('wide')
})

test('shows the newest of two close numbers everywhere and the other where there is room', () => {
  const numbers = placeNumbers([mark('older', 0.5, 90), mark('newer', 0.6, 90)])
  expect(numbers.get('newer')).toEqual({ side: 'above', density: 'always', anchor: 'middle' })
  expect(numbers.get('older')).toEqual({ side: 'above', density: 'mid', anchor: 'middle' })
})

test('sets a number below its mark where a mark lies above it at every width', () => {
  const numbers = placeNumbers([mark('upper', 0.5, 80), mark('lower', 0.5, 92)])
  expect(numbers.get('upper')?.side).toBe('above')
  expect(numbers.get('lower')?.side).toBe('below')
})

test('sets no number where it would be read as that of another mark', () => {
  // The newest lies just above and right of the one before; a whisker reaches down to it.
  const crowd = [mark('older', 0.9, 72), mark('before', 0.93, 95), mark('newest', 0.95, 90)]
  expect(placeNumbers(crowd).get('newest')).toBeUndefined()
  expect(placeNumbers(crowd).get('before')?.side).toBe('below')
})

test('sets the numbers of an interim and a final value of the same days on their own sides', () => {
  const numbers = placeNumbers([mark('interim', 0.5, 88), mark('final', 0.505, 91)])
  expect(numbers.get('interim')?.side).toBe('above')
  expect(numbers.get('final')?.side).toBe('below')
})

test('sets no number on the axis or in the title', () => {
  expect(placeNumbers([mark('lowest', 0.5, 188)]).get('lowest')?.side).toBe('above')
  expect(placeNumbers([mark('highest', 0.5, 4)]).get('highest')?.side).toBe('below')
})

test('sets a number clear of the whisker of its mark, on either side', () => {
  const whisker = { y: 90, top: 80, bottom: 100 }
  expect(numberBaseline(whisker, 'above')).toBe(75)
  expect(numberBaseline(whisker, 'below')).toBe(115)
  expect(numberBaseline({ y: 90, top: 90, bottom: 90 }, 'above')).toBe(81)
})

test('sets numbers clear of the text of a break, where it stands', () => {
  const place = (breaks: { at: number; isOnRight: boolean; isShort: boolean }[], left: number) =>
    placeNumbers([mark('a', left, 25), mark('newest', 0.05, 120)], {
      height: 190,
      breaks: breaks.map((found) => ({ ...found, y: 12, text: 'Other people asked from here', letter: 'A' })),
    }).get('a')
  expect(place([], 0.6)).toMatchObject({ side: 'above', density: 'always' })
  // The text stands to the right of its line, or to the left of it in the right half; a long one is only a letter.
  expect(place([{ at: 0.4, isOnRight: false, isShort: true }], 0.55)?.side).toBe('below')
  expect(place([{ at: 0.7, isOnRight: true, isShort: true }], 0.6)?.side).toBe('below')
  expect(place([{ at: 0.7, isOnRight: true, isShort: true }], 0.85)?.side).toBe('above')
  expect(place([{ at: 0.4, isOnRight: false, isShort: false }], 0.6)?.side).toBe('above')
})

test('leaves out the number of a mark without a label', () => {
  expect(placeNumbers([{ ...mark('a', 0.5, 90), label: null }])).toEqual(new Map())
})

function mark(id: string, left: number, y: number): BareMark {
  return {
    id,
    start: '2001-01-01',
    end: '2001-01-08',
    value: 190 - y,
    isHollow: false,
    label: '50 %',
    text: '',
    left,
    right: left + 0.01,
    y,
    top: y,
    bottom: y,
    firstY: null,
  }
}
