import type { ReactNode } from 'react'
import type { Source } from '@/lib/domain/source'
import type { Locale } from '@/lib/format/catalogue'
import type { ChartValues } from '@/lib/query/chart-values'
import type { EmbedSearches, Freeze } from '@/lib/query/embed-query'
import type { PageSearch } from '@/lib/query/page-query'

/** What an embed is asked for. */
export type EmbedRequest = {
  readonly search: PageSearch
  /** What a frozen address keeps to; null for another. */
  readonly freeze: Freeze | null
  readonly locale: Locale
}

/** One chart with what must stand beside it wherever it is shown. */
export type Embed = {
  readonly title: string
  /** Range, unit and qualifier. */
  readonly subtitle: string
  /** null where the query has no value. */
  readonly chart: ReactNode
  /** What a reader must know who sees no more than the chart; null where its subtitle says it. */
  readonly caution: string | null
  /** How to read it: one entry, one paragraph. */
  readonly notes: readonly ReactNode[]
  readonly sources: readonly Pick<Source, 'id' | 'publisher' | 'kind'>[]
  /** The day it is frozen at; null shows the newest values. */
  readonly asOf: string | null
  /** What was wrong with the address, where the default is shown instead. */
  readonly problem: string | null
  /** Path of the page that shows the same, and where on it the table is. */
  readonly page: string
  readonly tableId: string
  readonly searches: EmbedSearches
  /** What the chart is drawn from, and the same as the record stands. */
  readonly shown: ChartValues
  readonly newest: ChartValues
}
