import type { ReactNode } from 'react'
import type { SpanPanel } from '@/lib/domain/chart'
import { addMonths, monthsBetween } from '@/lib/domain/date'
import { ChartFrame } from './chart-frame'
import { axisCrowd, axisMonths } from './month-axis'
import { PanelTitle } from './panel-title'
import type { Scale } from './scale'
import { hasLongBreak } from './span-drawing'
import { breakLetter, dayPlace } from './span-geometry'

export type SpanFrameProps = {
  readonly panel: SpanPanel
  readonly scale: Scale
  /** What hollow marks are. */
  readonly keyHollow: string
  /** What the rings of first values are. */
  readonly keyFirst: string
  /** What the whiskers are. */
  readonly keyMargin: string
  readonly locale: string
  readonly children: ReactNode
}

/** All of a span panel but its plot. */
export function SpanFrame({ panel, scale, keyHollow, keyFirst, keyMargin, locale, children }: SpanFrameProps) {
  const months = monthsBetween(panel.from, panel.to)
  return (
    <ChartFrame
      title={<PanelTitle panel={panel} locale={locale} />}
      tone={panel.tone}
      scale={scale}
      suffix={panel.suffix}
      locale={locale}
      axis={axisMonths(months, locale)}
      crowd={axisCrowd(months.length)}
      place={(month) => {
        const start = dayPlace(panel, month)
        return { start, middle: (start + dayPlace(panel, addMonths(month, 1))) / 2 }
      }}
      keys={<SpanKeys {...{ panel, keyHollow, keyFirst, keyMargin }} />}
    >
      {children}
    </ChartFrame>
  )
}

/** Explains the marks that this panel has, and no others. */
export function SpanKeys({
  panel,
  keyHollow,
  keyFirst,
  keyMargin,
}: Pick<SpanFrameProps, 'panel' | 'keyHollow' | 'keyFirst' | 'keyMargin'>) {
  return (
    <ul className="chart-key">
      {panel.marks.some(({ isHollow }) => isHollow) && (
        <li>
          <svg width="18" height="12" aria-hidden="true">
            <line className="span-mark" x1="4" x2="14" y1="6" y2="6" />
            <line className="span-hollow" x1="4" x2="14" y1="6" y2="6" />
          </svg>
          {keyHollow}
        </li>
      )}
      {panel.marks.some(({ first }) => typeof first === 'number') && (
        <li>
          <svg width="12" height="12" aria-hidden="true">
            <circle className="first-ring" cx="6" cy="6" r="3" />
          </svg>
          {keyFirst}
        </li>
      )}
      {panel.marks.some(({ margin }) => margin) && (
        <li>
          <svg width="9" height="14" className="whisker" aria-hidden="true">
            <path d="M4.5 1V13M1 1H8M1 13H8" />
          </svg>
          {keyMargin}
        </li>
      )}
      {panel.breaks.map(({ day, text }, index) => (
        <li key={`${day} ${text}`} className={hasLongBreak(panel) ? undefined : 'key-break'}>
          <svg width="6" height="14" aria-hidden="true">
            <line className="break-line" x1="3" x2="3" y1="0" y2="14" />
          </svg>
          <b>{breakLetter(index)}</b> {text}
        </li>
      ))}
    </ul>
  )
}
