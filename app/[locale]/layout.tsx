import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { SiteDocument } from '@/components/layout/site-document'
import { isLocale, type Locale, translator } from '@/lib/format/catalogue'
import { listPublicationDays } from '@/lib/queries/publication-days'
import { fontClasses } from '../fonts'
import '../globals.css'

export { viewport } from '../viewport'

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  const t = translator(await readLocale(params))
  return {
    title: { default: t('common.siteName'), template: `%s · ${t('common.siteName')}` },
    description: t('layout.description'),
    alternates: {
      types: { 'application/atom+xml': [{ url: '/feed.atom', title: t('changes.atom.title', { site: t('common.siteName') }) }] },
    },
  }
}

export default async function Layout({ params, children }: LayoutProps<'/[locale]'>) {
  // Every page is rendered per request: the nonce of its scripts is new each time.
  const nonce = (await headers()).get('x-nonce') ?? undefined
  const locale = await readLocale(params)
  return (
    <SiteDocument t={translator(locale)} fonts={fontClasses} publicationDays={await listPublicationDays()} {...{ locale, nonce }}>
      {children}
    </SiteDocument>
  )
}

/** A root layout can't answer 404: the proxy has sent unknown languages to a page that does, in English. */
async function readLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params
  return isLocale(locale) ? locale : 'en'
}
