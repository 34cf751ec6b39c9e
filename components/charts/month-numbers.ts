import type { MonthPanel } from '@/lib/domain/chart'
import type { LabelDensity } from './month-axis'
import type { Scale } from './scale'
import { type Anchor, type Box, numberAnchor, overlaps, plotWidths } from './span-numbers'

/** A number above a month's mark: share of the width, pixels of the height. */
export type MonthNumber = {
  readonly month: string
  readonly text: string
  readonly middle: number
  /** Of its baseline. */
  readonly y: number
  readonly anchor: Anchor
  readonly density: LabelDensity
}

/**
 * The highest and the newest value with their numbers, qualifier included, from the width of the plot on at which
 * nothing touches them; what never has room stands in the text of its month and in the table. A number stands close
 * above its mark: raised over its neighbours, it would be read as theirs.
 */
export function placeMonthNumbers(panel: MonthPanel, scale: Scale): MonthNumber[] {
  const placed: Candidate[] = []
  for (const candidate of toCandidates(panel, scale)) {
    const from = plotWidths.findIndex((_, first) =>
      plotWidths.slice(first).every(({ width }) => hasRoom(candidate, width, { panel, scale, placed })),
    )
    const density = plotWidths[from]?.density
    if (density) placed.push({ ...candidate, density })
  }
  return placed.map(({ index: _, ...number }) => number)
}

type Candidate = MonthNumber & { readonly index: number }

/** Of several equal values, the newest of them. */
function toCandidates({ bars }: MonthPanel, scale: Scale): Candidate[] {
  const values = bars.map(({ value }) => value ?? Number.NEGATIVE_INFINITY)
  const highest = values.lastIndexOf(Math.max(...values))
  const newest = bars.findLastIndex(({ value }) => value !== null)
  return [...new Set([highest, newest])].flatMap((index) => {
    const bar = bars[index]
    if (!bar?.label || bar.value === null) return []
    const place = { left: index / bars.length, right: (index + 1) / bars.length }
    const top = Math.min(scale.toY(bar.value), scale.toY(bar.first ?? bar.value))
    return [
      {
        index,
        month: bar.month,
        text: bar.label,
        middle: (place.left + place.right) / 2,
        y: top - 7,
        anchor: numberAnchor(place),
        density: 'always' as const,
      },
    ]
  })
}

type Ground = { readonly panel: MonthPanel; readonly scale: Scale; readonly placed: readonly Candidate[] }

function hasRoom(candidate: Candidate, width: number, { panel, scale, placed }: Ground): boolean {
  const box = numberBox(candidate, width)
  const others = panel.bars.flatMap((_, index) => (index === candidate.index ? [] : markBox(panel, index, scale, width)))
  return ![...others, ...placed.map((other) => numberBox(other, width))].some((other) => overlaps(box, other))
}

/** About 7.5 pixels a letter. */
function numberBox({ text, middle, anchor, y }: Candidate, width: number): Box {
  const length = text.length * 7.5 + 4
  const at = middle * width
  const left = anchor === 'start' ? at : anchor === 'end' ? at - length : at - length / 2
  return { left, right: left + length, top: y - 11, bottom: y + 3 }
}

/** From the upper edge of what a month draws to the foot of the plot; hatching is as high as the plot. */
function markBox({ bars }: MonthPanel, index: number, scale: Scale, width: number): Box[] {
  const bar = bars[index]
  if (!bar || bar.gap === 'not-published') return []
  const top = bar.value === null ? 0 : Math.min(scale.toY(bar.value), scale.toY(bar.first ?? bar.value)) - 4
  return [{ left: (index / bars.length) * width, right: ((index + 1) / bars.length) * width, top, bottom: scale.height }]
}
