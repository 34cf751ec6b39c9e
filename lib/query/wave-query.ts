import { everyShare, type SharesQuery } from './shares-query'

/** Every share of one wave, of every question and group: what its page shows and its file holds. */
export function waveSharesQuery(waveId: string, asOf: string | null): SharesQuery {
  return { ...everyShare(asOf), waves: [waveId] }
}
