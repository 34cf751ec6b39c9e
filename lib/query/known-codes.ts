import type { ObservationTable } from '@/lib/domain/codes'

/** The codes that the record itself defines. */
export type KnownCodes = {
  readonly indicators: Readonly<Record<ObservationTable, readonly string[]>>
  readonly places: readonly string[]
  readonly questions: readonly string[]
  readonly groups: readonly string[]
  readonly waves: readonly string[]
}
