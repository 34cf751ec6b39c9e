import type { AnswerShare } from './answer-share'
import { groupBy } from './group-by'

/** A margin of error as published for one sample size near one share. */
export type Margin = {
  readonly waveId: string
  readonly sampleSize: number
  /** Per cent. */
  readonly nearShare: number
  /** Percentage points, as printed. */
  readonly margin: string
  /** As printed: by how much it exceeds that of a simple random sample. */
  readonly designEffect: string | null
  /** Per cent. */
  readonly confidence: number | null
}

/** As published: near a share, as "not more than" over all shares, or without either. */
export type MarginForm = 'near' | 'bound' | 'plain'

/**
 * How a margin was published, by the words of its wave. The record holds a bound, and a margin without a share, as one
 * near 50 per cent, where a margin is widest.
 */
export function marginForm({ margin, nearShare }: Pick<Margin, 'margin' | 'nearShare'>, marginNote: string | null): MarginForm {
  if (marginNote === null || marginNote.includes(`${margin}% near ${nearShare}%`)) return 'near'
  return marginNote.includes(`not more than ${margin}%`) ? 'bound' : 'plain'
}

/**
 * The margin published nearest to a share, of a wave's `margins` those for the number of people asked. Null where
 * that number is unknown or none was published for it: a margin is never computed, nor taken from another size.
 */
export function nearestMargin(percent: number, margins: readonly Margin[], sampleSize: number | null): Margin | null {
  const [first, ...rest] = margins.filter((pair) => pair.sampleSize === sampleSize)
  return first ? nearestPair(percent, [first, ...rest]) : null
}

/**
 * The same, but only of those published at the share or nearer to 50 per cent: none of these is narrower than the margin
 * of the share itself. Null also where all were published further from 50.
 */
export function coveringMargin(percent: number, margins: readonly Margin[], sampleSize: number | null): Margin | null {
  const [first, ...rest] = margins.filter((pair) => pair.sampleSize === sampleSize && fromEdge(pair.nearShare) >= fromEdge(percent))
  return first ? nearestPair(percent, [first, ...rest]) : null
}

/** A margin depends on the share: of each sample size, the pairs that lie nearest to any of the shares. The wave's own size first. */
export function nearestMargins(shares: readonly [AnswerShare, ...AnswerShare[]], margins: readonly Margin[]): Margin[] {
  const { id, sampleSize: size } = shares[0].wave
  const ofWave = margins
    .filter(({ waveId }) => waveId === id)
    .toSorted(
      (a, b) => Number(b.sampleSize === size) - Number(a.sampleSize === size) || b.sampleSize - a.sampleSize || b.nearShare - a.nearShare,
    )
  return [...groupBy(ofWave, ({ sampleSize }) => sampleSize).values()].flatMap((pairs) =>
    pairs.filter((pair) => shares.some(({ percent }) => nearestPair(percent, pairs) === pair)),
  )
}

function nearestPair(percent: number, [first, ...rest]: readonly [Margin, ...Margin[]]): Margin {
  return rest.reduce((nearest, pair) => (distanceOf(pair, percent) < distanceOf(nearest, percent) ? pair : nearest), first)
}

/** How far a margin was published from a share, in percentage points. */
export function distanceOf({ nearShare }: Margin, percent: number): number {
  return Math.abs(fromEdge(nearShare) - fromEdge(percent))
}

/** Margins are widest at 50 per cent and symmetric about it: the pair near 10 holds near 90 too. */
function fromEdge(share: number): number {
  return Math.min(share, 100 - share)
}
