import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import { SiteFooter } from '@/components/layout/site-footer'
import { SiteHeader } from '@/components/layout/site-header'
import { isLocale, type Locale, translator } from '@/lib/format/catalogue'
import '../globals.css'
import { fontClasses } from './fonts'

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfbf7' },
    { media: '(prefers-color-scheme: dark)', color: '#161614' },
  ],
}

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  const t = translator(await readLocale(params))
  return {
    title: { default: t('common.siteName'), template: `%s · ${t('common.siteName')}` },
    description: t('layout.description'),
  }
}

export default async function Layout({ params, children }: LayoutProps<'/[locale]'>) {
  // Every page is rendered per request: the nonce of its scripts is new each time.
  await headers()
  const locale = await readLocale(params)
  const t = translator(locale)
  return (
    <html lang={locale} className={fontClasses}>
      <body>
        <a className="skip-link" href="#content">
          {t('common.skipToContent')}
        </a>
        <SiteHeader t={t} locale={locale} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter t={t} locale={locale} />
      </body>
    </html>
  )
}

/** A root layout can't answer 404: the proxy has sent unknown languages to a page that does, in English. */
async function readLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params
  return isLocale(locale) ? locale : 'en'
}
