import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { NotFoundText } from '@/components/layout/not-found-text'
import { SiteDocument } from '@/components/layout/site-document'
import { translator } from '@/lib/format/catalogue'
import { formatMonth } from '@/lib/format/date'
import { findReach } from '@/lib/queries/casualties-view'
import { listPublicationDays } from '@/lib/queries/publication-days'
import { readPageRequest } from './_locale/page-request'
import { fontsFor } from './fonts'
import './globals.css'

export async function generateMetadata(): Promise<Metadata> {
  const t = translator((await readPageRequest()).locale)
  return { title: `${t('errors.notFoundTitle')} · ${t('common.siteName')}` }
}

export { viewport } from './viewport'

/** The 404 of every address without a page, in the reader's language: the proxy leads unknown months, documents and questions here too. */
export default async function GlobalNotFound() {
  // Rendered per request, as every page: the nonce of its scripts is new each time.
  const nonce = (await headers()).get('x-nonce') ?? undefined
  const { locale, path } = await readPageRequest()
  const t = translator(locale)
  const [reach, publicationDays] = await Promise.all([findReach(null), listPublicationDays()])
  return (
    <SiteDocument path={`/${[locale, ...path].join('/')}`} fonts={fontsFor(locale)} {...{ t, locale, nonce, publicationDays }}>
      <NotFoundText
        t={t}
        locale={locale}
        reach={reach && { first: formatMonth(reach.first, locale), last: formatMonth(reach.last, locale) }}
      />
    </SiteDocument>
  )
}
