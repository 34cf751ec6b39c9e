import { PageLink } from '@/components/layout/page-link'
import type { Translator } from '@/lib/format/translator'
import { SiteNav } from './site-nav'

const sections = ['casualties', 'surveys', 'context', 'sources', 'data'] as const

/** Name of the site and its main navigation. */
export function SiteHeader({ t, locale }: { readonly t: Translator; readonly locale: string }) {
  const items = [
    { segment: null, href: `/${locale}`, label: t('layout.nav.overview') },
    ...sections.map((segment) => ({ segment, href: `/${locale}/${segment}`, label: t(`layout.nav.${segment}`) })),
  ]
  return (
    <header className="site-header">
      <PageLink className="site-name" href={`/${locale}`}>
        {t('common.siteName')}
      </PageLink>
      <SiteNav items={items} label={t('layout.mainNavigation')} />
    </header>
  )
}
