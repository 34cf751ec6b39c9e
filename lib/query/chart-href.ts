import type { ChartKind } from '@/lib/domain/chart-kinds'

/** A chart with the query of its page, everything explicit. */
export type ChartQuery = { readonly kind: ChartKind; readonly search: URLSearchParams }

/** The address of a chart as a picture: the query of its page, the language, and `preview` as links show it. */
export function chartHref({ kind, search }: ChartQuery, format: 'png' | 'svg', locale: string, size?: 'preview'): string {
  const own = [...(locale === 'en' ? [] : [['lang', locale]]), ...(size ? [['size', size]] : [])]
  const query = new URLSearchParams([...search, ...own])
  return `/data/charts/${kind}.${format}${query.size > 0 ? `?${query}` : ''}`
}
