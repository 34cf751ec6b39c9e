import type { SpanPanel } from '@/lib/domain/chart'
import { GridLines } from './grid-lines'
import { percent, type Scale } from './scale'
import { dayPlace, drawingOrder, type PlacedBreak, type PlacedMark, placeBreaks, placeMarks } from './span-geometry'
import { numberBaseline } from './span-numbers'

/**
 * The marks of a panel as SVG. A stroke's square ends reach 3 pixels beyond its days, so that a single day
 * is still 6 pixels wide. Marks are never joined.
 */
export function SpanDrawing({ panel, scale }: { readonly panel: SpanPanel; readonly scale: Scale }) {
  return (
    <svg className="chart-svg" width="100%" height={scale.height} aria-hidden="true">
      <SpanGround panel={panel} scale={scale} />
      {drawingOrder(placeMarks(panel, scale)).map((mark) => (
        <Stroke key={mark.id} mark={mark} />
      ))}
    </svg>
  )
}

/** What lies behind the marks: lines of the scale and the breaks, whose texts lie on all gaps. */
export function SpanGround({ panel, scale }: { readonly panel: SpanPanel; readonly scale: Scale }) {
  return (
    <>
      <GridLines scale={scale} />
      {panel.breaks.map(
        ({ day, text, gap }) =>
          gap && <Gap key={`${day} ${text}`} from={dayPlace(panel, gap.from)} to={dayPlace(panel, gap.to)} scale={scale} />,
      )}
      {placeBreaks(panel).map((placed) => (
        <Break key={`${placed.day} ${placed.text}`} placed={placed} scale={scale} />
      ))}
    </>
  )
}

export function Stroke({ mark, isActive = false }: { readonly mark: PlacedMark; readonly isActive?: boolean }) {
  const line = { x1: percent(mark.left), x2: percent(mark.right), y1: mark.y, y2: mark.y }
  return (
    <>
      {!mark.isHollow && <line className="span-edge" {...line} />}
      <line className={isActive ? 'span-mark span-active' : 'span-mark'} {...line} />
      {mark.isHollow && <line className="span-hollow" {...line} />}
      {mark.top !== mark.bottom && <Whisker mark={mark} />}
      {mark.firstY !== null && <circle className="first-ring" cx={percent(mark.right)} cy={mark.firstY} r="3" />}
      {mark.label !== null && mark.number !== null && (
        <text
          className={`mark-label label-${mark.number.density}`}
          x={percent((mark.left + mark.right) / 2)}
          y={numberBaseline(mark, mark.number.side)}
          textAnchor={mark.number.anchor}
        >
          {mark.label}
        </text>
      )}
    </>
  )
}

/** The published margin of error: a thin line over the middle of the days, with ends of 9 pixels on a rim of paper, so that short ones show. */
function Whisker({ mark: { left, right, top, bottom } }: { readonly mark: PlacedMark }) {
  const middle = percent((left + right) / 2)
  return (
    <svg x={middle} className="whisker" overflow="visible" aria-hidden="true">
      <path className="whisker-rim" d={`M-4.5 ${top}H4.5M-4.5 ${bottom}H4.5`} />
      <path d={`M0 ${top}V${bottom}M-4.5 ${top}H4.5M-4.5 ${bottom}H4.5`} />
    </svg>
  )
}

/** Shaded and without marks: nothing was asked there. */
function Gap({ from, to, scale }: { readonly from: number; readonly to: number; readonly scale: Scale }) {
  return <rect className="break-gap" x={percent(from)} width={percent(to - from)} y="0" height={scale.height} />
}

function Break({ placed, scale }: { readonly placed: PlacedBreak; readonly scale: Scale }) {
  const { at, y, text, letter, isShort, isOnRight } = placed
  return (
    <>
      <line className="break-line" x1={percent(at)} x2={percent(at)} y1="0" y2={scale.height} />
      <text className={isShort ? 'break-letter' : 'break-letter-only'} x={percent(at)} dx="4" y={y}>
        {letter}
      </text>
      {isShort && (
        <text className="break-text" x={percent(at)} dx={isOnRight ? -5 : 5} y={y} textAnchor={isOnRight ? 'end' : 'start'}>
          {text}
        </text>
      )}
    </>
  )
}

/** Does some break stand in letters at every width? */
export function hasLongBreak(panel: SpanPanel): boolean {
  return placeBreaks(panel).some(({ isShort }) => !isShort)
}
