import { TableRegion } from '@/components/tables/table-region'
import type { Table } from '@/lib/domain/tables/column'
import { otherFormats } from '@/lib/domain/tables/file-formats'
import type { Translator } from '@/lib/format/translator'

type FileTableProps = { readonly tables: readonly Table[]; readonly asOf: string | null; readonly t: Translator }

/** Tables whose address takes a day: the others have no dates of publication to choose by. */
const datedTables: readonly string[] = ['casualties', 'context', 'answer-shares']

/** Each table with its files, in sight on a phone too, and with what its rows are. */
export function FileTable({ tables, asOf, t }: FileTableProps) {
  return (
    <TableRegion label={t('data.files.label')}>
      <table className="data-table file-table">
        <thead>
          <tr>
            <th scope="col">{t('data.files.table')}</th>
            <th scope="col">{t('data.files.formats')}</th>
            <th scope="col">{t('data.files.row')}</th>
          </tr>
        </thead>
        <tbody>
          {tables.map(({ name, title, description, key }) => (
            <tr key={name}>
              <th scope="row">
                <a href={`#${name}`}>{title.en}</a>
              </th>
              <td>
                <FileLinks name={name} asOf={datedTables.includes(name) ? asOf : null} t={t} />
              </td>
              <td>{t('data.files.rowText', { description, key: key.join(', ') })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  )
}

function FileLinks({ name, asOf, t }: { readonly name: string; readonly asOf: string | null; readonly t: Translator }) {
  const href = (ending: string, search: Record<string, string> = {}) => {
    const query = new URLSearchParams({ ...(asOf && { asOf }), ...search })
    return `/data/${name}.${ending}${query.size > 0 ? `?${query}` : ''}`
  }
  return (
    <ul className="downloads">
      <li>
        <a href={href('csv')}>{t('figure.csv')}</a>
      </li>
      <li>
        <a href={href('csv', { bom: '1' })}>{t('figure.excel')}</a>
      </li>
      {otherFormats.map((format) => (
        <li key={format}>
          <a href={href(format)}>{t(`figure.${format}`)}</a>
        </li>
      ))}
    </ul>
  )
}
