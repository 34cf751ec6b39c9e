import { PageLink } from '@/components/layout/page-link'
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
import { PublicationCell } from './publication-cell'
import { RemainderRow } from './remainder-row'

type CasualtiesTableProps = {
  /** Names the scrolling region; unique on the page. */
  readonly label: string
  readonly view: CasualtiesView
  /** null: nothing is split, so that a row is a month. */
  readonly split: Split | 'other' | null
  /** The page names the month: its table does not. */
  readonly isOneMonth?: boolean
  readonly t: Translator
  readonly locale: string
}

/** The rows of the chart and of the file, newest month first; a split month is a group of rows below its name. */
export function CasualtiesTable({ label, view, split, isOneMonth = false, t, locale }: CasualtiesTableProps) {
  const indicators = shownIndicators(view)
  return (
    <TableRegion label={label}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{firstHeading(split, t)}</th>
            {indicators.map((indicator) => (
              <th scope="col" className="numeric" key={indicator}>
                {t(`casualties.indicator.${indicator}`)}
              </th>
            ))}
            <th scope="col">{t('casualties.table.published')}</th>
          </tr>
        </thead>
        {view.months
          .toReversed()
          .map((month) =>
            split ? (
              <SplitMonth key={month.month} {...{ month, view, split, isOneMonth, indicators, t, locale }} />
            ) : (
              <WholeMonth key={month.month} {...{ month, view, indicators, t, locale }} />
            ),
          )}
      </table>
    </TableRegion>
  )
}

function firstHeading(split: CasualtiesTableProps['split'], t: Translator): string {
  if (split === null) return t('casualties.table.month')
  return split === 'other' ? t('casualties.table.breakdown') : t(`casualties.split.${split}`)
}

type MonthProps = Pick<CasualtiesTableProps, 'view' | 't' | 'locale'> & {
  readonly month: MonthRows
  readonly indicators: ReturnType<typeof shownIndicators>
}

function WholeMonth({ month, view, indicators, t, locale }: MonthProps) {
  return (
    <tbody>
      <tr>
        <th scope="row" id={`month-${month.month}`}>
          <MonthLink month={month.month} locale={locale} />
        </th>
        {month.total ? (
          <>
            <CasualtyCells {...{ row: month.total, indicators, view, t, locale }} />
            <PublicationCell {...{ row: month.total, view, t, locale }} />
          </>
        ) : (
          <td colSpan={indicators.length + 1} className="muted">
            {t('casualties.table.none')}
          </td>
        )}
      </tr>
    </tbody>
  )
}

type SplitMonthProps = MonthProps & { readonly split: Split | 'other'; readonly isOneMonth: boolean }

function SplitMonth({ month, view, split, isOneMonth, indicators, t, locale }: SplitMonthProps) {
  const width = indicators.length + 2
  const rows = [...(month.total ? [month.total] : []), ...month.parts]
  const isUnsplit = month.parts.length === 0
  return (
    <tbody>
      {!isOneMonth && (
        <tr className="month-row">
          <th scope="rowgroup" colSpan={width} id={`month-${month.month}`}>
            <MonthLink month={month.month} locale={locale} />
          </th>
        </tr>
      )}
      {rows.map((row) => (
        <tr key={rowKey(row)}>
          <th scope="row">{formatBreakdown(row.breakdown, t)}</th>
          <CasualtyCells {...{ row, indicators, view, t, locale }} />
          <PublicationCell {...{ row, view, t, locale }} />
        </tr>
      ))}
      {month.remainders.length > 0 && <RemainderRow {...{ month, split, indicators, t, locale }} />}
      {isUnsplit && (
        <tr>
          <td colSpan={width} className="muted">
            {month.total ? t(`casualties.notSplit.${split}`) : t('casualties.table.none')}
          </td>
        </tr>
      )}
    </tbody>
  )
}

function MonthLink({ month, locale }: { readonly month: string; readonly locale: string }) {
  return <PageLink href={`/${locale}/casualties/${month}`}>{formatPeriod(monthPeriod(month, record.startDay), locale)}</PageLink>
}

function rowKey({ breakdown }: BreakdownRow): string {
  return Object.values(breakdown).join()
}
