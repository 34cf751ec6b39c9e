import type { ReactNode } from 'react'
import { AsOfBanner } from '@/components/as-of/as-of-banner'
import { AsOfProvider } from '@/components/as-of/as-of-context'
import type { Translator } from '@/lib/format/translator'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

export type SiteDocumentProps = {
  readonly t: Translator
  readonly locale: string
  /** Classes of the root element that define the fonts. */
  readonly fonts: string
  /** The days with a publication, oldest first. */
  readonly publicationDays: readonly string[]
  readonly children: ReactNode
}

/** The whole document around a page: the root layout's, and that of unknown addresses, which have no layout. */
export function SiteDocument({ t, locale, fonts, publicationDays, children }: SiteDocumentProps) {
  return (
    <html lang={locale} className={fonts}>
      <body>
        <a className="skip-link" href="#content">
          {t('common.skipToContent')}
        </a>
        <AsOfProvider>
          <SiteHeader publicationDays={publicationDays} t={t} locale={locale} />
          <AsOfBanner t={t} locale={locale} />
          <main id="content" tabIndex={-1}>
            {children}
          </main>
          <SiteFooter t={t} locale={locale} />
        </AsOfProvider>
      </body>
    </html>
  )
}
