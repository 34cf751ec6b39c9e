import { TableRegion } from '@/components/tables/table-region'
import type { Column, Table } from '@/lib/domain/tables/column'
import type { Translator } from '@/lib/format/translator'

/** Every column of every file; `id`s are the names of the tables. */
export function DataDictionary({ tables, t }: { readonly tables: readonly Table[]; readonly t: Translator }) {
  return tables.map(({ name, title, description, columns }) => (
    <section key={name} id={name}>
      <h3>{title.en}</h3>
      <p>{description}</p>
      <details>
        <summary>{t('data.dictionary.show', { table: name, count: columns.length })}</summary>
        <TableRegion label={t('data.dictionary.label', { table: title.en })}>
          <table className="data-table dictionary-table">
            <thead>
              <tr>
                <th scope="col">{t('data.dictionary.column')}</th>
                <th scope="col">{t('data.dictionary.type')}</th>
                <th scope="col">{t('data.dictionary.about')}</th>
              </tr>
            </thead>
            <tbody>
              {columns.map((column) => (
                <ColumnRow key={column.name} column={column} t={t} />
              ))}
            </tbody>
          </table>
        </TableRegion>
      </details>
    </section>
  ))
}

function ColumnRow({ column, t }: { readonly column: Column; readonly t: Translator }) {
  const { name, type, title, description, required, codes, references } = column
  return (
    <tr>
      <th scope="row">
        <code>{name}</code>
      </th>
      <td>
        {t(`data.dictionary.types.${type}`)}
        {!required && <small className="row-note">{t('data.dictionary.optional')}</small>}
      </td>
      <td>
        <strong>{title.en}.</strong> {description}
        {codes && <> {t('data.dictionary.codes', { codes: codes.join(', ') })}</>}
        {references && <> {t('data.dictionary.references', { table: references })}</>}
      </td>
    </tr>
  )
}
