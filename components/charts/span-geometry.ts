import type { SpanMark, SpanPanel } from '@/lib/domain/chart'
import { dayNumber, lastDay } from '@/lib/domain/date'
import type { LabelDensity } from './month-axis'
import type { Scale } from './scale'

/** A mark's place in the plot: shares of the width, pixels of the height. */
export type PlacedMark = SpanMark & {
  readonly left: number
  readonly right: number
  readonly y: number
  /** From which width on its number has room; null where it never has, or has none. */
  readonly density: LabelDensity | null
}

/** Where a day begins, as a share of the panel's width. */
export function dayPlace(panel: SpanPanel, day: string): number {
  const start = dayNumber(panel.from)
  const end = dayNumber(lastDay(panel.to)) + 1
  return (dayNumber(day) - start) / (end - start)
}

/** Places the marks and decides which numbers have room, by trying the widths that charts.css knows. */
export function placeMarks(panel: SpanPanel, scale: Scale): PlacedMark[] {
  const marks = panel.marks.map((mark) => ({
    ...mark,
    left: dayPlace(panel, mark.start),
    right: dayPlace(panel, lastDay(mark.end)) + 1 / dayCount(panel),
    y: scale.toY(mark.value),
    density: null,
  }))
  const fitting = trialWidths.map(({ density, width }) => ({ density, ids: labelsThatFit(marks, width) }))
  return marks.map((mark) => ({ ...mark, density: fitting.find(({ ids }) => ids.has(mark.id))?.density ?? null }))
}

const trialWidths: readonly { readonly density: LabelDensity; readonly width: number }[] = [
  { density: 'always', width: 236 },
  { density: 'mid', width: 480 },
  { density: 'wide', width: 800 },
]

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** The newest number first, then the extremes, then the others from new to old: each that touches nothing placed before. */
function labelsThatFit(marks: readonly PlacedMark[], width: number): Set<string> {
  const ids = new Set<string>()
  const taken: Box[] = []
  for (const mark of byPriority(marks)) {
    const box = labelBox(mark, width)
    if (!box) continue
    const strokes = marks.filter(({ id }) => id !== mark.id).map((other) => strokeBox(other, width))
    if ([...taken, ...strokes].some((other) => overlaps(box, other))) continue
    ids.add(mark.id)
    taken.push(box)
  }
  return ids
}

function byPriority(marks: readonly PlacedMark[]): PlacedMark[] {
  const byValue = marks.toSorted((a, b) => a.value - b.value)
  const first = [marks.at(-1), byValue.at(-1), byValue.at(0)].filter((mark) => mark !== undefined)
  return [...new Set([...first, ...marks.toReversed()])]
}

/** Above the stroke; about 8 pixels a digit. */
function labelBox({ label, left, right, y }: PlacedMark, width: number): Box | null {
  if (label === null) return null
  const middle = ((left + right) / 2) * width
  const half = label.length * 4 + 3
  return { left: middle - half, right: middle + half, top: y - 20, bottom: y - 6 }
}

function strokeBox({ left, right, y }: PlacedMark, width: number): Box {
  return { left: left * width - 3, right: right * width + 3, top: y - 4, bottom: y + 4 }
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function dayCount(panel: SpanPanel): number {
  return dayNumber(lastDay(panel.to)) + 1 - dayNumber(panel.from)
}

/** Letters name the breaks where there is no room for their text. */
export function breakLetter(index: number): string {
  return String.fromCharCode(65 + index)
}
