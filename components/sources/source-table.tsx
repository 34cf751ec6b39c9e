import { PageLink } from '@/components/layout/page-link'
import { TableRegion } from '@/components/tables/table-region'
import type { Source } from '@/lib/domain/source'
import { formatDate } from '@/lib/format/date'
import { formatPublisherName, sourceHref, sourceLanguage } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'

type SourceTableProps = {
  readonly items: readonly { readonly source: Source; readonly count: number }[]
  readonly t: Translator
  readonly locale: string
}

/** Documents, one a row, in the order given. */
export function SourceTable({ items, t, locale }: SourceTableProps) {
  return (
    <TableRegion label={t('sources.table.label')}>
      <table className="data-table source-table">
        <thead>
          <tr>
            <th scope="col">{t('sources.table.date')}</th>
            <th scope="col">{t('sources.table.title')}</th>
            <th scope="col">{t('sources.table.publisher')}</th>
            <th scope="col">{t('sources.table.kind')}</th>
            <th scope="col" className="numeric">
              {t('sources.table.figures')}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ source, count }) => (
            <tr key={source.id}>
              <td>{source.publishedOn ? formatDate(source.publishedOn, locale) : t('sources.notDated')}</td>
              <th scope="row">
                <PageLink href={sourceHref(source.id, locale)} lang={sourceLanguage(source, source.title)}>
                  {source.title}
                </PageLink>
              </th>
              <td>{formatPublisherName(source.publisher, t)}</td>
              <td>{t(`sources.kindShort.${source.kind}`)}</td>
              <td className="numeric">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  )
}
