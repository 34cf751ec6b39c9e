import type { ReactNode } from 'react'
import { PageLink } from '@/components/layout/page-link'
import { type ChangeGroup, countKinds } from '@/lib/domain/changes'
import { type RevisionKind, revisionKinds } from '@/lib/domain/revision'
import type { Names } from '@/lib/format/change'
import { formatCounts } from '@/lib/format/change-groups'
import { formatMonth } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'
import { type ChangesQuery, changesSearch } from '@/lib/query/changes-query'
import { ChangeGroups } from './change-groups'

type ChangesOfMonthProps = {
  readonly query: ChangesQuery
  readonly month: string
  readonly groups: readonly ChangeGroup[]
  /** Of the month, also of the kinds that the query leaves out. */
  readonly counts: Readonly<Record<RevisionKind, number>>
  readonly names: Names
  readonly action: string
  /** The way to other months. */
  readonly children: ReactNode
  readonly t: Translator
  readonly locale: string
}

/** What a month of publication brought: how much of what, what the choice leaves out, and each change. */
export function ChangesOfMonth({ query, month, groups, counts, names, action, children, t, locale }: ChangesOfMonthProps) {
  const shown = countKinds(groups.flatMap(({ events }) => events))
  const leftOut = { ...counts }
  for (const kind of query.kinds) leftOut[kind] = 0
  const everything = `${action}?${changesSearch({ ...query, published: month, kinds: revisionKinds })}`
  return (
    <section className="stack" aria-labelledby="month">
      <h2 id="month">{t('changes.month', { month: formatMonth(month, locale) })}</h2>
      <p>{groups.length > 0 ? formatCounts(shown, t, locale) : t('changes.nothing', { month: formatMonth(month, locale) })}</p>
      {Object.values(leftOut).some((count) => count > 0) && (
        <p className="muted">
          {t.rich('changes.leftOut', {
            counts: formatCounts(leftOut, t, locale),
            link: (chunks) => <PageLink href={everything}>{chunks}</PageLink>,
          })}
        </p>
      )}
      {children}
      <ChangeGroups {...{ groups, names, t, locale }} />
    </section>
  )
}
