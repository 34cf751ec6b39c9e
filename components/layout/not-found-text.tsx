import { PageLink } from '@/components/layout/page-link'
import type { Translator } from '@/lib/format/translator'

export type NotFoundTextProps = {
  readonly t: Translator
  readonly locale: string
  /** First and last month of the record, in words; null where the record can't be read. */
  readonly reach: { readonly first: string; readonly last: string } | null
}

const sections = ['casualties', 'surveys', 'sources', 'data'] as const

/** What a reader may have meant at an address without a page. */
export function NotFoundText({ t, locale, reach }: NotFoundTextProps) {
  return (
    <div className="stack">
      <h1>{t('errors.notFoundTitle')}</h1>
      <p>{t('errors.notFoundText')}</p>
      {reach && <p>{t('errors.notFoundReach', reach)}</p>}
      <p>{t('errors.notFoundMeant')}</p>
      <ul>
        {sections.map((section) => (
          <li key={section}>
            <PageLink href={`/${locale}/${section}`}>{t(`layout.nav.${section}`)}</PageLink>: {t(`errors.notFoundSections.${section}`)}
          </li>
        ))}
        <li>
          <PageLink href={`/${locale}/casualties/totals`}>{t('totals.title')}</PageLink>: {t('errors.notFoundSections.totals')}
        </li>
        <li>
          <PageLink href={`/${locale}`}>{t('layout.nav.overview')}</PageLink>: {t('errors.notFoundSections.overview')}
        </li>
      </ul>
    </div>
  )
}
