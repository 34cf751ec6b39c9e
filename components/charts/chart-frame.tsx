import type { ReactNode } from 'react'
import type { ChartTone } from '@/lib/domain/chart'
import { formatNumber } from '@/lib/format/value'
import type { AxisCrowd, AxisMonth } from './month-axis'
import { percent, type Scale } from './scale'

export type ScaleRoom = 44 | 60 | 80

export type ChartFrameProps = {
  readonly title: ReactNode
  readonly tone: ChartTone
  readonly scale: Scale
  /** Behind the numbers of the scale: `%`, or nothing. */
  readonly suffix: string
  readonly locale: string
  /** Pixels for the numbers of the scale, where panels with other scales stand in line with this one. */
  readonly room?: ScaleRoom
  /** Empty where the panels share an axis that is drawn once. */
  readonly axis: readonly AxisMonth[]
  readonly crowd: AxisCrowd
  /** Middle and start of a month as shares of the width. */
  readonly place: (month: string) => { readonly middle: number; readonly start: number }
  /** What the marks mean, as far as they need saying. */
  readonly keys: ReactNode
  readonly children: ReactNode
}

/** Title, scale, month axis and key of a chart; the plot itself is handed in. HTML and SVG side by side keep text at its size. */
export function ChartFrame({ title, tone, scale, suffix, locale, axis, crowd, place, keys, children, ...given }: ChartFrameProps) {
  const numbers = scale.ticks.map((tick) => ({ tick, text: scaleText(tick, suffix, locale) }))
  const room = given.room ?? scaleRoom({ scale, suffix, locale })
  return (
    <div className={`chart tone-${tone}`}>
      <p className="chart-title">{title}</p>
      {keys}
      <div className={`chart-box scale-${room}`}>
        <svg className="chart-scale" width={room} height={scale.height} aria-hidden="true">
          {numbers.map(({ tick, text }) => (
            <text key={tick} x={room - 8} y={scale.toY(tick)} dy="0.32em" textAnchor="end">
              {text}
            </text>
          ))}
        </svg>
        <div className="chart-plot">
          {children}
          {axis.length > 0 && <MonthAxis axis={axis} crowd={crowd} place={place} />}
        </div>
      </div>
    </div>
  )
}

/** Names of months and years below a plot. */
export function MonthAxis({ axis, crowd, place }: Pick<ChartFrameProps, 'axis' | 'crowd' | 'place'>) {
  return (
    <svg className={`chart-months crowd-${crowd}`} width="100%" height="40" aria-hidden="true">
      {axis.map((month) => {
        const { middle, start } = place(month.month)
        return (
          <g key={month.month}>
            {month.isJanuary && <line className="year-start" x1={percent(start)} x2={percent(start)} y1="0" y2="8" />}
            {month.name && (
              <text className={`tick-${month.name.density}`} x={percent(middle)} y="18" textAnchor="middle">
                {month.name.text}
              </text>
            )}
            {month.year && (
              <text className="tick-year" x={percent(middle)} y="35" textAnchor="middle">
                {month.year}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

function scaleText(tick: number, suffix: string, locale: string): string {
  const number = formatNumber(tick, locale)
  return suffix === '' ? number : `${number}\u00a0${suffix}`
}

/** Pixels for the numbers of the scale: few widths, so that panels below each other stand in line. */
export function scaleRoom({ scale, suffix, locale }: Pick<ChartFrameProps, 'scale' | 'suffix' | 'locale'>): ScaleRoom {
  const longest = Math.max(...scale.ticks.map((tick) => scaleText(tick, suffix, locale).length))
  if (longest <= 5) return 44
  return longest <= 7 ? 60 : 80
}
