import type { ScaleKind, ValueAxis } from '@/lib/domain/chart'

/** Height of the plot in pixels; its width is the page's. */
export const plotHeight = 190
/** Room above the top line, so that it and its number are whole. */
const plotTop = 10

export type Scale = {
  readonly kind: ScaleKind
  /** Of the plot, in pixels. */
  readonly height: number
  readonly ticks: readonly number[]
  readonly top: number
  /** Pixels from the upper edge of the plot. */
  readonly toY: (value: number) => number
}

/** An axis over the height of a plot: values in its own units at equal steps, or their logarithms. */
export function valueScale({ kind, ticks }: ValueAxis, height = plotHeight): Scale {
  const top = ticks.at(-1) || 1
  const bottom = ticks[0] ?? 0
  const place = kind === 'log' ? Math.log : Number
  const share = (value: number) => (place(value) - place(bottom)) / (place(top) - place(bottom))
  return {
    kind,
    height,
    ticks,
    top,
    toY: (value) => round(height - share(Math.min(Math.max(value, bottom), top)) * (height - plotTop)),
  }
}

/** A share of the plot's width as an SVG length: charts are redrawn for any width without scaling their text. */
export function percent(fraction: number): string {
  return `${round(fraction * 100)}%`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
