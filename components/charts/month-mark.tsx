import type { MonthBar } from '@/lib/domain/chart'
import { percent, type Scale } from './scale'

/** Share of a month's width that its bar takes. */
const barShare = 0.72
/** A published zero and very small values stay visible. */
const leastHeight = 2

export type MonthMarkProps = {
  readonly bar: MonthBar
  readonly index: number
  readonly count: number
  readonly scale: Scale
  readonly isActive?: boolean
}

/** What stands for a month's value, and for the one first published: in the static drawing and in its twin. */
export function MonthMark(props: MonthMarkProps) {
  if (props.bar.value === null) return null
  return (
    <>
      {props.scale.kind === 'linear' && <Column {...props} value={props.bar.value} />}
      <FirstTick {...props} />
      {props.scale.kind === 'log' && <Dot {...props} value={props.bar.value} />}
    </>
  )
}

type ValueProps = Omit<MonthMarkProps, 'bar'> & { readonly value: number }

/** All bars stand on zero. */
function Column({ value, index, count, scale, isActive = false }: ValueProps) {
  const height = Math.max(leastHeight, scale.height - scale.toY(value))
  return (
    <rect
      className={isActive ? 'bar bar-active' : 'bar'}
      x={percent((index + (1 - barShare) / 2) / count)}
      width={percent(barShare / count)}
      y={scale.height - height}
      height={height}
    />
  )
}

/** On a scale without zero a bar would begin nowhere: its length would say nothing. A zero points at what lies below the scale. */
function Dot({ value, index, count, scale, isActive = false }: ValueProps) {
  const middle = percent((index + 0.5) / count)
  if (value <= 0) {
    return (
      <svg className="zero-mark" x={middle} y={scale.height - 9} overflow="visible" aria-hidden="true">
        <path d={zeroMark} />
      </svg>
    )
  }
  return <circle className={isActive ? 'dot dot-active' : 'dot'} cx={middle} cy={scale.toY(value)} r="3.5" />
}

/** An arrow downwards around the middle of its month, 9 pixels high. */
export const zeroMark = 'M0 0V8M-3.5 4.5L0 8L3.5 4.5'

/** Edged with paper, so that it stands out on dark and light bars alike. */
function FirstTick({ bar: { first }, index, count, scale }: MonthMarkProps) {
  if (first === null || (scale.kind === 'log' && first <= 0)) return null
  const y = scale.toY(first)
  const x = percent((index + 0.06) / count)
  const width = percent(0.88 / count)
  return (
    <>
      <rect className="first-edge" x={x} width={width} y={y - 2} height="4" />
      <rect className="first-tick" x={x} width={width} y={y - 1} height="2" />
    </>
  )
}
