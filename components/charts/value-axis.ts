import { scaleLinear, scaleLog } from 'd3-scale'
import type { ScaleKind, ValueAxis } from '@/lib/domain/chart'

/** About as many lines as a plot has room for. */
const wantedLines = 4
/** Beyond this many powers of ten, their halves and fifths would crowd the scale. */
const mostFineDecades = 2

/** The axis that holds all values. On the server only: pages are handed its ticks and do not load d3-scale. */
export function toValueAxis(kind: ScaleKind, values: readonly number[]): ValueAxis {
  const positive = values.filter((value) => value > 0)
  if (positive.length === 0) return { kind: 'linear', ticks: [0] }
  return kind === 'log' ? logAxis(Math.min(...positive), Math.max(...positive)) : linearAxis(Math.max(...positive))
}

/** Round numbers from zero to at least `maximum`: never a broken axis. */
function linearAxis(maximum: number): ValueAxis {
  return { kind: 'linear', ticks: scaleLinear().domain([0, maximum]).nice(wantedLines).ticks(wantedLines) }
}

/** Powers of ten, with their doubles and halves where few powers are needed, from below the least to above the greatest value. */
function logAxis(least: number, greatest: number): ValueAxis {
  // A single value on a power of ten would leave nice no room.
  const all = scaleLog()
    .domain([least, Math.max(greatest, least * 1.01)])
    .nice()
    .ticks()
  const isFine = Math.log10(greatest / least) <= mostFineDecades
  const round = all.filter((tick) => (isFine ? [1, 2, 5] : [1]).includes(leadingDigit(tick)))
  const first = round.findLastIndex((tick) => tick <= least)
  const last = round.findIndex((tick, index) => tick >= greatest && index > first)
  return { kind: 'log', ticks: round.slice(Math.max(0, first), last + 1) }
}

function leadingDigit(tick: number): number {
  return Number(tick.toExponential()[0])
}
