import { PageLink } from '@/components/layout/page-link'
import type { Translator } from '@/lib/format/translator'
import { type SurveyPageQuery, surveyViewNames, surveyViewSearch } from '@/lib/query/survey-page-query'

type ViewLinksProps = {
  readonly query: SurveyPageQuery
  /** The page's own address, without a query. */
  readonly href: string
  /** Are there groups to set beside each other? */
  readonly hasGroups: boolean
  /** Are there two waves to compare? */
  readonly isComparable: boolean
  readonly t: Translator
}

/** The views of a question and the comparison of its waves, where it has two, each an address of its own that keeps months, groups and day. */
export function ViewLinks({ query, href, hasGroups, isComparable, t }: ViewLinksProps) {
  const names = surveyViewNames.filter((name) => name !== 'groups' || hasGroups)
  return (
    <nav className="view-links" aria-label={t('surveys.view.label')}>
      <ul className="quick-choices">
        {names.map((name) => {
          const search = surveyViewSearch(query, name)
          return (
            <li key={name}>
              <PageLink href={search.size > 0 ? `${href}?${search}` : href} aria-current={query.view === name ? 'true' : undefined}>
                {t(`surveys.view.${name}`)}
              </PageLink>
            </li>
          )
        })}
        {isComparable && (
          <li>
            <PageLink href={`${href}/compare`}>{t('compare.link')}</PageLink>
          </li>
        )}
      </ul>
    </nav>
  )
}
