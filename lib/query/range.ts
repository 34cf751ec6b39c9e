import { addMonths, earlier, later } from '@/lib/domain/date'
import { BadRequest } from '@/lib/domain/errors'

/** Throws BadRequest where a range of months ends before it starts. */
export function checkRange(from: string | null, to: string | null): void {
  if (from && to && from > to) {
    throw new BadRequest(`"from" is ${from} and "to" is ${to}, expected "from" not after "to".`, {
      parameter: 'from',
      fault: { kind: 'range', from, to },
    })
  }
}

/** First and last month for which the record has values. */
export type Reach = { readonly first: string; readonly last: string }

/** How many months a page shows where its address names none. */
export const defaultMonths = 24

/** Both ends of a range. An open one is the last 24 months of the reach; with one end, up to that end of the reach. */
export function closeRange(from: string | null, to: string | null, reach: Reach): { readonly from: string; readonly to: string } {
  return {
    from: from ?? (to ? earlier(reach.first, to) : later(addMonths(reach.last, 1 - defaultMonths), reach.first)),
    to: to ?? later(from ?? reach.last, reach.last),
  }
}
