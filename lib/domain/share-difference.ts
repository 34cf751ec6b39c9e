import type { AnswerShare } from './answer-share'
import type { Margin } from './margin'
import { marginOf, type SurveyRow } from './survey-view'

/** A share with the wave that published it. */
export type ComparedShare = { readonly share: AnswerShare; readonly row: SurveyRow }

/** Why nothing is said of a difference and the published margins. */
export type UnsaidReason =
  /** No margin is stated for groups. */
  | 'group'
  /** No margin was published for as many as were asked, or it is not stated how many were. */
  | 'no-margin'
  /** The waves describe their populations in different words, or one of them not at all. */
  | 'population'
  /** The record remarks on one of the shares. */
  | 'remark'
  /** Margins were published only near shares where they are wider, and the difference does not exceed even those. */
  | 'wider'
  /** Margins were published only near shares where they are narrower. */
  | 'narrower'

/**
 * What the published margins let one say of a difference. `equal`: the same share was printed; `exceeds`: greater than
 * both margins together; `within`: no greater than the larger of them; `between`: neither. The last three hold however the printed
 * shares were rounded (decision 018).
 */
export type Judgement =
  | { readonly kind: 'equal' }
  | { readonly kind: 'exceeds' | 'within' | 'between'; readonly margins: readonly [Margin, Margin] }
  | { readonly kind: 'unsaid'; readonly reason: UnsaidReason; readonly margins: readonly [Margin | null, Margin | null] }

/** The difference of two shares in percentage points, later less earlier, and what the published margins say of it. */
export type ShareDifference = { readonly points: number; readonly judgement: Judgement }

/** Compares two shares of one answer. */
export function judgeDifference(earlier: ComparedShare, later: ComparedShare): ShareDifference {
  const points = round(later.share.percent - earlier.share.percent)
  return { points, judgement: points === 0 ? { kind: 'equal' } : judge(Math.abs(points), earlier, later) }
}

function judge(size: number, earlier: ComparedShare, later: ComparedShare): Judgement {
  const sides = [earlier, later]
  const margins = [marginOf(earlier.row, earlier.share), marginOf(later.row, later.share)] as const
  const [first, second] = margins
  const unsaid = (reason: UnsaidReason): Judgement => ({ kind: 'unsaid', reason, margins })
  if (sides.some(({ row }) => row.group.id !== 'all')) return unsaid('group')
  if (!first || !second) return unsaid('no-margin')
  if (earlier.row.wave.population === null || earlier.row.wave.population !== later.row.wave.population) return unsaid('population')
  if (sides.some(({ share }) => hasRemark(share))) return unsaid('remark')
  const reaches = [reachOf(first, earlier.share), reachOf(second, later.share)]
  if (reaches.includes('narrower')) return unsaid('narrower')
  const [a, b] = [Number(first.margin), Number(second.margin)]
  const rounding = roundingOf(earlier.share) + roundingOf(later.share)
  if (round(size - rounding) > round(a + b)) return { kind: 'exceeds', margins: [first, second] }
  if (reaches.includes('wider')) return unsaid('wider')
  return { kind: round(size + rounding) <= Math.max(a, b) ? 'within' : 'between', margins: [first, second] }
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

/** A margin is widest at 50 per cent and shrinks towards 0 and 100: is the published one near the share, or too wide or narrow for it? */
function reachOf({ nearShare }: Margin, { percent }: AnswerShare): 'near' | 'wider' | 'narrower' {
  const distance = fold(nearShare) - fold(percent)
  if (Math.abs(distance) <= nearby) return 'near'
  return distance > 0 ? 'wider' : 'narrower'
}

function fold(share: number): number {
  return Math.min(share, 100 - share)
}

/** Shares and margins have at most two decimals. */
function round(points: number): number {
  return Math.round(points * 100) / 100
}
