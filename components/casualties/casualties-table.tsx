import { TableRegion } from '@/components/tables/table-region'
import type { BreakdownRow, CasualtiesView, MonthRows } from '@/lib/domain/casualties-view'
import type { Split } from '@/lib/domain/codes'
import { monthPeriod } from '@/lib/domain/period'
import { record } from '@/lib/domain/record'
import { formatBreakdown } from '@/lib/format/breakdown'
import { formatPeriod } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'
import { CasualtyCells } from './casualty-cells'
import { shownIndicators } from './figure-texts'
import { PublicationCells } from './publication-cells'
import { RemainderRow } from './remainder-row'

type CasualtiesTableProps = {
  /** Names the scrolling region; unique on the page. */
  readonly label: string
  readonly view: CasualtiesView
  /** null: nothing is split, so that a row is a month. */
  readonly split: Split | 'other' | null
  readonly t: Translator
  readonly locale: string
}

/** The rows of the chart and of the file, newest month first; a split month is a group of rows. */
export function CasualtiesTable({ label, view, split, t, locale }: CasualtiesTableProps) {
  const indicators = shownIndicators(view)
  return (
    <TableRegion label={label}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t('casualties.table.month')}</th>
            {split && <th scope="col">{split === 'other' ? t('casualties.table.breakdown') : t(`casualties.split.${split}`)}</th>}
            {indicators.map((indicator) => (
              <th scope="col" className="numeric" key={indicator}>
                {t(`casualties.indicator.${indicator}`)}
              </th>
            ))}
            <th scope="col">{t('casualties.table.published')}</th>
            <th scope="col">{t('casualties.table.document')}</th>
          </tr>
        </thead>
        {view.months.toReversed().map((month) => (
          <MonthBody key={month.month} {...{ month, view, split, indicators, t, locale }} />
        ))}
      </table>
    </TableRegion>
  )
}

type MonthBodyProps = Omit<CasualtiesTableProps, 'label'> & {
  readonly month: MonthRows
  readonly indicators: ReturnType<typeof shownIndicators>
}

function MonthBody({ month, view, split, indicators, t, locale }: MonthBodyProps) {
  const rows = [...(month.total ? [month.total] : []), ...month.parts]
  const isUnsplit = split !== null && month.parts.length === 0 && month.total !== null
  const lines = rows.length + (isUnsplit ? 1 : 0) + (month.remainders.length > 0 ? 1 : 0)
  const heading = (
    <th scope={lines > 1 ? 'rowgroup' : 'row'} rowSpan={Math.max(lines, 1)} id={`month-${month.month}`}>
      <a href={`/${locale}/casualties/${month.month}`}>{formatPeriod(monthPeriod(month.month, record.startDay), locale)}</a>
    </th>
  )
  return (
    <tbody>
      {rows.map((row, index) => (
        <tr key={rowKey(row)}>
          {index === 0 && heading}
          {split && <th scope="row">{formatBreakdown(row.breakdown, t)}</th>}
          <CasualtyCells {...{ row, indicators, view, t, locale }} />
          <PublicationCells {...{ row, view, t, locale }} />
        </tr>
      ))}
      {rows.length === 0 && !isUnsplit && (
        <tr>
          {heading}
          <td colSpan={indicators.length + (split ? 3 : 2)} className="muted">
            {t('casualties.table.none')}
          </td>
        </tr>
      )}
      {month.remainders.length > 0 && split && <RemainderRow {...{ month, split, indicators, t, locale }} />}
      {isUnsplit && (
        <tr>
          {rows.length === 0 && heading}
          <td colSpan={indicators.length + 3} className="muted">
            {t(`casualties.notSplit.${split}`)}
          </td>
        </tr>
      )}
    </tbody>
  )
}

function rowKey({ breakdown }: BreakdownRow): string {
  return Object.values(breakdown).join()
}
