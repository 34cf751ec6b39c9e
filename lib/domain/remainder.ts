import { compareText } from './date'
import { groupBy } from './group-by'
import type { Figure } from './observation'

/** What a document's total holds beyond the parts that it gives. */
export type Remainder = {
  readonly indicator: string
  readonly value: number
  /** The total that it was computed from. */
  readonly total: number
  /** The one document that states the total and all the parts. */
  readonly sourceId: string
}

/**
 * The remainder of each count of a month that one document splits and totals. There is none where the parts and
 * the total come from different documents (a split as first published against a total revised since says
 * nothing), where the parts exceed the total, since classes then overlap, and where the parts are the whole.
 * `parts`: figures of one month with some breakdown; `totals`: every vintage of its unsplit counts.
 */
export function findRemainders(parts: readonly Figure[], totals: readonly Figure[]): Remainder[] {
  const totalsByIndicator = groupBy(totals, ({ series }) => series.indicator)
  return [...groupBy(parts, ({ series }) => series.indicator)].flatMap(([indicator, figures]) =>
    findRemainder(indicator, disjointParts(figures), totalsByIndicator.get(indicator) ?? []),
  )
}

function findRemainder(indicator: string, parts: readonly Figure[], totals: readonly Figure[]): Remainder[] {
  const [first, ...others] = parts
  if (!first) return []
  const shared = first.citations
    .map(({ source }) => source.id)
    .filter((id) => others.every((part) => cites(part, id)))
    .toSorted(compareText)
  for (const sourceId of shared) {
    const total = totals.findLast((candidate) => cites(candidate, sourceId))
    const value = total && total.value - parts.reduce((sum, part) => sum + part.value, 0)
    if (total && value !== undefined && value > 0) return [{ indicator, value, total: total.value, sourceId }]
  }
  return []
}

function cites({ citations }: Figure, sourceId: string): boolean {
  return citations.some(({ source }) => source.id === sourceId)
}

/**
 * The parts that no person is counted in twice. Of a cause given everywhere and near the front line, everywhere;
 * of an age given for both sexes and by sex, by sex. People of 60 and over are adults; all causes near the front
 * line are the causes near the front line.
 */
export function disjointParts(parts: readonly Figure[]): Figure[] {
  return parts.filter(({ series }) => {
    if (series.age === '60plus') return false
    const others = parts.map((part) => part.series)
    if (series.weapon !== 'all' && series.proximity !== 'all')
      return !others.some((other) => other.weapon === series.weapon && other.proximity === 'all')
    if (series.weapon === 'all' && series.proximity !== 'all') return !others.some((other) => other.weapon !== 'all')
    if (series.age !== 'all' && series.sex === 'all') return !others.some((other) => other.age === series.age && other.sex !== 'all')
    if (series.age === 'all' && series.sex !== 'all') return !others.some((other) => other.age !== 'all')
    return true
  })
}
