import type { MonthPanel } from '@/lib/domain/chart'
import { GridLines } from './grid-lines'
import { MonthMark } from './month-mark'
import { placeMonthNumbers } from './month-numbers'
import { percent, type Scale } from './scale'

/** How far the bracket over recent months stands above the top line of the scale. */
const bracketRise = 20

/** The bars of a panel as SVG, for any width. What a screen reader is told stands on the element around it. */
export function MonthDrawing({ panel, scale }: { readonly panel: MonthPanel; readonly scale: Scale }) {
  const count = panel.bars.length
  return (
    <svg className="chart-svg" width="100%" height={scale.height} aria-hidden="true">
      <MonthGround panel={panel} scale={scale} />
      {panel.bars.map((bar, index) => (
        <MonthMark key={bar.month} {...{ bar, index, count, scale }} />
      ))}
      <MonthNumbers panel={panel} scale={scale} />
    </svg>
  )
}

/** The numbers of a few values, where they have room. */
export function MonthNumbers({ panel, scale }: { readonly panel: MonthPanel; readonly scale: Scale }) {
  return placeMonthNumbers(panel, scale).map(({ month, text, middle, y, anchor, density }) => (
    <text key={month} className={`mark-label label-${density}`} x={percent(middle)} y={y} textAnchor={anchor}>
      {text}
    </text>
  ))
}

/** What lies behind the bars: lines of the scale, and the two kinds of months without one. */
export function MonthGround({ panel, scale }: { readonly panel: MonthPanel; readonly scale: Scale }) {
  const hatch = hatchId(panel)
  const count = panel.bars.length
  const top = scale.toY(scale.top)
  return (
    <>
      <RecentBand panel={panel} scale={scale} />
      {panel.bars.some(({ gap }) => gap === 'not-split') && <HatchPattern id={hatch} />}
      {panel.bars.map(({ month, gap }, index) =>
        gap === 'not-split' ? (
          <rect
            key={month}
            className="gap-not-split"
            fill={`url(#${hatch})`}
            x={percent(index / count)}
            width={percent(1 / count)}
            y={top}
            height={scale.height - top}
          />
        ) : gap === 'not-published' ? (
          <circle key={month} className="gap-not-published" cx={percent((index + 0.5) / count)} cy={scale.height - 7} r="2.5" />
        ) : null,
      )}
      <GridLines scale={scale} />
    </>
  )
}

/** A shade under a bracket, from the first recent month to the end: the bracket is there in print and in grey too. */
function RecentBand({ panel, scale }: { readonly panel: MonthPanel; readonly scale: Scale }) {
  const recent = countRecent(panel)
  if (recent === 0) return null
  const start = percent(1 - recent / panel.bars.length)
  const upper = scale.toY(scale.top) - bracketRise
  return (
    <g className="recent-band">
      <rect x={start} width={percent(recent / panel.bars.length)} y={upper} height={scale.height - upper} />
      <line x1={start} x2="100%" y1={upper} y2={upper} />
      <line x1={start} x2={start} y1={upper} y2={scale.height} />
    </g>
  )
}

/** How many of its months are marked as recent. */
export function countRecent({ bars, recentFrom }: MonthPanel): number {
  return recentFrom === null ? 0 : bars.filter(({ month }) => month >= recentFrom).length
}

/** Panel ids hold codes with signs of their own, which a reference by `url(#…)` can't. */
export function hatchId(panel: MonthPanel): string {
  return `hatch-${panel.id.replace(/[^\w-]/g, '-')}`
}

/** Faint slanted lines for what is published, but not split this way. */
export function HatchPattern({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className="hatch-line" x1="0" x2="0" y1="0" y2="7" />
      </pattern>
    </defs>
  )
}
