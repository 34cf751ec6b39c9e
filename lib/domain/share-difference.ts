import type { AnswerShare } from './answer-share'
import { distanceOf, type Margin } from './margin'

/** A share with the margins that its wave published for as many as were asked the question. */
export type ComparedShare = {
  readonly share: AnswerShare
  /** The one published nearest to the share. */
  readonly nearest: Margin | null
  /** The nearest that is not narrower than the share's own. */
  readonly covering: Margin | null
}

/** Why nothing is said of a difference and the published margins. */
export type UnsaidReason =
  /** No margin is stated for groups. */
  | 'group'
  /** No margin was published for as many as were asked, or it is not stated how many were. */
  | 'no-margin'
  /** A wave does not state its population. */
  | 'no-population'
  /** The waves describe their populations in different words. */
  | 'population'
  /** The record remarks on one of the shares. */
  | 'remark'
  /** Margins were published only near shares where they are wider, and the difference does not exceed even those. */
  | 'wider'
  /** Margins were published only near shares where they are narrower. */
  | 'narrower'

/**
 * What the published margins let one say of a difference. `equal`: the same share was printed; `exceeds`: greater than
 * both covering margins together; `within`: no greater than the larger of those nearest to the shares; `between`:
 * neither. The last three hold however the printed shares were rounded (decision 018). `margins`: by which it was judged.
 */
export type Judgement =
  | { readonly kind: 'equal' }
  | { readonly kind: 'exceeds' | 'within'; readonly margins: MarginPair }
  /** `margins`: those that it does not exceed; `nearest`: those that it is not within. */
  | { readonly kind: 'between'; readonly margins: MarginPair; readonly nearest: MarginPair }
  | { readonly kind: 'unsaid'; readonly reason: UnsaidReason; readonly margins: readonly [Margin | null, Margin | null] }

/** Of the earlier and of the later share. */
type MarginPair = readonly [Margin, Margin]

/** The difference of two shares in percentage points, later less earlier, and what the published margins say of it. */
export type ShareDifference = { readonly points: number; readonly judgement: Judgement }

/** Compares two shares of one answer. */
export function judgeDifference(earlier: ComparedShare, later: ComparedShare): ShareDifference {
  const points = round(later.share.percent - earlier.share.percent)
  return { points, judgement: points === 0 ? { kind: 'equal' } : judge(Math.abs(points), earlier, later) }
}

function judge(size: number, earlier: ComparedShare, later: ComparedShare): Judgement {
  const [first, second] = [earlier.share, later.share]
  const unsaid = (reason: UnsaidReason): Judgement => ({ kind: 'unsaid', reason, margins: [earlier.nearest, later.nearest] })
  if (first.group.id !== 'all' || second.group.id !== 'all') return unsaid('group')
  if (first.wave.population === null || second.wave.population === null) return unsaid('no-population')
  if (first.wave.population !== second.wave.population) return unsaid('population')
  if (!earlier.nearest || !later.nearest) return unsaid('no-margin')
  if (hasRemark(first) || hasRemark(second)) return unsaid('remark')
  if (!earlier.covering || !later.covering) return unsaid('narrower')
  const covering: MarginPair = [earlier.covering, later.covering]
  const nearest: MarginPair = [earlier.nearest, later.nearest]
  const rounding = roundingOf(first) + roundingOf(second)
  if (round(size - rounding) > round(Number(covering[0].margin) + Number(covering[1].margin))) return { kind: 'exceeds', margins: covering }
  if (!isNear(nearest[0], first) || !isNear(nearest[1], second)) return { kind: 'unsaid', reason: 'wider', margins: covering }
  if (round(size + rounding) <= Math.max(Number(nearest[0].margin), Number(nearest[1].margin))) return { kind: 'within', margins: nearest }
  return { kind: 'between', margins: covering, nearest }
}

/** The margins that a judgement rests on, of the earlier and of the later share, each once. */
export function marginsUsed(judgement: Judgement): readonly [readonly Margin[], readonly Margin[]] {
  if (judgement.kind === 'equal') return [[], []]
  const pairs = judgement.kind === 'between' ? [judgement.nearest, judgement.margins] : [judgement.margins]
  const ofSide = (side: 0 | 1) => [...new Set(pairs.flatMap((pair) => pair[side] ?? []))]
  return [ofSide(0), ofSide(1)]
}

/** By how much a printed share may differ from the one that it was rounded from. */
function roundingOf({ percent }: AnswerShare): number {
  return Number.isInteger(percent) ? 0.5 : 0.05
}

const sizeRemark = /^(n=[\d,]+( for this question)?|(one of 4 randomised versions, )?about [\d,]+ respondents)$/

/** Does a remark only state how many were asked? The margin takes that into account. */
export function isSizeRemark(remark: string): boolean {
  return sizeRemark.test(remark)
}

function hasRemark({ citations }: AnswerShare): boolean {
  return citations.some(({ note }) => note !== null && !isSizeRemark(note))
}

/** Margins are usually published near 50 and 25 per cent: a share nearer to the other one is not near. */
const nearby = 12.5

function isNear(margin: Margin, { percent }: AnswerShare): boolean {
  return distanceOf(margin, percent) <= nearby
}

/** Shares and margins have at most two decimals. */
function round(points: number): number {
  return Math.round(points * 100) / 100
}
