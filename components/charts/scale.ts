import { scaleTicks } from '@/lib/domain/chart'

/** Height of the plot in pixels; its width is the page's. */
export const plotHeight = 190
/** Room above the top line, so that it and its number are whole. */
const plotTop = 10

export type Scale = {
  /** Of the plot, in pixels. */
  readonly height: number
  readonly ticks: readonly number[]
  readonly top: number
  /** Pixels from the upper edge of the plot. */
  readonly toY: (value: number) => number
}

/** From 0 at the lower edge to the first round number that holds `maximum`. Never a broken axis. */
export function valueScale(maximum: number, height = plotHeight): Scale {
  const ticks = scaleTicks(maximum)
  const top = ticks.at(-1) || 1
  return { height, ticks, top, toY: (value) => round(height - (Math.min(value, top) / top) * (height - plotTop)) }
}

/** A share of the plot's width as an SVG length: charts are redrawn for any width without scaling their text. */
export function percent(fraction: number): string {
  return `${round(fraction * 100)}%`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
