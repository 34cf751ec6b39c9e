import type { ReactNode } from 'react'
import { PageLink } from '@/components/layout/page-link'
import { TableRegion } from '@/components/tables/table-region'
import type { AddedValue, ChangedCell, Counted, RecordImport } from '@/lib/domain/record-import'
import { formatDate, formatPeriod } from '@/lib/format/date'
import { figureHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'

type CorrectionProps = { readonly correction: RecordImport; readonly t: Translator; readonly locale: string }

/** What one import added and changed: how much, every label and note, every value, as far as its report lists them. */
export function CorrectionOfImport({ correction, t, locale }: CorrectionProps) {
  const { importedAt, newFigures, newShares, newCitations, changedCells, newVintages: added } = correction
  const date = formatDate(importedAt.slice(0, 10), locale)
  return (
    <section className="stack">
      <h3>{date}</h3>
      <p>
        {t('changes.corrections.import', { figures: newFigures, shares: newShares, citations: newCitations, cells: changedCells.count })}
      </p>
      {changedCells.count > 0 && <ChangedCells cells={changedCells} date={date} t={t} />}
      {added.count > 0 && <AddedList added={added} t={t} locale={locale} />}
    </section>
  )
}

const columns = ['table', 'key', 'column', 'old', 'new'] as const

function ChangedCells({ cells, date, t }: { readonly cells: Counted<ChangedCell>; readonly date: string; readonly t: Translator }) {
  return (
    <>
      <TableRegion label={t('changes.corrections.cellsLabel', { date })}>
        <table className="data-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th scope="col" key={column}>
                  {t(`changes.corrections.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cells.first.map((cell) => (
              <tr key={`${cell.table} ${cell.key} ${cell.column}`}>
                {columns.map((column) => (
                  <td key={column}>{cell[column] ?? <em>{t('changes.corrections.empty')}</em>}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      <More list={cells} t={t} />
    </>
  )
}

function AddedList({ added, t, locale }: { readonly added: Counted<AddedValue>; readonly t: Translator; readonly locale: string }) {
  return (
    <details>
      <summary>{t('changes.corrections.added')}</summary>
      <ul>
        {added.first.map((row) => (
          <li key={row.figureId}>
            <AddedText row={row} t={t} locale={locale} />
          </li>
        ))}
      </ul>
      <More list={added} t={t} />
    </details>
  )
}

/** The number itself is on its page, with its qualifier and document: the report of an import has neither. */
function AddedText({ row, t, locale }: { readonly row: AddedValue; readonly t: Translator; readonly locale: string }) {
  return t.rich('changes.corrections.vintage', {
    series: row.series,
    period: formatPeriod({ start: row.periodStart, end: row.periodEnd }, locale),
    published: formatDate(row.publishedOn, locale),
    link: (chunks: ReactNode) => <PageLink href={figureHref(row.figureId, locale)}>{chunks}</PageLink>,
  })
}

/** How many a long list leaves out. */
function More({ list, t }: { readonly list: Counted<unknown>; readonly t: Translator }) {
  const count = list.count - list.first.length
  return count > 0 && <p className="muted">{t('changes.corrections.more', { count })}</p>
}
