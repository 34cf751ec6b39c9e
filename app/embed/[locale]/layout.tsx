import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { AsOfProvider } from '@/components/as-of/as-of-context'
import { GestureReplay } from '@/components/layout/gesture-replay'
import { HeadScript } from '@/components/layout/head-script'
import { readerScript } from '@/lib/client/reader-script'
import { isLocale, translator } from '@/lib/format/catalogue'
import { fontsFor } from '../../fonts'
import '../../styles/embedded.css'

export { viewport } from '../../viewport'

export async function generateMetadata({ params }: LayoutProps<'/embed/[locale]'>): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: { default: '', template: `%s · ${translator(locale)('common.siteName')}` } } : {}
}

/** The document of a chart in another site's page: no header, no footer, and every link leads out of the frame. */
export default async function EmbedLayout({ params, children }: LayoutProps<'/embed/[locale]'>) {
  // Rendered per request, as every page: the nonce of its scripts is new each time.
  const nonce = (await headers()).get('x-nonce') ?? undefined
  const { locale } = await params
  return (
    <html lang={isLocale(locale) ? locale : 'en'} className={fontsFor(locale)}>
      <head>
        <base target="_top" />
        <HeadScript text={readerScript} nonce={nonce} />
      </head>
      <body>
        <AsOfProvider>
          <main>{children}</main>
        </AsOfProvider>
        <GestureReplay />
      </body>
    </html>
  )
}
