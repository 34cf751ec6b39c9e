import type { ReactNode } from 'react'
import { RecordWords } from '@/components/layout/record-words'
import { TableRegion } from '@/components/tables/table-region'
import { observationTables } from '@/lib/domain/codes'
import type { Table } from '@/lib/domain/tables/column'
import { otherFormats } from '@/lib/domain/tables/file-formats'
import type { Locale } from '@/lib/format/catalogue'
import type { Translator } from '@/lib/format/translator'
import { everyFigure, figuresSearch } from '@/lib/query/figures-query'
import { everyShare, sharesSearch } from '@/lib/query/shares-query'

type FileTableProps = {
  readonly tables: readonly Table[]
  readonly asOf: string | null
  readonly t: Translator
  readonly locale: Locale
}

type FileLinksProps = { readonly name: string; readonly asOf: string | null; readonly t: Translator }

/** Tables whose address takes a day: the others have no dates of publication to choose by. */
const datedTables: readonly string[] = ['casualties', 'context', 'answer-shares']

/** Each table with its files, in sight on a phone too, and with what its rows are. */
export function FileTable({ tables, asOf, t, locale }: FileTableProps) {
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
                <a href={`#${name}`}>{title[locale]}</a>
              </th>
              <td>
                <FileLinks name={name} asOf={datedTables.includes(name) ? asOf : null} t={t} />
              </td>
              <td>
                <RecordWords
                  text={t('data.files.rowText', { description, key: key.join(', ') })}
                  words={[description, key.join(', ')]}
                  locale={locale}
                />
                <EveryRow name={name} asOf={asOf} t={t} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  )
}

/** Of a table whose address without parameters answers a part of it: that it does, and the address of all of it. */
function EveryRow({ name, asOf, t }: FileLinksProps) {
  const search = everyRowSearch(name, asOf)
  if (!search) return null
  const link = (chunks: ReactNode) => <a href={`/data/${name}.csv?${search}`}>{chunks}</a>
  return <p>{t.rich(name === 'answer-shares' ? 'data.files.everyShare' : 'data.files.everyFigure', { link })}</p>
}

function everyRowSearch(name: string, asOf: string | null): URLSearchParams | null {
  const table = observationTables.find((known) => known === name)
  if (table) return figuresSearch(everyFigure(table, asOf))
  return name === 'answer-shares' ? sharesSearch(everyShare(asOf)) : null
}

function FileLinks({ name, asOf, t }: FileLinksProps) {
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
