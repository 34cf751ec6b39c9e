import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { NotFoundText } from '@/components/layout/not-found-text'
import { SiteDocument } from '@/components/layout/site-document'
import { locales, translator } from '@/lib/format/catalogue'
import { formatMonth } from '@/lib/format/date'
import { findReach } from '@/lib/queries/casualties-view'
import { listPublicationDays } from '@/lib/queries/publication-days'
import { fontClasses } from './fonts'
import './globals.css'

const [locale = 'en'] = locales
const t = translator(locale)

export { viewport } from './viewport'

export const metadata: Metadata = { title: `${t('errors.notFoundTitle')} · ${t('common.siteName')}` }

/** The 404 of every address without a page: the proxy leads unknown months, documents and questions here too. */
export default async function GlobalNotFound() {
  // Rendered per request, as every page: the nonce of its scripts is new each time.
  const nonce = (await headers()).get('x-nonce') ?? undefined
  const [reach, publicationDays] = await Promise.all([findReach(null), listPublicationDays()])
  return (
    <SiteDocument fonts={fontClasses} {...{ t, locale, nonce, publicationDays }}>
      <NotFoundText
        t={t}
        locale={locale}
        reach={reach && { first: formatMonth(reach.first, locale), last: formatMonth(reach.last, locale) }}
      />
    </SiteDocument>
  )
}
