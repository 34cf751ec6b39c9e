import type { ChartDrawing } from '@/lib/domain/chart'
import { valueScale } from './scale'
import { placeMarks } from './span-geometry'

/** A place of the plot that has something to say; shares of the width, pixels of the height. */
export type Reading = {
  readonly left: number
  readonly right: number
  /** null: at any height. */
  readonly y: number | null
  readonly text: string
  /** The page that says more. */
  readonly href?: string
}

/** The readings of a chart in the order of time. */
export function listReadings(drawing: ChartDrawing): Reading[] {
  switch (drawing.kind) {
    case 'month': {
      const { bars } = drawing.panel
      return bars.map(({ text, href }, index) => ({
        left: index / bars.length,
        right: (index + 1) / bars.length,
        y: null,
        text,
        ...(href && { href }),
      }))
    }
    case 'span':
      return placeMarks(drawing.panel, valueScale(drawing.panel.axis))
  }
}

/** The reading next to a point of the plot; -1 where there is none. */
export function nearestReading(readings: readonly Reading[], point: { x: number; y: number }, width: number): number {
  const distances = readings.map(({ left, right, y }) => {
    const aside = Math.max(left * width - point.x, point.x - right * width, 0)
    return Math.hypot(aside, y === null ? 0 : y - point.y)
  })
  return distances.indexOf(Math.min(...distances))
}
