import { memo } from 'react'
import { ValueLink } from '@/components/figure/value-link'
import { PageLink } from '@/components/layout/page-link'
import { RecordWords } from '@/components/layout/record-words'
import { TableRegion } from '@/components/tables/table-region'
import type { Timeline, TimelineCell } from '@/lib/domain/timeline'
import { figureHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { ValueConflicts } from './value-conflicts'

type TimelineTableProps = Pick<Timeline, 'months' | 'columns' | 'quoted'> & { readonly t: Translator; readonly locale: string }

/** Every value of every panel: a row a month, newest first, a column a panel. */
export const TimelineTable = memo(function TimelineTable({ months, columns, quoted, t, locale }: TimelineTableProps) {
  return (
    <>
      <p className="muted">{t('timeline.table.caption')}</p>
      <TableRegion label={t('timeline.table.label')}>
        <table className="data-table timeline-table">
          <thead>
            <tr>
              <th scope="col">{t('timeline.table.month')}</th>
              {columns.map(({ id, title, producer, href }) => (
                <th scope="col" className="numeric" key={id}>
                  <PageLink href={href}>{title}</PageLink> <small>{producer}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months
              .map(({ month, name, hasPage }, index) => (
                <tr key={month}>
                  <th scope="row" id={`month-${month}`}>
                    {hasPage ? <PageLink href={`/${locale}/casualties/${month}`}>{name}</PageLink> : name}
                  </th>
                  {columns.map(({ id, months: cells }) => (
                    <td className="numeric" key={id}>
                      <Values cell={cells[index]} quoted={quoted} t={t} locale={locale} />
                    </td>
                  ))}
                </tr>
              ))
              .toReversed()}
          </tbody>
        </table>
      </TableRegion>
    </>
  )
})

type ValuesProps = Pick<TimelineTableProps, 'quoted' | 't' | 'locale'> & { readonly cell: TimelineCell | undefined }

function Values({ cell, quoted, t, locale }: ValuesProps) {
  if (!cell || cell.values.length === 0) return <span className="muted">{cell?.gap}</span>
  return cell.values.map((value) => (
    <div key={value.id}>
      <ValueLink href={figureHref(value.id, locale)} count={value.documents} t={t}>
        {value.text}
      </ValueLink>
      {[...value.notes, value.sameWave].map(
        (note) =>
          note && (
            <small key={note}>
              <RecordWords text={note} words={quoted} locale={locale} />
            </small>
          ),
      )}
      <ValueConflicts value={value} t={t} locale={locale} />
    </div>
  ))
}
