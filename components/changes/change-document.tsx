import { SourceLink } from '@/components/figure/source-link'
import { type ChangeGroup, countKinds } from '@/lib/domain/changes'
import type { Names } from '@/lib/format/change'
import { formatCounts } from '@/lib/format/change-groups'
import { sourceHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { ChangeTable } from './change-table'

type ChangeDocumentProps = { readonly group: ChangeGroup; readonly names: Names; readonly t: Translator; readonly locale: string }

/** How many changes are shown without being asked for. */
const mostUnfolded = 30

/** The changes of one day that were read in one document: how many of each kind, and each of them; many are folded. */
export function ChangeDocument({ group, names, t, locale }: ChangeDocumentProps) {
  const { source, events } = group
  const table = <ChangeTable title={source.title} {...{ events, names, t, locale }} />
  return (
    <section className="change-document">
      <h4>
        <SourceLink source={source} href={sourceHref(source.id, locale)} t={t} />
      </h4>
      <p>{formatCounts(countKinds(events), t, locale)}</p>
      {isQuiet(group) ? (
        <details>
          <summary>{t('changes.showGroup', { count: events.length })}</summary>
          {table}
        </details>
      ) : (
        table
      )}
    </section>
  )
}

/** Many changes, or nothing but values stated once more. */
function isQuiet({ events }: ChangeGroup): boolean {
  return events.length > mostUnfolded || events.every(({ revision: { kind } }) => kind === 'confirmed')
}
