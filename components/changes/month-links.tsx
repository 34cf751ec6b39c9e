import { PageLink } from '@/components/layout/page-link'
import { formatMonth } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'
import { type ChangesQuery, changesSearch } from '@/lib/query/changes-query'

type MonthLinksProps = {
  readonly query: ChangesQuery
  readonly previous: string | null
  readonly next: string | null
  readonly action: string
  readonly t: Translator
  readonly locale: string
}

/** To the nearest months with changes of the same choice. */
export function MonthLinks({ query, previous, next, action, t, locale }: MonthLinksProps) {
  const links = [
    ...(previous ? [{ month: previous, text: t('changes.previous', { month: formatMonth(previous, locale) }) }] : []),
    ...(next ? [{ month: next, text: t('changes.next', { month: formatMonth(next, locale) }) }] : []),
  ]
  return (
    links.length > 0 && (
      <ul className="quick-choices">
        {links.map(({ month, text }) => (
          <li key={month}>
            <PageLink href={`${action}?${changesSearch({ ...query, published: month })}`}>{text}</PageLink>
          </li>
        ))}
      </ul>
    )
  )
}
