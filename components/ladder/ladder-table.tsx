import { formatCell } from '@/components/casualties/format-cell'
import { ValueLink } from '@/components/figure/value-link'
import { PageLink } from '@/components/layout/page-link'
import { TableRegion } from '@/components/tables/table-region'
import type { Ladder, LadderStep, Rung } from '@/lib/domain/ladder'
import { formatDate } from '@/lib/format/date'
import { figureHref, formatPublisher, sourceHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatDifference } from './format-difference'

type LadderTableProps = {
  /** Names the scrolling region; unique on the page. */
  readonly label: string
  readonly ladder: Ladder
  /** Of a page about one value: its id. */
  readonly currentId?: string | null
  readonly asOf: string | null
  readonly t: Translator
  readonly locale: string
}

/**
 * Every value published for one series and period, oldest first, with what each changed. The value stands beside its
 * day, so that a phone shows both.
 */
export function LadderTable({ label, ladder, ...props }: LadderTableProps) {
  const { t } = props
  const hasConflict = ladder.steps.some(({ length }) => length > 1)
  return (
    <>
      <TableRegion label={label}>
        <table className="data-table ladder-table">
          <thead>
            <tr>
              <th scope="col">{t('ladder.published')}</th>
              <th scope="col" className="numeric">
                {t('ladder.value')}
              </th>
              <th scope="col" className="numeric">
                {t('ladder.change')}
              </th>
              <th scope="col">{t('ladder.dataTo')}</th>
              <th scope="col">{t('ladder.document')}</th>
            </tr>
          </thead>
          {ladder.steps.map((step) => (
            <StepRows key={step[0].cell.figureId} step={step} {...props} />
          ))}
        </table>
      </TableRegion>
      {hasConflict && <p className="muted">{t('ladder.conflictRule')}</p>}
    </>
  )
}

type RowProps = Omit<LadderTableProps, 'label' | 'ladder'>

/** Values that disagree stand together below one heading, each with its document. */
function StepRows({ step, ...props }: RowProps & { readonly step: LadderStep }) {
  const isConflict = step.length > 1
  return (
    <tbody className={isConflict ? 'ladder-conflict' : undefined}>
      {isConflict && (
        <tr>
          <th scope="rowgroup" colSpan={5}>
            {props.t('ladder.conflict')}
          </th>
        </tr>
      )}
      {step.map((rung) => (
        <RungRow key={rung.cell.figureId} rung={rung} {...props} />
      ))}
    </tbody>
  )
}

function RungRow({ rung, currentId, asOf, t, locale }: RowProps & { readonly rung: Rung }) {
  const { cell, source } = rung
  return (
    <tr className={cell.isLatest ? 'counts' : undefined}>
      <th scope="row" className="date">
        {formatDate(cell.publishedOn, locale)}
      </th>
      <td className="numeric">
        <ValueLink href={figureHref(cell.figureId, locale)} count={cell.documents} isCurrent={cell.figureId === currentId} t={t}>
          {formatCell(cell, t, locale)}
        </ValueLink>
        {cell.figureId === currentId && <small className="muted"> {t('ladder.current')}</small>}
        {cell.isLatest && <small className="muted"> {t(asOf ? 'ladder.countedThen' : 'ladder.counts')}</small>}
      </td>
      <td className="numeric">{formatDifference(rung, t, locale)}</td>
      <td className="date">{cell.asOf && formatDate(cell.asOf, locale)}</td>
      <td className="document">
        <PageLink href={sourceHref(source.id, locale)}>{formatPublisher(source, t)}</PageLink>
      </td>
    </tr>
  )
}
