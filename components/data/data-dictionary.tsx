import { RecordWords } from '@/components/layout/record-words'
import { TableRegion } from '@/components/tables/table-region'
import type { Column, Table } from '@/lib/domain/tables/column'
import type { Locale } from '@/lib/format/catalogue'
import { formatColumnUnit, type LabelledCode, listCodeLabels } from '@/lib/format/code-label'
import type { Translator } from '@/lib/format/translator'

type DataDictionaryProps = { readonly tables: readonly Table[]; readonly t: Translator; readonly locale: Locale }

/** Every column of every file; `id`s are the names of the tables. What a column means is written in English alone, as the files have it. */
export function DataDictionary({ tables, t, locale }: DataDictionaryProps) {
  return tables.map(({ name, title, description, columns }) => (
    <section key={name} id={name}>
      <h3>{title[locale]}</h3>
      <p>
        <RecordWords text={description} words={[description]} locale={locale} /> {t('data.dictionary.metadata')}{' '}
        <a href={`/data/${name}.csv-metadata.json`}>{t('data.dictionary.csvw')}</a>
      </p>
      <details>
        <summary>{t('data.dictionary.show', { table: name, count: columns.length })}</summary>
        <TableRegion label={t('data.dictionary.label', { table: title[locale] })}>
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
                <ColumnRow key={column.name} column={column} t={t} locale={locale} />
              ))}
            </tbody>
          </table>
        </TableRegion>
      </details>
    </section>
  ))
}

function ColumnRow({ column, t, locale }: { readonly column: Column } & Omit<DataDictionaryProps, 'tables'>) {
  const { name, type, title, description, empty, references } = column
  const unit = formatColumnUnit(column, locale)
  const codes = listCodeLabels(column, locale)
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
        <strong>{title[locale]}.</strong> <RecordWords text={description} words={[description]} locale={locale} />
        {empty && <> {t('data.dictionary.empty', { meaning: empty[locale] })}</>}
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
