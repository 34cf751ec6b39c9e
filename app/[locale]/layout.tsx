import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { PrintImprint } from '@/components/layout/print-imprint'
import { SiteDocument } from '@/components/layout/site-document'
import { isLocale, type Locale, locales, translator } from '@/lib/format/catalogue'
import { listPublicationDays } from '@/lib/queries/publication-days'
import { getRecord } from '@/lib/queries/record'
import { readSiteOrigin } from '@/lib/query/site-origin'
import { linkPreview } from '../_locale/link-preview'
import { pageAddresses } from '../_locale/page-addresses'
import { readPageRequest } from '../_locale/page-request'
import { fontsFor } from '../fonts'
import '../globals.css'

export { viewport } from '../viewport'

/** A territory is part of the format; the figures are for readers anywhere. */
const openGraphLocales: Readonly<Record<Locale, string>> = { en: 'en_GB', uk: 'uk_UA' }

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  const locale = await readLocale(params)
  const t = translator(locale)
  const request = await readPageRequest()
  const preview = await linkPreview(request)
  return {
    title: { default: t('common.siteName'), template: `%s · ${t('common.siteName')}` },
    description: t('layout.description'),
    metadataBase: new URL(readSiteOrigin(await headers())),
    openGraph: {
      siteName: t('common.siteName'),
      locale: openGraphLocales[locale],
      alternateLocale: locales.filter((other) => other !== locale).map((other) => openGraphLocales[other]),
      ...(preview && { images: preview.images }),
    },
    ...(preview && { twitter: preview.twitter }),
    alternates: {
      ...(await pageAddresses(request)),
      types: { 'application/atom+xml': [{ url: '/feed.atom', title: t('changes.atom.title', { site: t('common.siteName') }) }] },
    },
  }
}

export default async function Layout({ params, children }: LayoutProps<'/[locale]'>) {
  // Every page is rendered per request: the nonce of its scripts is new each time.
  const request = await headers()
  const nonce = request.get('x-nonce') ?? undefined
  const locale = await readLocale(params)
  const t = translator(locale)
  const [publicationDays, { recordVersion }] = await Promise.all([listPublicationDays(), getRecord()])
  const imprint = <PrintImprint origin={readSiteOrigin(request)} lastDay={publicationDays.at(-1)} {...{ recordVersion, t, locale }} />
  return (
    <SiteDocument fonts={fontsFor(locale)} {...{ t, locale, publicationDays, nonce, imprint }}>
      {children}
    </SiteDocument>
  )
}

/** A root layout can't answer 404: the proxy has sent unknown languages to a page that does, in the reader's language. */
async function readLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params
  return isLocale(locale) ? locale : 'en'
}
