import type { ReactNode } from 'react'
import { AsOfBanner } from '@/components/as-of/as-of-banner'
import { AsOfProvider } from '@/components/as-of/as-of-context'
import { readerScript } from '@/lib/client/reader-script'
import { themeScript } from '@/lib/client/theme'
import type { Translator } from '@/lib/format/translator'
import { GestureReplay } from './gesture-replay'
import { HeadScript } from './head-script'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

export type SiteDocumentProps = {
  readonly t: Translator
  readonly locale: string
  /** Classes of the root element that define the fonts. */
  readonly fonts: string
  /** The days with a publication, oldest first. */
  readonly publicationDays: readonly string[]
  /** Of this answer's policy. */
  readonly nonce: string | undefined
  /** The address that was asked for, where the page stands for another. */
  readonly path?: string
  /** On paper only, after the page; an address without a page has none. */
  readonly imprint?: ReactNode
  readonly children: ReactNode
}

/** The whole document around a page: the root layout's, and that of unknown addresses, which have no layout. */
export function SiteDocument({ t, locale, fonts, publicationDays, nonce, path, imprint, children }: SiteDocumentProps) {
  return (
    // The script writes the reader's theme on the root before React sees it.
    <html lang={locale} className={fonts} suppressHydrationWarning>
      {/* biome-ignore lint/style/noHeadElement: in the body the script would run after a first, empty frame of a slow page */}
      <head>
        {/* The theme before the first paint, so that no page is ever seen in the other one. */}
        <HeadScript text={`${themeScript};${readerScript}`} nonce={nonce} />
      </head>
      <body>
        <a className="skip-link" href="#content">
          {t('common.skipToContent')}
        </a>
        <AsOfProvider>
          <SiteHeader publicationDays={publicationDays} path={path} t={t} locale={locale} />
          <AsOfBanner lastDay={publicationDays.at(-1)} t={t} locale={locale} />
          <main id="content" tabIndex={-1}>
            {children}
          </main>
          <SiteFooter t={t} locale={locale} />
          {imprint}
        </AsOfProvider>
        <GestureReplay />
      </body>
    </html>
  )
}
