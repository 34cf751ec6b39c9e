import type { RecordDate } from '@/lib/domain/date'

/**
 * What a citation needs, under the names of CSL-JSON 1.0. Only fields that the record states: an undated document
 * has no `issued`, one without an address no `URL`.
 */
export type CslItem = {
  /** Stable: a `source_id`, or `figure-` or `share-` and its id. */
  readonly id: string
  readonly type: 'webpage' | 'document' | 'dataset'
  readonly title: string
  /** Bodies, never persons: the record names publishers only. */
  readonly author: readonly [{ readonly literal: string }]
  readonly issued?: CslDate
  readonly URL?: string
  /** ISO 639-1: of the document. */
  readonly language?: string
  readonly genre?: string
  readonly number?: string
  readonly version?: string
  /** Where in the document; of a value of this record, its vintage. */
  readonly note?: string
}

/** Year, month and day as far as they are known. */
export type CslDate = { readonly 'date-parts': readonly [readonly number[]] }

/** A day, or a month without a day. */
export function toCslDate(date: RecordDate): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] }
}
