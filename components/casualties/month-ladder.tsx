import { ValueLink } from '@/components/figure/value-link'
import { PageLink } from '@/components/layout/page-link'
import { TableRegion } from '@/components/tables/table-region'
import type { ViewSource } from '@/lib/domain/casualties-view'
import type { Change, Rung } from '@/lib/domain/month-view'
import { formatDate } from '@/lib/format/date'
import { figureHref, sourceHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatChange } from '@/lib/format/value'
import { formatCell } from './format-cell'
import { publisherOf } from './publisher-of'

type MonthLadderProps = {
  readonly title: string
  readonly rungs: readonly Rung[]
  readonly sources: Readonly<Record<string, ViewSource>>
  readonly asOf: string | null
  readonly t: Translator
  readonly locale: string
}

/** Every value published for one series and month, oldest first, with what each changed. */
export function MonthLadder({ title, rungs, sources, asOf, t, locale }: MonthLadderProps) {
  return (
    <section className="stack">
      <h3>{title}</h3>
      <TableRegion label={title}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t('month.published')}</th>
              <th scope="col">{t('month.dataTo')}</th>
              <th scope="col" className="numeric">
                {t('month.value')}
              </th>
              <th scope="col" className="numeric">
                {t('month.change')}
              </th>
              <th scope="col">{t('month.document')}</th>
            </tr>
          </thead>
          <tbody>
            {rungs.map(({ cell, change }) => (
              <tr key={cell.figureId} className={cell.isLatest ? 'counts' : undefined}>
                <th scope="row" className="date">
                  {formatDate(cell.publishedOn, locale)}
                </th>
                <td className="date">{cell.asOf && formatDate(cell.asOf, locale)}</td>
                <td className="numeric">
                  <ValueLink href={figureHref(cell.figureId, locale)} count={cell.documents} t={t}>
                    {formatCell(cell, t, locale)}
                  </ValueLink>
                  {cell.isLatest && <small className="muted"> {t(asOf ? 'month.countsAsOf' : 'month.counts')}</small>}
                </td>
                <td className="numeric">{changeText(change, t, locale)}</td>
                <td>
                  <PageLink href={sourceHref(cell.sourceId, locale)}>{publisherOf(sources, cell.sourceId, t)}</PageLink>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </section>
  )
}

function changeText(change: Change, t: Translator, locale: string): string {
  return typeof change === 'number' ? formatChange(change, locale) : t(`month.changes.${change}`)
}
