import { AsOfControl } from '@/components/as-of/as-of-control'
import { PageLink } from '@/components/layout/page-link'
import { languageNames, locales } from '@/lib/format/catalogue'
import type { Translator } from '@/lib/format/translator'
import { LanguageSwitch } from './language-switch'
import { SiteNav } from './site-nav'

const sections = ['casualties', 'surveys', 'timeline', 'context', 'sources', 'changes', 'data'] as const

type SiteHeaderProps = {
  readonly publicationDays: readonly string[]
  /** Of a page that stands for another address. */
  readonly path?: string | undefined
  readonly t: Translator
  readonly locale: string
}

/** Name of the site, its main navigation, and the day on which the record is shown. */
export function SiteHeader({ publicationDays, path, t, locale }: SiteHeaderProps) {
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
      <LanguageSwitch
        languages={locales.filter((other) => other !== locale).map((other) => ({ locale: other, name: languageNames[other] }))}
        path={path}
      />
      <AsOfControl days={publicationDays} t={t} locale={locale} />
    </header>
  )
}
