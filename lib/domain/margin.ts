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

/**
 * The margin published nearest to a share, of a wave's `margins` those for the number of people asked. Null where
 * that number is unknown or none was published for it: a margin is never computed, nor taken from another size.
 */
export function nearestMargin(percent: number, margins: readonly Margin[], sampleSize: number | null): Margin | null {
  const [first, ...rest] = margins.filter((pair) => pair.sampleSize === sampleSize)
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

/** Margins are symmetric about 50 per cent: the pair near 10 holds near 90 too. */
function nearestPair(percent: number, [first, ...rest]: readonly [Margin, ...Margin[]]): Margin {
  const fold = (share: number) => Math.min(share, 100 - share)
  const distance = (pair: Margin) => Math.abs(fold(pair.nearShare) - fold(percent))
  return rest.reduce((nearest, pair) => (distance(pair) < distance(nearest) ? pair : nearest), first)
}
