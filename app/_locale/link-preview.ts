import type { Metadata } from 'next'
import type { ChartKind } from '@/lib/domain/chart-kinds'
import { BadRequest, NotFound } from '@/lib/domain/errors'
import type { Locale } from '@/lib/format/catalogue'
import { remember } from '@/lib/queries/remember'
import { findAsOf } from '@/lib/query/as-of-query'
import { chartHref } from '@/lib/query/chart-href'
import { chartParameters, readChart } from '../data/_charts/chart-address'
import { pictureWidth, previewHeight } from '../data/_charts/picture'
import type { PageRequest } from './page-request'

type LinkPreview = Required<Pick<Metadata, 'twitter'>> & { readonly images: NonNullable<Metadata['openGraph']>['images'] }

/**
 * What links to a page show elsewhere: its chart, with what the chart reads of the page's address; of a page without one,
 * that of the overview on the same day. Null where the record is empty. The base of the address is that of the metadata.
 */
export async function linkPreview({ locale, path, search }: PageRequest): Promise<LinkPreview | null> {
  const { kind, own } = chartOf(path)
  const names = (await chartParameters(kind)).map(({ name }) => name).filter((name) => name !== 'lang' && name !== 'size')
  const asOf = findAsOf(search)
  const day: [string, string][] = asOf ? [['asOf', asOf]] : []
  const chosen = kind === 'casualties' && own === null ? day : [...search].filter(([name]) => names.includes(name) && name !== 'question')
  // Where the address is malformed the page shows its default, on the day of the address: so does the picture.
  const preview =
    (await readPreview(kind, [...(own ?? []), ...chosen], locale)) ?? (await readPreview(kind, [...(own ?? []), ...day], locale))
  if (!preview) return null
  const { url, alt } = preview
  return {
    images: [{ url, alt, width: pictureWidth, height: previewHeight, type: 'image/png' }],
    twitter: { card: 'summary_large_image', images: [{ url, alt }] },
  }
}

/** The chart of a page, and what its own address must say; null stands for a page that has no chart. */
function chartOf([section, id]: readonly string[]): { readonly kind: ChartKind; readonly own: readonly [string, string][] | null } {
  if (section === 'casualties' && id === undefined) return { kind: 'casualties', own: [] }
  if (section === 'casualties' && id === 'totals') return { kind: 'totals', own: [] }
  if (section === 'context') return { kind: 'context', own: [] }
  if (section === 'timeline') return { kind: 'timeline', own: [] }
  if (section === 'surveys' && id !== undefined && id !== 'waves') return { kind: 'survey', own: [['question', decodeURIComponent(id)]] }
  return { kind: 'casualties', own: null }
}

/** The address of the picture and what it shows, in words; null where there is none for that query. */
async function readPreview(kind: ChartKind, pairs: [string, string][], locale: Locale): Promise<{ url: string; alt: string } | null> {
  const url = chartHref({ kind, search: new URLSearchParams(pairs) }, 'png', locale, 'preview')
  try {
    return await remember(`preview ${url}`, async () => {
      const { picture } = await readChart(kind, url.slice(url.indexOf('?')))
      return { url, alt: `${picture.title}. ${picture.subtitle}` }
    })
  } catch (error) {
    if (error instanceof BadRequest || error instanceof NotFound) return null
    throw error
  }
}
