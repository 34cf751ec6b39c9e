import type { SourceKind } from './codes'
import type { RecordDate } from './date'

/** A document, with the name of who issued it. */
export type Source = {
  readonly id: string
  readonly publisherId: string
  /** Short name of the publisher. */
  readonly publisher: string
  readonly title: string
  readonly url: string | null
  readonly publishedOn: RecordDate | null
  readonly language: string | null
  readonly kind: SourceKind
  readonly note: string | null
}

/** An organisation that issued a document. */
export type Publisher = { readonly id: string; readonly name: string; readonly shortName: string }
