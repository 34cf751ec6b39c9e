import { ValueLink } from '@/components/figure/value-link'
import { PageLink } from '@/components/layout/page-link'
import type { AnswerShare } from '@/lib/domain/answer-share'
import { marginForm } from '@/lib/domain/margin'
import { marginOf, type SurveyCell, type SurveyRow } from '@/lib/domain/survey-view'
import { formatGroup } from '@/lib/format/names'
import { figureHref, formatPublisher, sourceHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatDecimal } from '@/lib/format/value'
import { SampleCell } from './sample-cell'
import { formatPercent, formatPublications, rowId, rowSources } from './share-format'
import { WaveHeading } from './wave-heading'

type SurveyTableRowProps = {
  readonly row: SurveyRow
  readonly hasGroups: boolean
  readonly t: Translator
  readonly locale: string
}

export function SurveyTableRow({ row, hasGroups, t, locale }: SurveyTableRowProps) {
  const { wave, group, cells } = row
  return (
    <tr id={rowId(wave.id, group.id)} className={row.finalWave ? 'superseded' : undefined}>
      <th scope="row">
        <WaveHeading row={row} t={t} locale={locale} />
      </th>
      {hasGroups && <td>{formatGroup(group, locale)}</td>}
      <td className="numeric sample">
        <SampleCell row={row} t={t} locale={locale} />
      </td>
      {cells.map((cell) => (
        <td className="numeric" key={cell.answer.id}>
          <Shares {...{ row, cell, t, locale }} />
        </td>
      ))}
      <td>
        {formatPublications(row, t, locale)}
        {rowSources(row).map((source) => (
          <small key={source.id}>
            <PageLink href={sourceHref(source.id, locale)}>{formatPublisher(source, t)}</PageLink>
          </small>
        ))}
      </td>
    </tr>
  )
}

type SharesProps = { readonly row: SurveyRow; readonly cell: SurveyCell; readonly t: Translator; readonly locale: string }

function Shares({ row, cell, t, locale }: SharesProps) {
  if (cell.shares.length === 0) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t('surveys.table.notPublished')}</span>
      </>
    )
  }
  return (
    <>
      {cell.shares.length > 1 && <small className="muted">{t('surveys.table.conflict')}</small>}
      {cell.shares.map((share) => (
        <div key={share.shareId} className={cell.shares.length > 1 ? 'share-conflict' : undefined}>
          <ValueLink href={figureHref(share.shareId, locale)} count={share.citations.length} t={t}>
            {formatPercent(share, t, locale)}
          </ValueLink>
          <CellMargin row={row} share={share} t={t} locale={locale} />
          {cell.shares.length > 1 && <ShareDocument share={share} t={t} locale={locale} />}
        </div>
      ))}
    </>
  )
}

/** Where documents disagree, each share has its own beside it. */
function ShareDocument({ share, t, locale }: { readonly share: AnswerShare; readonly t: Translator; readonly locale: string }) {
  const [{ source }] = share.citations
  return (
    <small>
      <PageLink href={sourceHref(source.id, locale)}>{formatPublisher(source, t)}</PageLink>
    </small>
  )
}

/** The margin that the chart draws for the share. */
function CellMargin({ row, share, t, locale }: Omit<SharesProps, 'cell'> & { readonly share: AnswerShare }) {
  const pair = marginOf(row, share)
  if (pair === null) return null
  const isBound = marginForm(pair, row.wave.marginNote) === 'bound'
  return (
    <small>{t(isBound ? 'surveys.table.cellBound' : 'surveys.table.cellMargin', { margin: formatDecimal(pair.margin, locale) })}</small>
  )
}
