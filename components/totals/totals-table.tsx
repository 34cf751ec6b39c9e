import { Fragment } from 'react'
import { CasualtyCells } from '@/components/casualties/casualty-cells'
import { PublicationCell } from '@/components/casualties/publication-cell'
import { TableRegion } from '@/components/tables/table-region'
import { isTotal } from '@/lib/domain/casualties-view'
import { casualtyIndicators } from '@/lib/domain/codes'
import type { Place } from '@/lib/domain/indicator'
import type { TotalRow, TotalsView } from '@/lib/domain/totals-view'
import { formatBreakdown } from '@/lib/format/breakdown'
import { formatPlace } from '@/lib/format/names'
import type { Translator } from '@/lib/format/translator'
import { TotalVintages } from './total-vintages'
import { formatSpanKind, formatTotalPeriod } from './totals-format'

type TotalsTableProps = {
  readonly view: TotalsView
  /** Where a row is not of this place, it says of which. */
  readonly place: Place
  readonly places: ReadonlyMap<string, Place>
  readonly asOf: string | null
  readonly t: Translator
  readonly locale: string
}

/** The totals of one kind, newest period first; below each, what was published for it before. */
export function TotalsTable(props: TotalsTableProps) {
  const { view, t } = props
  const indicators = shownIndicators(view)
  return (
    <TableRegion label={t(`totals.table.label.${view.kind}`)}>
      <table className="data-table totals-table">
        <thead>
          <tr>
            <th scope="col">{t(`totals.table.period.${view.kind}`)}</th>
            {indicators.map((indicator) => (
              <th scope="col" className="numeric" key={indicator}>
                {t(`casualties.indicator.${indicator}`)}
              </th>
            ))}
            <th scope="col">{t('casualties.table.published')}</th>
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <Fragment key={rowId(row)}>
              <TotalRows row={row} indicators={indicators} {...props} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </TableRegion>
  )
}

type TotalRowsProps = TotalsTableProps & { readonly row: TotalRow; readonly indicators: ReturnType<typeof shownIndicators> }

function TotalRows({ row, indicators, view, place, places, asOf, t, locale }: TotalRowsProps) {
  const name = formatTotalPeriod(row.period, view.kind, locale)
  const details = [
    formatSpanKind(row.period, view.kind, t),
    row.place === place.id ? null : formatPlace(places, row.place, locale),
    isTotal(row.breakdown) ? null : formatBreakdown(row.breakdown, t),
  ].filter((detail) => detail)
  return (
    <>
      <tr className={row.ladders.length > 0 ? 'has-vintages' : undefined}>
        <th scope="row">
          {name}
          {details.map((detail) => (
            <small className="row-note" key={detail}>
              {detail}
            </small>
          ))}
        </th>
        <CasualtyCells {...{ row, indicators, view, t, locale }} />
        <PublicationCell {...{ row, view, t, locale }} />
      </tr>
      {row.ladders.length > 0 && (
        <tr>
          <td colSpan={indicators.length + 2} className="vintages">
            <TotalVintages name={[name, ...details].join(', ')} {...{ row, asOf, t, locale }} />
          </td>
        </tr>
      )}
    </>
  )
}

/** The indicators that some row has a value of, in the order of the code list. */
function shownIndicators({ rows }: TotalsView): (typeof casualtyIndicators)[number][] {
  const shown = new Set(rows.flatMap(({ cells }) => cells.map(({ indicator }) => indicator)))
  return casualtyIndicators.filter((indicator) => shown.has(indicator))
}

function rowId({ period, place, breakdown }: TotalRow): string {
  return [period.start, period.end, place, ...Object.values(breakdown)].join()
}
