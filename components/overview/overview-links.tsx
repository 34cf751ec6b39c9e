import { PageLink } from '@/components/layout/page-link'
import type { Locale } from '@/lib/format/catalogue'
import type { Translator } from '@/lib/format/translator'

/** From the newest months to all of them, and to the published totals. */
export function OverviewLinks({ t, locale }: { readonly t: Translator; readonly locale: Locale }) {
  return (
    <p>
      <PageLink href={`/${locale}/casualties`}>{t('overview.explore')}</PageLink> ·{' '}
      <PageLink href={`/${locale}/casualties/totals`}>{t('overview.totals')}</PageLink>
    </p>
  )
}
