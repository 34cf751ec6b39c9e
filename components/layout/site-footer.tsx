import { PageLink } from '@/components/layout/page-link'
import type { Translator } from '@/lib/format/translator'
import { ThemeSwitch } from './theme-switch'

/** What every reader should know of the figures, and where to read on. */
export function SiteFooter({ t, locale }: { readonly t: Translator; readonly locale: string }) {
  return (
    <footer className="site-footer">
      <p>{t('layout.minimum')}</p>
      <ul aria-label={t('layout.footerLinks')}>
        <li>
          <PageLink href={`/${locale}/methodology`}>{t('layout.nav.methodology')}</PageLink>
        </li>
        <li>
          <PageLink href={`/${locale}/about`}>{t('layout.nav.about')}</PageLink>
        </li>
        <li>
          <PageLink href={`/${locale}/data`}>{t('layout.nav.data')}</PageLink>
        </li>
        <li>
          <PageLink href={`/${locale}/verify`}>{t('layout.nav.verify')}</PageLink>
        </li>
        <li>
          <PageLink href={`/${locale}/accessibility`}>{t('layout.nav.accessibility')}</PageLink>
        </li>
      </ul>
      <ThemeSwitch
        legend={t('layout.theme.legend')}
        labels={{ device: t('layout.theme.device'), light: t('layout.theme.light'), dark: t('layout.theme.dark') }}
      />
    </footer>
  )
}
