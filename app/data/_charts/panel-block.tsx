import { MonthAxis, scaleRoom } from '@/components/charts/chart-frame'
import { axisCrowd, axisMonths } from '@/components/charts/month-axis'
import { MonthDrawing } from '@/components/charts/month-drawing'
import { percent, type Scale, valueScale } from '@/components/charts/scale'
import { SpanDrawing } from '@/components/charts/span-drawing'
import { dayPlace } from '@/components/charts/span-geometry'
import type { ChartDrawing } from '@/lib/domain/chart'
import { addMonths, monthsBetween } from '@/lib/domain/date'
import { formatNumber } from '@/lib/format/value'
import { type Block, stack, textBlock } from './block'
import { breakKeys, keysBlock } from './picture-keys'
import { textStyles } from './text-styles'

export type PanelOptions = {
  /** Pixels of the panel, of the numbers of its scale, which all panels have the same room for, and of its plot without the axis. */
  readonly panelWidth: number
  readonly room: number
  readonly plotHeight: number
  /** Single days that are marked, in the panels of every kind. */
  readonly days: readonly string[]
  readonly locale: string
}

/** Of the month names and years below a plot. */
export const axisHeight = 40

/** A panel as the pages draw it: title, keys of its breaks, scale, plot and month axis. */
export function panelBlock(drawing: ChartDrawing, options: PanelOptions): Block {
  const { panelWidth: width, room, plotHeight } = options
  return stack(
    [
      textBlock(drawing.panel.title, { ...textStyles.panel, width }),
      keysBlock(breakKeys(drawing, width - room), width),
      { height: plotHeight + axisHeight, content: <Plot drawing={drawing} {...options} /> },
    ],
    4,
  )
}

function Plot({ drawing, panelWidth, plotHeight, room, days, locale }: PanelOptions & { readonly drawing: ChartDrawing }) {
  const { panel } = drawing
  const scale = valueScale(panel.axis, plotHeight)
  const months =
    drawing.kind === 'month' ? drawing.panel.bars.map(({ month }) => month) : monthsBetween(drawing.panel.from, drawing.panel.to)
  const axis = { from: months[0] ?? '', to: months.at(-1) ?? '' }
  return (
    <g className={`chart-box tone-${panel.tone}`}>
      {scale.ticks.map((tick) => (
        <text key={tick} x={room - 8} y={scale.toY(tick)} dy="0.32em" textAnchor="end">
          {scaleText(tick, suffixOf(drawing), locale)}
        </text>
      ))}
      <svg x={room} width={panelWidth - room} height={plotHeight} overflow="visible" aria-hidden="true">
        {drawing.kind === 'month' ? (
          <MonthDrawing panel={drawing.panel} scale={scale} />
        ) : (
          <SpanDrawing panel={drawing.panel} scale={scale} />
        )}
        {days.map((day) => (
          <line className="day-line" key={day} x1={dayMiddle(axis, day)} x2={dayMiddle(axis, day)} y1="0" y2={plotHeight} />
        ))}
      </svg>
      <svg x={room} y={plotHeight} width={panelWidth - room} height={axisHeight} overflow="visible" aria-hidden="true">
        <MonthAxis
          axis={axisMonths(months, locale)}
          crowd={axisCrowd(months.length)}
          place={(month) => {
            const start = dayPlace(axis, month)
            return { start, middle: (start + dayPlace(axis, addMonths(month, 1))) / 2 }
          }}
        />
      </svg>
    </g>
  )
}

function dayMiddle(axis: { readonly from: string; readonly to: string }, day: string): string {
  return percent(dayPlace(axis, day))
}

/** Pixels for the numbers of all scales, so that panels below each other stand in line. */
export function scalesRoom(drawings: readonly ChartDrawing[], plotHeight: number, locale: string): number {
  const rooms = drawings.map((drawing) => {
    const scale: Scale = valueScale(drawing.panel.axis, plotHeight)
    return scaleRoom({ scale, suffix: suffixOf(drawing), locale })
  })
  return Math.max(44, ...rooms)
}

function suffixOf(drawing: ChartDrawing): string {
  if (drawing.kind === 'span') return drawing.panel.suffix
  return drawing.panel.tone === 'share' ? '%' : ''
}

function scaleText(tick: number, suffix: string, locale: string): string {
  const number = formatNumber(tick, locale)
  return suffix === '' ? number : `${number}\u00a0${suffix.trim()}`
}
