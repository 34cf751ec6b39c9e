import type { ReactNode } from 'react'
import type { ChartTone } from '@/lib/domain/chart'
import { formatNumber } from '@/lib/format/value'
import type { AxisCrowd, AxisMonth } from './month-axis'
import { percent, plotHeight, type Scale } from './scale'

export type ChartFrameProps = {
  readonly title: string
  readonly tone: ChartTone
  readonly scale: Scale
  /** Behind the numbers of the scale: `%`, or nothing. */
  readonly suffix: string
  readonly locale: string
  readonly axis: readonly AxisMonth[]
  readonly crowd: AxisCrowd
  /** Middle and start of a month as shares of the width. */
  readonly place: (month: string) => { readonly middle: number; readonly start: number }
  /** What the marks mean, as far as they need saying. */
  readonly keys: ReactNode
  readonly children: ReactNode
}

/** Title, scale, month axis and key of a chart; the plot itself is handed in. HTML and SVG side by side keep text at its size. */
export function ChartFrame({ title, tone, scale, suffix, locale, axis, crowd, place, keys, children }: ChartFrameProps) {
  return (
    <div className={`chart tone-${tone}`}>
      <p className="chart-title">{title}</p>
      {keys}
      <div className="chart-box">
        <svg className="chart-scale" width="44" height={plotHeight} aria-hidden="true">
          {scale.ticks.map((tick) => (
            <text key={tick} x="36" y={scale.toY(tick)} dy="0.32em" textAnchor="end">
              {suffix === '' ? formatNumber(tick, locale) : `${formatNumber(tick, locale)}\u00a0${suffix}`}
            </text>
          ))}
        </svg>
        <div className="chart-plot">
          {children}
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
        </div>
      </div>
    </div>
  )
}
