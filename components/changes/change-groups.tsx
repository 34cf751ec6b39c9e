import { PageLink } from '@/components/layout/page-link'
import type { ChangeGroup } from '@/lib/domain/changes'
import { lastDay, type RecordDate } from '@/lib/domain/date'
import { groupBy } from '@/lib/domain/group-by'
import type { Names } from '@/lib/format/change'
import { formatPublicationDate } from '@/lib/format/change-groups'
import type { Translator } from '@/lib/format/translator'
import { ChangeDocument } from './change-document'

type ChangeGroupsProps = {
  readonly groups: readonly ChangeGroup[]
  readonly names: Names
  readonly t: Translator
  readonly locale: string
}

/** The changes of a month, a section a day and in it one a document. */
export function ChangeGroups({ groups, ...shared }: ChangeGroupsProps) {
  return [...groupBy(groups, ({ publishedOn }) => publishedOn)].map(([day, documents]) => (
    <ChangeDay key={day} day={day} groups={documents} {...shared} />
  ))
}

function ChangeDay({ day, groups, names, t, locale }: ChangeGroupsProps & { readonly day: RecordDate }) {
  return (
    <section className="stack" aria-labelledby={`day-${day}`}>
      <h3 id={`day-${day}`}>{formatPublicationDate(day, t, locale)}</h3>
      <p>
        <PageLink href={`/${locale}?asOf=${lastDay(day)}`}>{t('changes.asItStood')}</PageLink>
      </p>
      {groups.map((group) => (
        <ChangeDocument key={group.source.id} {...{ group, names, t, locale }} />
      ))}
    </section>
  )
}
