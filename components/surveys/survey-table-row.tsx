import { ValueLink } from '@/components/figure/value-link'
import { PageLink } from '@/components/layout/page-link'
import type { AnswerShare } from '@/lib/domain/answer-share'
import { groupBy } from '@/lib/domain/group-by'
import type { SurveyCell, SurveyRow } from '@/lib/domain/survey-view'
import { figureHref, formatPublisher, sourceHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatNumber } from '@/lib/format/value'
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
      {hasGroups && <td>{group.name}</td>}
      <td className="numeric sample">
        {wave.sampleSize === null ? <NotStated t={t} /> : formatNumber(wave.sampleSize, locale)}
        <Margins row={row} t={t} locale={locale} />
      </td>
      {cells.map((cell) => (
        <td className="numeric" key={cell.answer.id}>
          <Shares cell={cell} t={t} locale={locale} />
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

function Shares({ cell, t, locale }: { readonly cell: SurveyCell; readonly t: Translator; readonly locale: string }) {
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

/** As published: the pairs nearest to the shares, one line a sample size; else the publisher's words. Never computed. */
function Margins({ row, t, locale }: { readonly row: SurveyRow; readonly t: Translator; readonly locale: string }) {
  const { wave, group, margins } = row
  if (group.id !== 'all') return wave.sampleSize !== null && <small>{t('surveys.table.wholeWave')}</small>
  if (margins.length === 0) return wave.marginNote && <small>{wave.marginNote}</small>
  return [...groupBy(margins, ({ sampleSize }) => sampleSize)].map(([size, pairs]) => {
    const list = pairs.map(({ margin, nearShare }) => t('surveys.table.marginPair', { margin, share: String(nearShare) })).join(', ')
    return (
      <small key={size}>
        {size === wave.sampleSize ? list : t('surveys.table.marginOfSize', { pairs: list, size: formatNumber(size, locale) })}
      </small>
    )
  })
}

function NotStated({ t }: { readonly t: Translator }) {
  return <span className="muted">{t('common.notStated')}</span>
}
