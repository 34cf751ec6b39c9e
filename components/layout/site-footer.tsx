import type { Translator } from '@/lib/format/translator'

/** What every reader should know of the figures, and where to read on. */
export function SiteFooter({ t, locale }: { readonly t: Translator; readonly locale: string }) {
  return (
    <footer className="site-footer">
      <p>{t('layout.minimum')}</p>
      <ul aria-label={t('layout.footerLinks')}>
        <li>
          <a href={`/${locale}/methodology`}>{t('layout.nav.methodology')}</a>
        </li>
        <li>
          <a href={`/${locale}/about`}>{t('layout.nav.about')}</a>
        </li>
        <li>
          <a href={`/${locale}/data`}>{t('layout.nav.data')}</a>
        </li>
      </ul>
    </footer>
  )
}
