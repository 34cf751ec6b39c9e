import type { SpanMark, SpanPanel } from '@/lib/domain/chart'
import { dayNumber, lastDay } from '@/lib/domain/date'
import type { Scale } from './scale'
import { type PlacedNumber, placeNumbers } from './span-numbers'

/** A mark's place in the plot: shares of the width, pixels of the height. */
export type PlacedMark = SpanMark & {
  readonly left: number
  readonly right: number
  readonly y: number
  /** Of the value first published; null where none is shown. */
  readonly firstY: number | null
  /** Where its number stands and from which width on it has room; null where it never has, or has none. */
  readonly number: PlacedNumber | null
}

/** Where a day begins, as a share of the panel's width. */
export function dayPlace(panel: SpanPanel, day: string): number {
  const start = dayNumber(panel.from)
  const end = dayNumber(lastDay(panel.to)) + 1
  return (dayNumber(day) - start) / (end - start)
}

/** A mark without its number. */
export type BareMark = Omit<PlacedMark, 'number'>

/** Places the marks and their numbers. */
export function placeMarks(panel: SpanPanel, scale: Scale): PlacedMark[] {
  const marks = panel.marks.map((mark) => ({
    ...mark,
    left: dayPlace(panel, mark.start),
    right: dayPlace(panel, lastDay(mark.end)) + 1 / dayCount(panel),
    y: scale.toY(mark.value),
    firstY: typeof mark.first === 'number' ? scale.toY(mark.first) : null,
  }))
  const numbers = placeNumbers(marks)
  return marks.map((mark) => ({ ...mark, number: numbers.get(mark.id) ?? null }))
}

/** Hollow marks last: an interim value often lies on the final one of the same days. */
export function drawingOrder(marks: readonly PlacedMark[]): PlacedMark[] {
  return marks.toSorted((a, b) => Number(a.isHollow) - Number(b.isHollow))
}

function dayCount(panel: SpanPanel): number {
  return dayNumber(lastDay(panel.to)) + 1 - dayNumber(panel.from)
}

/** Letters name the breaks where there is no room for their text. */
export function breakLetter(index: number): string {
  return String.fromCharCode(65 + index)
}
