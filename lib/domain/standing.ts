import { lastDay } from './date'
import type { Figure } from './observation'
import { dataDay } from './vintage'

/** What tells where a published value stands. */
export type Standable = Pick<Figure, 'figureId' | 'qualifier' | 'asOf' | 'publishedOn'>

/**
 * How a value stands to the one that counts for its series and period: it is that value; it disagrees with it at
 * equal standing; it is rounded; the value that counts was published later; or it was not, but its data run later;
 * or neither, and it counts for another reason (it was read in a primary document, say).
 */
export type Standing = 'newest' | 'conflict' | 'rounded' | 'superseded' | 'earlier-data' | 'outranked'

/** Why a value counts or does not. `latest`: the value that counts on the same day. */
export function standingOf(figure: Standable & { readonly conflicts: readonly Pick<Figure, 'figureId'>[] }, latest: Standable): Standing {
  if (latest.figureId === figure.figureId) return 'newest'
  if (figure.conflicts.some((rival) => rival.figureId === latest.figureId)) return 'conflict'
  if (figure.qualifier === 'approx' && latest.qualifier !== 'approx') return 'rounded'
  if (lastDay(latest.publishedOn) > lastDay(figure.publishedOn)) return 'superseded'
  return dataDay(figure) < dataDay(latest) ? 'earlier-data' : 'outranked'
}
