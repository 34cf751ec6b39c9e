import { TableRegion } from '@/components/tables/table-region'
import type { Table } from '@/lib/domain/tables/column'
import type { Translator } from '@/lib/format/translator'

/** Each table with what its rows are and its files. */
export function FileTable({ tables, t }: { readonly tables: readonly Table[]; readonly t: Translator }) {
  return (
    <TableRegion label={t('data.files.label')}>
      <table className="data-table file-table">
        <thead>
          <tr>
            <th scope="col">{t('data.files.table')}</th>
            <th scope="col">{t('data.files.row')}</th>
            <th scope="col">{t('data.files.formats')}</th>
          </tr>
        </thead>
        <tbody>
          {tables.map(({ name, title, description, key }) => (
            <tr key={name}>
              <th scope="row">
                <a href={`#${name}`}>{title}</a>
              </th>
              <td>{t('data.files.rowText', { description, key: key.join(', ') })}</td>
              <td className="nowrap">
                <a href={`/data/${name}.csv`}>{t('figure.csv')}</a> · <a href={`/data/${name}.csv?bom=1`}>{t('figure.excel')}</a> ·{' '}
                <a href={`/data/${name}.json`}>{t('figure.json')}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  )
}
