import { TableRegion } from '@/components/tables/table-region'
import type { Column, Table } from '@/lib/domain/tables/column'
import { formatColumnUnit, type LabelledCode, listCodeLabels } from '@/lib/format/code-label'
import type { Translator } from '@/lib/format/translator'

/** Every column of every file; `id`s are the names of the tables. */
export function DataDictionary({ tables, t }: { readonly tables: readonly Table[]; readonly t: Translator }) {
  return tables.map(({ name, title, description, columns }) => (
    <section key={name} id={name}>
      <h3>{title.en}</h3>
      <p>
        {description} {t('data.dictionary.metadata')} <a href={`/data/${name}.csv-metadata.json`}>{t('data.dictionary.csvw')}</a>
      </p>
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
  const { name, type, title, description, empty, references } = column
  const unit = formatColumnUnit(column, 'en')
  const codes = listCodeLabels(column, 'en')
  return (
    <tr>
      <th scope="row">
        <code>{name}</code>
      </th>
      <td>
        {t(`data.dictionary.types.${type}`)}
        {unit && <small className="row-note">{t('data.dictionary.unit', { unit })}</small>}
        {empty && <small className="row-note">{t('data.dictionary.optional')}</small>}
      </td>
      <td>
        <strong>{title.en}.</strong> {description}
        {empty && <> {t('data.dictionary.empty', { meaning: empty.en })}</>}
        {references && (
          <> {t.rich('data.dictionary.references', { table: references, link: (chunks) => <a href={`#${references}`}>{chunks}</a> })}</>
        )}
        {codes && <CodeList codes={codes} />}
      </td>
    </tr>
  )
}

/** Codes with what they stand for. */
function CodeList({ codes }: { readonly codes: readonly LabelledCode[] }) {
  return (
    <ul className="labelled-codes">
      {codes.map(({ code, label }) => (
        <li key={code}>
          <code>{code}</code> {label}
        </li>
      ))}
    </ul>
  )
}
