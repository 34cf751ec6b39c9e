import { BadRequest } from '@/lib/domain/errors'

/** Throws BadRequest where a range of months ends before it starts. */
export function checkRange(from: string | null, to: string | null): void {
  if (from && to && from > to) {
    throw new BadRequest(`"from" is ${from} and "to" is ${to}, expected "from" not after "to".`, { parameter: 'from' })
  }
}
