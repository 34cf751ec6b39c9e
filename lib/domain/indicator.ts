import type { IndicatorKind } from './codes'

/** What is measured, by whom, and what it means. */
export type Indicator = {
  readonly id: string
  readonly nameEn: string
  readonly nameUk: string | null
  readonly unit: string
  readonly kind: IndicatorKind
  /** Short name of who makes the figure. */
  readonly producer: string
  /** Does the producer verify case by case? An exact count then reads "226 verified". */
  readonly isVerified: boolean
  readonly definition: string
}

/** A country, a region, or a group of regions; `id` is its code. */
export type Place = { readonly id: string; readonly kind: string; readonly nameEn: string; readonly nameUk: string | null }
