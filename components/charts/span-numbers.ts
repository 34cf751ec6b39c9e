import type { LabelDensity } from './month-axis'
import { plotHeight } from './scale'
import type { BareMark, PlacedBreak } from './span-geometry'

type Side = 'above' | 'below'

/** Where a mark's number stands, and from which width of the plot on it has room. */
export type PlacedNumber = { readonly side: Side; readonly density: LabelDensity; readonly anchor: Anchor }
export type Anchor = 'start' | 'middle' | 'end'

/** The least width at which each density shows: chart-labels.css has the same, and a little more. */
export const plotWidths: readonly { readonly density: LabelDensity; readonly width: number }[] = [
  { density: 'always', width: 236 },
  { density: 'mid', width: 480 },
  { density: 'wide', width: 800 },
]

/** From which width of the plot on breaks have their text: chart-labels.css has the same. */
const breakTextWidth = 480

export type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
/** The height of a plot in pixels, and the breaks whose texts stand in it. */
type Ground = { readonly height: number; readonly breaks: readonly BreakText[] }
type BreakText = Pick<PlacedBreak, 'at' | 'y' | 'text' | 'letter' | 'isOnRight' | 'isShort'>
type Plot = Ground & { readonly marks: readonly BareMark[] }
type Candidate = { readonly mark: BareMark; readonly label: string; readonly side: Side; readonly from: number }

/**
 * Chooses a place for each number such that nothing touches it at any width, and nothing lies between it and its mark:
 * it would be read as that other one's. Above its mark where some width allows it, else below, else nowhere (the number
 * is in the table). The newest goes first, on either side; then the extremes.
 */
export function placeNumbers(marks: readonly BareMark[], ground: Ground = { height: plotHeight, breaks: [] }): Map<string, PlacedNumber> {
  const plot = { marks, ...ground }
  const placed = placeNewest(plot)
  for (const side of ['above', 'below'] as const) {
    for (const from of plotWidths.keys()) {
      for (const mark of byPriority(marks)) {
        if (mark.label === null || placed.some((other) => other.mark.id === mark.id)) continue
        const candidate = { mark, label: mark.label, side, from }
        if (hasRoom(candidate, placed, plot)) placed.push(candidate)
      }
    }
  }
  return new Map(
    placed.map(({ mark, side, from }) => [mark.id, { side, density: plotWidths[from]?.density ?? 'wide', anchor: numberAnchor(mark) }]),
  )
}

/** At every width, on either side. */
function placeNewest(plot: Plot): Candidate[] {
  const mark = plot.marks.at(-1)
  if (!mark || mark.label === null) return []
  const candidates = (['above', 'below'] as const).map((side): Candidate => ({ mark, label: mark.label ?? '', side, from: 0 }))
  return candidates.filter((candidate) => hasRoom(candidate, [], plot)).slice(0, 1)
}

/** The strokes of other marks, and the texts of breaks. */
function obstaclesBeside({ id }: BareMark, { marks, breaks }: Plot, width: number): Box[] {
  const strokes = marks.filter((mark) => mark.id !== id).map((mark) => strokeBox(mark, width))
  return [...strokes, ...breaks.map((text) => breakBox(text, width))]
}

/** Clear of the title above the plot and of the axis below it. */
function isInside(candidate: Candidate, height: number): boolean {
  const { top, bottom } = numberBox(candidate, 0)
  return top >= -8 && bottom <= height
}

/** At its own width and every greater one, against the strokes, the texts of breaks and the numbers shown there. */
function hasRoom(candidate: Candidate, placed: readonly Candidate[], plot: Plot): boolean {
  if (!isInside(candidate, plot.height)) return false
  return plotWidths.every(({ width }, index) => {
    if (index < candidate.from) return true
    const box = numberBox(candidate, width)
    const obstacles = obstaclesBeside(candidate.mark, plot, width)
    const numbers = placed.filter(({ from }) => from <= index).map((other) => numberBox(other, width))
    const ground = withWayToMark(box, candidate)
    const isClear = !obstacles.some((other) => overlaps(ground, other)) && !numbers.some((other) => overlaps(box, other))
    return isClear && isWithin(box, width)
  })
}

/** A number's box with what lies between it and the stroke of its mark. */
function withWayToMark(box: Box, { mark: { y }, side }: Candidate): Box {
  return side === 'above' ? { ...box, bottom: Math.max(box.bottom, y - 5) } : { ...box, top: Math.min(box.top, y + 5) }
}

function byPriority(marks: readonly BareMark[]): BareMark[] {
  const byValue = marks.toSorted((a, b) => a.value - b.value)
  const first = [marks.at(-1), byValue.at(-1), byValue.at(0)].filter((mark) => mark !== undefined)
  return [...new Set([...first, ...marks.toReversed()])]
}

/** At the edges of the plot a number is set inwards, clear of the scale and of the page's edge. */
export function numberAnchor({ left, right }: Pick<BareMark, 'left' | 'right'>): Anchor {
  const middle = (left + right) / 2
  return middle < 0.07 ? 'start' : middle > 0.93 ? 'end' : 'middle'
}

/** About 8 pixels a digit. */
function numberBox({ mark, label, side }: Candidate, width: number): Box {
  const length = label.length * 8 + 6
  const middle = ((mark.left + mark.right) / 2) * width
  const anchor = numberAnchor(mark)
  const left = anchor === 'start' ? middle : anchor === 'end' ? middle - length : middle - length / 2
  const baseline = numberBaseline(mark, side)
  return { left, right: left + length, top: baseline - 11, bottom: baseline + 3 }
}

/** Clear of the mark and of the whisker of its margin, in pixels from the upper edge of the plot. */
export function numberBaseline({ y, top, bottom }: Pick<BareMark, 'y' | 'top' | 'bottom'>, side: Side): number {
  return side === 'above' ? Math.min(y - 9, top - 5) : Math.max(y + 18, bottom + 15)
}

/** With the square ends of the stroke and the whisker. */
function strokeBox({ left, right, y, top, bottom }: BareMark, width: number): Box {
  return { left: left * width - 3, right: right * width + 3, top: Math.min(y - 4, top), bottom: Math.max(y + 4, bottom) }
}

/** A letter in narrow plots, else the text: about 7 pixels a letter, beside the line of the break. */
function breakBox({ at, y, text, letter, isOnRight, isShort }: BreakText, width: number): Box {
  const isLetter = !isShort || width < breakTextWidth
  const length = (isLetter ? letter : text).length * 7 + 8
  const left = isOnRight && !isLetter ? at * width - length : at * width
  return { left, right: left + length, top: y - 11, bottom: y + 3 }
}

/** Does it leave the scale on its left and the edge of the page on its right alone? Letters are reckoned wide. */
function isWithin({ left, right }: Box, width: number): boolean {
  return left >= -4 && right <= width + 8
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
