import { PageLink } from '@/components/layout/page-link'
import { TableRegion } from '@/components/tables/table-region'
import type { MonthCounts } from '@/lib/domain/changes'
import { revisionKinds } from '@/lib/domain/revision'
import { formatMonth } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'
import { formatNumber } from '@/lib/format/value'
import { type ChangesQuery, changesSearch } from '@/lib/query/changes-query'

type MonthTableProps = {
  readonly query: ChangesQuery
  readonly months: readonly MonthCounts[]
  readonly action: string
  readonly t: Translator
  readonly locale: string
}

/** How many changes of each kind every month of publication has, each leading to its list. */
export function MonthTable({ query, months, action, t, locale }: MonthTableProps) {
  return (
    <TableRegion label={t('changes.months.label')}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t('changes.months.month')}</th>
            {revisionKinds.map((kind) => (
              <th scope="col" className="numeric" key={kind}>
                {t(`changes.kind.${kind}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, counts }) => (
            <tr key={month}>
              <th scope="row">
                <PageLink href={`${action}?${changesSearch({ ...query, published: month })}`}>{formatMonth(month, locale)}</PageLink>
              </th>
              {revisionKinds.map((kind) => (
                <td className="numeric" key={kind}>
                  {formatNumber(counts[kind], locale)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  )
}
