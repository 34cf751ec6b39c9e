import { compareText } from './date'
import { groupBy } from './group-by'
import type { Figure } from './observation'
import type { Source } from './source'

/** What a document's total holds beyond the parts that it gives. */
export type Remainder = {
  readonly indicator: string
  readonly value: number
  /** The total that it was computed from. */
  readonly total: Figure
  /** The one document that states the total and all the parts. */
  readonly source: Source
}

/**
 * The remainder of each count of a month that one document splits and totals. There is none where the parts and
 * the total come from different documents (a split as first published against a total revised since says
 * nothing), where one of them is rounded, where the parts exceed the total, since classes then overlap, and where
 * the parts are the whole. `parts`: every figure of one split of a month; `totals`: every vintage of its unsplit counts.
 */
export function findRemainders(parts: readonly Figure[], totals: readonly Figure[]): Remainder[] {
  const totalsByIndicator = groupBy(totals, ({ series }) => series.indicator)
  return [...groupBy(parts, ({ series }) => series.indicator)].flatMap(([indicator, figures]) =>
    findRemainder(indicator, disjointParts(figures), totalsByIndicator.get(indicator) ?? []),
  )
}

function findRemainder(indicator: string, parts: readonly Figure[], totals: readonly Figure[]): Remainder[] {
  const [first, ...others] = parts
  if (!first || parts.some(isRounded)) return []
  const shared = first.citations.map(({ source }) => source).filter((source) => others.every((part) => cites(part, source)))
  for (const source of shared.toSorted((a, b) => compareText(a.id, b.id))) {
    const total = totals.findLast((candidate) => cites(candidate, source) && !isRounded(candidate))
    const value = total && total.value - parts.reduce((sum, part) => sum + part.value, 0)
    if (total && value !== undefined && value > 0) return [{ indicator, value, total, source }]
  }
  return []
}

function isRounded({ qualifier }: Figure): boolean {
  return qualifier === 'approx'
}

function cites({ citations }: Figure, { id }: Source): boolean {
  return citations.some(({ source }) => source.id === id)
}

/**
 * The parts that no person is counted in twice. Of a cause given everywhere and near the front line, everywhere;
 * of an age given for both sexes and by sex, by sex. People of 60 and over are adults; all causes near the front
 * line are the causes near the front line; the wide-area class of 2022 holds the three classes named below
 * (in July 2022 its 342 killed are printed as 240 + 100 + 2).
 */
export function disjointParts(parts: readonly Figure[]): Figure[] {
  return parts.filter(({ series }) => {
    if (series.age === '60plus') return false
    const others = parts.map((part) => part.series)
    if (wideAreaClasses.includes(series.weapon) && others.some((other) => other.weapon === 'explosive-wide-area')) return false
    if (series.weapon !== 'all' && series.proximity !== 'all')
      return !others.some((other) => other.weapon === series.weapon && other.proximity === 'all')
    if (series.weapon === 'all' && series.proximity !== 'all') return !others.some((other) => other.weapon !== 'all')
    if (series.age !== 'all' && series.sex === 'all') return !others.some((other) => other.age === series.age && other.sex !== 'all')
    if (series.age === 'all' && series.sex !== 'all') return !others.some((other) => other.age !== 'all')
    return true
  })
}

const wideAreaClasses: readonly string[] = ['artillery-mlrs', 'long-range', 'aerial-bomb']
