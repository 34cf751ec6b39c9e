import type { SpanBreak, SpanMark, SpanPanel } from '@/lib/domain/chart'
import { addDays, daysInMonth, lastDay, monthNumber, monthOf } from '@/lib/domain/date'
import type { Scale } from './scale'
import { type PlacedNumber, placeNumbers } from './span-numbers'

/** A mark's place in the plot: shares of the width, pixels of the height. */
export type PlacedMark = SpanMark & {
  readonly left: number
  readonly right: number
  readonly y: number
  /** Of the value first published; null where none is shown. */
  readonly firstY: number | null
  /** Pixels of the ends of its margin; those of the mark itself where it has none. */
  readonly top: number
  readonly bottom: number
  /** Where its number stands and from which width on it has room; null where it never has, or has none. */
  readonly number: PlacedNumber | null
}

/**
 * Where a day begins, as a share of the panel's width. Every month takes the same width, as in month panels, so that
 * charts below each other stand in line.
 */
export function dayPlace({ from, to }: Pick<SpanPanel, 'from' | 'to'>, day: string): number {
  const month = monthOf(day)
  const passed = day.length === 7 ? 0 : (Number(day.slice(8)) - 1) / daysInMonth(month)
  return (monthNumber(month) - monthNumber(from) + passed) / (monthNumber(to) - monthNumber(from) + 1)
}

/** A mark without its number. */
export type BareMark = Omit<PlacedMark, 'number'>

/** Places the marks and their numbers. */
export function placeMarks(panel: SpanPanel, scale: Scale): PlacedMark[] {
  const marks = panel.marks.map((mark) => ({
    ...mark,
    left: dayPlace(panel, mark.start),
    right: dayPlace(panel, addDays(lastDay(mark.end), 1)),
    y: scale.toY(mark.value),
    top: scale.toY(mark.margin?.high ?? mark.value),
    bottom: scale.toY(mark.margin?.low ?? mark.value),
    firstY: typeof mark.first === 'number' ? scale.toY(mark.first) : null,
  }))
  const numbers = placeNumbers(marks, { height: scale.height, breaks: placeBreaks(panel) })
  return marks.map((mark) => ({ ...mark, number: numbers.get(mark.id) ?? null }))
}

/** Hollow marks last: an interim value often lies on the final one of the same days. */
export function drawingOrder(marks: readonly PlacedMark[]): PlacedMark[] {
  return marks.toSorted((a, b) => Number(a.isHollow) - Number(b.isHollow))
}

/** A break's place in the plot: shares of the width, pixels of the height. */
export type PlacedBreak = SpanBreak & {
  readonly at: number
  /** Baseline of its text, which stands beside its line: to the left of it in the right half of the plot. */
  readonly y: number
  readonly isOnRight: boolean
  /** Longer texts stand below the chart only. */
  readonly isShort: boolean
  readonly letter: string
}

const longestBreakText = 44

/** Places the breaks; their texts stand one below the other. */
export function placeBreaks(panel: SpanPanel): PlacedBreak[] {
  return panel.breaks.map((found, index) => {
    const at = dayPlace(panel, found.day)
    return {
      ...found,
      at,
      y: 12 + index * 15,
      isOnRight: at > 0.5,
      isShort: found.text.length <= longestBreakText,
      letter: breakLetter(index),
    }
  })
}

/** Letters name the breaks where there is no room for their text. */
export function breakLetter(index: number): string {
  return String.fromCharCode(65 + index)
}
